// Counts what an audit checks, and hands on what it finds wrong.

/** What an audit checks, in the order of its table. */
export const AUDIT_KINDS = {
  original: {
    checked: "kept bytes of documents, by size and SHA-256",
    advice: "Delete that file, where there is one, and ingest the document again: its bytes are kept anew.",
  },
  run: {
    checked: "ingest runs: every input has one end, and the counts add up",
    advice: "Ingest the document again, and see where rows of the database went.",
  },
  link: {
    checked: "links of statements to documents: exactly one original each",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
  likeness: {
    checked: "likeness of statements and names: computed anew, and one printing of each counts",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
  record: {
    checked: "statements that read back whole, by the rules of a record",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
  identity: {
    checked: "hashes of statements, computed anew",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
  span: {
    checked: "paragraphs, pieces and extents: in order and within the text",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
  passage: {
    checked: "passages that prove a record: the text says the quote",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
  search: {
    checked: "words stored for search",
    advice: "Read the kept documents again: npm run reparse -- --apply",
  },
} as const;

export type AuditKind = keyof typeof AUDIT_KINDS;

/** One thing that is wrong: where it stands, what it is, and what to do. */
export interface Finding {
  kind: AuditKind;
  where: string;
  problem: string;
  advice: string;
}

/** How many things of each kind were checked, and how many of them are wrong. */
export type AuditCounts = Record<AuditKind, { checked: number; wrong: number }>;

/** Says of one thing that it was checked, and what is wrong with it (null where nothing is). */
export type Check = (kind: AuditKind, where: string, problem: string | null) => void;

/** A check that counts into `counts` and tells `onFinding` what is wrong. */
export function auditTally(onFinding: (finding: Finding) => void): { counts: AuditCounts; check: Check } {
  const kinds = Object.keys(AUDIT_KINDS) as AuditKind[];
  const counts = Object.fromEntries(kinds.map((kind) => [kind, { checked: 0, wrong: 0 }])) as AuditCounts;
  const check: Check = (kind, where, problem) => {
    counts[kind].checked++;
    if (problem === null) return;
    counts[kind].wrong++;
    onFinding({ kind, where, problem, advice: AUDIT_KINDS[kind].advice });
  };
  return { counts, check };
}
