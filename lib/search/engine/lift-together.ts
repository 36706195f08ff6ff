// Lifts a statement in which the words of the query stand together in one passage: near each other, in order, as typed.
import type { PlannedNode } from "@/lib/domain/query";
import type { Passage } from "./passage-reader";

/** A stretch so many times longer than the terms in it shows them as no closer than anywhere in the paragraph. */
const LOOSEST = 60;

/** The terms of a plan in the order in which they were asked for, repetitions included; excluded ones left out. */
export function termSequence(node: PlannedNode | null): number[] {
  if (node === null) return [];
  if (node.kind === "term") return [node.term];
  return node.kind === "and" || node.kind === "or" ? node.nodes.flatMap(termSequence) : [];
}

/**
 * What is added to a statement's score, in units of the highest score that it could have without: from 1, so that every
 * statement whose passages were looked at stands above those whose were not, to 5.
 */
export function liftOf({ share, terms, stretch, ordered, literal }: Passage): number {
  const close = terms < 2 ? 0 : Math.max(0, 1 - Math.log(stretch / terms) / Math.log(LOOSEST));
  return 1 + share * (1 + close + ordered + literal);
}
