// The pieces that a query is read in, between its characters and its tree.
import type { Misunderstood, QueryNode } from "@/lib/domain/query";

/** `text` is the piece as it was typed, for saying what was not understood, and `start` where it stands. */
export type QueryToken = { text: string; start: number } & (
  { kind: "operand"; node: QueryNode } | { kind: "or" | "not" | "open" | "close" } | { kind: "near"; distance: number }
);

/** A part that was not understood, and where it stands. */
export interface PlacedNote extends Misunderstood {
  start: number;
}

/** Both words within so many of one another; in lower case with the number only, since `near` is a word. */
export const NEAR = /^(?:NEAR|[Nn][Ee][Aa][Rr]\/(\d+))$/;

/** Words that would be read as an operator are kept in lower case, in which they are words. */
export const OPERATOR = /^(?:OR|AND|NOT|NEAR)$/;
