// The pieces that a query is read in, between its characters and its tree.
import type { QueryNode } from "@/lib/domain/query";

/** `text` is the piece as it was typed, for saying what was not understood. */
export type QueryToken =
  | { kind: "operand"; node: QueryNode; text: string }
  | { kind: "or" | "not" | "open" | "close"; text: string }
  | { kind: "near"; distance: number; text: string };

/** Words that would be read as an operator are kept in lower case, in which they are words. */
export const OPERATOR = /^(?:OR|AND|NOT|NEAR(?:\/\d+)?)$/;
