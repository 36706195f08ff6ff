// Statements that belong together, and why.
import type { ListedStatement } from "./listing";

/** Ids of the pages of a statement's delegation, speaker and meeting, null where it has none. */
export interface StatementLinks {
  delegation: string | null;
  speaker: string | null;
  meeting: string | null;
}

/** A record that two statements have in common: `code` is a theme, a threat, or the symbol of a document. */
export interface SharedRecord {
  kind: "theme" | "threat" | "document";
  code: string;
}

/** A related statement with what it shares, the rarest first. */
export interface RelatedStatement extends ListedStatement {
  shared: SharedRecord[];
}

/** What stands around a statement. `previous` and `next` are null at the ends of what is held of its delegation. */
export interface StatementContext {
  links: StatementLinks;
  previous: ListedStatement | null;
  next: ListedStatement | null;
  related: RelatedStatement[];
}
