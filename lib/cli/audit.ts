// The command `audit`: proves that the corpus is what it says it is, or tells where it is not.
import type { Command } from "commander";
import { auditCorpus } from "@/lib/corpus/audit-corpus";
import { withCorpus } from "@/lib/corpus/with-corpus";
import { EXIT, exitWithUsageCode, orUnusable } from "./exit-codes";
import { formatAudit, formatFinding, isClean } from "./format-audit";
import { INTERRUPTED, stopSignal } from "./stop-signal";

const HELP = `
Every finding gets a line: what it is, where it stands, what to do. A table closes the audit. Nothing is changed.

Exit code: 0 nothing is wrong; 1 something is; 2 wrong use, or the corpus cannot be used; 130 interrupted.`;

const LINE_EVERY = 5_000;

export function addAuditCommand(program: Command): void {
  program
    .command("audit")
    .description("check every span, hash, link and count of the corpus, and every kept document")
    .addHelpText("after", HELP)
    .exitOverride(exitWithUsageCode)
    .action(() => orUnusable(audit));
}

async function audit(): Promise<void> {
  const signal = stopSignal(() => console.error("\nStopping …"));
  const onFinding = (finding: Parameters<typeof formatFinding>[0]) => console.log(formatFinding(finding));
  const onProgress = (what: string, done: number) => {
    if (done % LINE_EVERY === 0) console.error(`– ${done} ${what}`);
  };
  const counts = await withCorpus(
    (corpus) => auditCorpus(corpus, { onFinding, onProgress, signal }),
    (message) => console.error(`– ${message}`),
  );
  console.log(formatAudit(counts));
  if (!isClean(counts)) process.exitCode = EXIT.found;
  else if (signal.aborted) process.exitCode = INTERRUPTED;
}
