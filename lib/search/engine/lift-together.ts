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
  return 1 + share * (1 + closeness({ terms, stretch }) + ordered + literal);
}

/** The most that a passage of this share, and where that is known of this stretch, can be lifted. */
export function mostLift(share: number, stretch: Pick<Passage, "terms" | "stretch"> | null = null): number {
  return 1 + share * (3 + (stretch ? closeness(stretch) : 1));
}

function closeness({ terms, stretch }: Pick<Passage, "terms" | "stretch">): number {
  return terms < 2 ? 0 : Math.max(0, 1 - Math.log(stretch / terms) / Math.log(LOOSEST));
}
