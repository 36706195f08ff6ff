// Audits the corpus: every kept byte, hash, span, link and count, so that nobody has to believe it.
import { readLinksToAudit } from "@/lib/db/read-links-to-audit";
import { readRunsToAudit, type WrongItem } from "@/lib/db/read-runs-to-audit";
import { readSourcesToAudit } from "@/lib/db/read-sources-to-audit";
import { readStatementsToAudit } from "@/lib/db/read-statements-to-audit";
import { originalProblem } from "./audit-original";
import { auditStatement } from "./audit-statement";
import { auditTally, type AuditCounts, type Check, type Finding } from "./audit-tally";
import type { Corpus } from "./corpus";

export interface AuditOptions {
  onFinding?: (finding: Finding) => void;
  /** Told after each document, then after each statement, how many of them were checked. */
  onProgress?: (what: "documents" | "statements", done: number) => void;
  /** Ends the audit early; the counts are then those of what was checked. */
  signal?: AbortSignal;
}

/**
 * Checks the whole corpus, page by page in bounded memory, and changes nothing. It may run beside an ingest.
 * @throws where the database does not answer
 */
export async function auditCorpus(corpus: Corpus, options: AuditOptions = {}): Promise<AuditCounts> {
  const { counts, check } = auditTally(options.onFinding ?? (() => undefined));
  await auditRuns(corpus, check, options);
  await auditSources(corpus, check, options);
  await auditStatements(corpus, check, options);
  await auditLinks(corpus, check, options);
  return counts;
}

async function auditLinks(corpus: Corpus, check: Check, { signal }: AuditOptions): Promise<void> {
  for await (const { id, problems } of readLinksToAudit(corpus.database)) {
    if (signal?.aborted) return;
    check("likeness", `statement ${id}`, problems.length > 0 ? problems.join(" ") : null);
  }
}

async function auditRuns({ database }: Corpus, check: Check, { signal }: AuditOptions): Promise<void> {
  for await (const { id, inputs, lastInput, wrong } of readRunsToAudit(database)) {
    if (signal?.aborted) return;
    check(
      "run",
      `run ${id}`,
      inputs === lastInput ? null : `${lastInput - inputs} of its ${lastInput} inputs are gone.`,
    );
    for (const item of wrong) check("run", `run ${id}, ${item.path}`, itemProblem(item));
  }
}

function itemProblem({ status, statements, hasSource, sameBytes, placesLeft }: WrongItem): string {
  if (!sameBytes) return "The bytes that it names are not those of its document.";
  if (status !== "committed") return `It ended as ${status}, and is said to have brought ${statements} statements.`;
  if (!hasSource) return "The document that it brought is gone.";
  return `It brought ${statements} statements, and its document holds ${placesLeft}.`;
}

async function auditSources(corpus: Corpus, check: Check, { signal, onProgress }: AuditOptions): Promise<void> {
  let done = 0;
  for await (const source of readSourcesToAudit(corpus.database)) {
    if (signal?.aborted) return;
    const name = `document ${source.fileName} (${source.contentHash.slice(0, 12)})`;
    check("original", name, await originalProblem(corpus.dataDir, source));
    check("link", name, placesProblem(source));
    onProgress?.("documents", ++done);
  }
}

function placesProblem({ places, lastPlace }: { places: number; lastPlace: number }): string | null {
  if (places === 0) return "No statement stands in it.";
  return places === lastPlace ? null : `${lastPlace - places} of its ${lastPlace} statements are gone.`;
}

async function auditStatements(corpus: Corpus, check: Check, { signal, onProgress }: AuditOptions): Promise<void> {
  let done = 0;
  for await (const statement of readStatementsToAudit(corpus.database)) {
    if (signal?.aborted) return;
    auditStatement(statement, check);
    onProgress?.("statements", ++done);
  }
}
