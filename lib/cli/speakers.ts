// The command `speakers`: shows which printed names are counted as one person, and takes what people know about them.
import { userInfo } from "node:os";
import type { Command } from "commander";
import {
  judgeSpeakers,
  listDoubtfulSpeakers,
  listSpeakerVerdicts,
  withdrawJudgement,
  type JudgedNames,
} from "@/lib/corpus/judge-speakers";
import type { Corpus } from "@/lib/corpus/corpus";
import { withChangedCorpus } from "@/lib/corpus/with-changed-corpus";
import { exitWithUsageCode, orUnusable } from "./exit-codes";
import { formatJudged, formatPair, formatVerdict } from "./format-speakers";

const HELP = `
A verdict goes before every rule, holds for statements that are still to come, and can be withdrawn.

Exit code: 0 done; 2 wrong use, or the corpus cannot be used.`;

interface VerdictFlags {
  reason: string;
  author: string;
}

export function addSpeakersCommand(program: Command): void {
  const speakers = program
    .command("speakers")
    .description("show which printed names are counted as one person, join them or part them")
    .addHelpText("after", HELP)
    .exitOverride(exitWithUsageCode);
  speakers
    .command("list")
    .description("mergers that rest on more than form, and near names that are counted as two persons")
    .option("--delegation <code>", "of one delegation, by its code (NOR)")
    .exitOverride(exitWithUsageCode)
    .action(({ delegation }: { delegation?: string }) => inCorpus((corpus) => list(corpus, delegation ?? null)));
  addVerdict(speakers, "join", true, "say that two printed names, by their ids, are of one person");
  addVerdict(speakers, "part", false, "say that two printed names, by their ids, are of two persons");
  speakers
    .command("withdraw <id> <other>")
    .description("take back what was said of two printed names: the rules decide again")
    .exitOverride(exitWithUsageCode)
    .action((id: string, other: string) => inCorpus((corpus) => told(withdrawJudgement(corpus, [id, other]))));
  speakers
    .command("verdicts")
    .description("show the verdicts that hold")
    .exitOverride(exitWithUsageCode)
    .action(() => inCorpus(verdicts));
}

function addVerdict(speakers: Command, name: string, same: boolean, description: string): void {
  speakers
    .command(`${name} <id> <other>`)
    .description(description)
    .requiredOption("--reason <words>", "why, for those who come later")
    .option("--author <name>", "who says so", userInfo().username)
    .exitOverride(exitWithUsageCode)
    .action((id: string, other: string, { reason, author }: VerdictFlags) =>
      inCorpus((corpus) => told(judgeSpeakers(corpus, { ids: [id, other], same, author, reason }))),
    );
}

const inCorpus = (work: (corpus: Corpus) => Promise<void>): Promise<void> =>
  orUnusable(() => withChangedCorpus(work, (message) => console.error(`– ${message}`)));

async function list(corpus: Corpus, delegation: string | null): Promise<void> {
  const pairs = await listDoubtfulSpeakers(corpus, delegation);
  for (const pair of pairs) console.log(formatPair(pair));
  const joined = pairs.filter((pair) => pair.joined).length;
  console.error(`${joined} mergers and ${pairs.length - joined} separations that a person may look at.`);
}

async function verdicts(corpus: Corpus): Promise<void> {
  const held = await listSpeakerVerdicts(corpus);
  for (const verdict of held) console.log(formatVerdict(verdict));
  if (held.length === 0) console.error("No verdict holds.");
}

async function told(judged: Promise<JudgedNames>): Promise<void> {
  console.log(formatJudged(await judged));
}
