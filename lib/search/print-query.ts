// Writes a query back in the query language, so that a reader sees what was searched and can go on from there.
import type { QueryNode, TextNode } from "@/lib/domain/query";
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
      return node.nodes.map((child, at) => printPart(child, node.nodes[at - 1])).join("");
    case "or":
      return node.nodes.map((child) => (child.kind === "and" ? `(${print(child)})` : print(child))).join(" OR ");
  }
}

/** Each of a chain of NEAR begins with the word that the one before ends with, which is written once. */
function printPart(node: QueryNode, before: QueryNode | undefined): string {
  if (node.kind === "near" && before?.kind === "near" && isSameText(before.nodes[1], node.nodes[0])) {
    return ` NEAR/${node.distance} ${print(node.nodes[1])}`;
  }
  return (before ? " " : "") + (node.kind === "or" ? `(${print(node)})` : print(node));
}

function isSameText(one: TextNode, other: TextNode): boolean {
  return one.kind === other.kind && one.text === other.text;
}

function printGrouped(node: QueryNode): string {
  return "nodes" in node ? `(${print(node)})` : print(node);
}
