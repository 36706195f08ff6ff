// Finds names of several words (`North Korea`) among words that stand side by side in a query.
import type { QueryNode, TextNode } from "@/lib/domain/query";
import { LONGEST_NAME, synonymsOf } from "./synonyms";

/** A name of at least two words: where it begins among the nodes, and the nodes that it is made of. */
export interface NameAmong {
  from: number;
  nodes: TextNode[];
  text: string;
}

/** The names, from left to right, the longest at each place; none shares a word with another. */
export function namesAmong(nodes: readonly QueryNode[]): NameAmong[] {
  const names: NameAmong[] = [];
  for (let from = 0; from < nodes.length; from++) {
    const name = longestName(nodes, from);
    if (!name) continue;
    names.push(name);
    from += name.nodes.length - 1;
  }
  return names;
}

function longestName(nodes: readonly QueryNode[], from: number): NameAmong | null {
  const run = nodes.slice(from, from + LONGEST_NAME);
  const words = run.slice(
    0,
    firstIndex(run, (node) => node.kind !== "word"),
  ) as TextNode[];
  for (let length = words.length; length > 1; length--) {
    const text = words
      .slice(0, length)
      .map((word) => word.text)
      .join(" ");
    if (synonymsOf(text).length > 0) return { from, nodes: words.slice(0, length), text };
  }
  return null;
}

function firstIndex<T>(values: readonly T[], test: (value: T) => boolean): number {
  const at = values.findIndex(test);
  return at < 0 ? values.length : at;
}
