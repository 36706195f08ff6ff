// Writes a query back in the query language, so that a reader sees what was searched and can go on from there.
import type { QueryNode } from "@/lib/domain/query";
import { writeDateRange } from "./read-date-range";

const BARE_VALUE = /^[\p{L}\p{Nd}]+(?:[./-][\p{L}\p{Nd}]+)*$/u;

/** The text of the query, "" for one that asks for nothing; `parseQuery` reads it as the same tree. */
export function printQuery(root: QueryNode | null): string {
  return root ? print(root) : "";
}

function print(node: QueryNode): string {
  switch (node.kind) {
    case "word":
      return node.text;
    case "phrase":
      return `"${node.text}"`;
    case "prefix":
      return `${node.text}*`;
    case "near":
      return `${print(node.nodes[0])} NEAR/${node.distance} ${print(node.nodes[1])}`;
    case "field":
      return `${node.field}:${BARE_VALUE.test(node.text) ? node.text : `"${node.text}"`}`;
    case "date":
      return `date:${writeDateRange(node)}`;
    case "not":
      return `-${printGrouped(node.node)}`;
    case "and":
      return node.nodes.map((child) => (child.kind === "or" ? `(${print(child)})` : print(child))).join(" ");
    case "or":
      return node.nodes.map((child) => (child.kind === "and" ? `(${print(child)})` : print(child))).join(" OR ");
  }
}

function printGrouped(node: QueryNode): string {
  return "nodes" in node ? `(${print(node)})` : print(node);
}
