// Statements that belong together, and why.
import type { ListedStatement } from "./listing";

/** A record that two statements have in common: `code` is a theme, a threat, or the symbol of a document. */
export interface SharedRecord {
  kind: "theme" | "threat" | "document";
  code: string;
}

/** A related statement with what it shares, the rarest first. */
export interface RelatedStatement extends ListedStatement {
  shared: SharedRecord[];
}
