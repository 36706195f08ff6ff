// Facts that stand in two places should agree; where they do not, a notice says so, and which one was taken.
import { delegationByName } from "@/lib/domain/taxonomy/delegations";
import { foldName } from "@/lib/domain/taxonomy/fold-name";
import { ORGAN_CODES } from "@/lib/domain/taxonomy/organs";
import type { Notice } from "@/lib/domain/notice";
import type { Fact, Statement } from "@/lib/domain/statement";
import { findSignature } from "./find-signature";
import { deliveryMarks } from "./extract-delivery";
import { joinLines } from "./header-text";
import { printedLine } from "./printed-line";
import { findPrintedDates } from "./printed-dates";
import type { Reading } from "./reading";

type Compared = Pick<Statement, "speaker" | "delegation" | "date" | "organ" | "meeting" | "delivery">;

/** What one fact says in two places; null where the two agree or one is silent. */
type Pair = readonly [what: string, taken: string, other: string] | null;

const SIDECAR_DATES = ["date", "doc_date", "delivered"];
const END = 240;

/** One notice for each fact that the text says twice, or the text and what stands beside it, in different ways. */
export function findDisagreements(reading: Reading, facts: Compared): Notice[] {
  const { sidecar } = reading.segments;
  const pairs = [
    headerDates(reading),
    datesBeside(facts, sidecar),
    delegations(facts, sidecar),
    speakers(facts, sidecar["speaker"], "the speaker"),
    speakers(facts, signature(reading), "who signs"),
    organs(facts, sidecar),
    symbols(facts, sidecar),
    marks(reading),
  ];
  return pairs.flatMap((pair) => (pair ? [notice(...pair)] : []));
}

function notice(what: string, taken: string, other: string): Notice {
  const message = `Two places do not agree on ${what}: “${short(taken)}” and “${short(other)}”. The first was taken.`;
  return { ruleId: "extract/places-disagree", level: "warning", message };
}

const short = (text: string): string => printedLine(text).slice(0, 120);

const fromText = <T>(fact: Fact<T> | null): T | null => (fact?.from === "text" ? fact.value : null);

function headerDates(reading: Reading): Pair {
  const header = joinLines(reading, reading.header);
  const [first, ...others] = header ? findPrintedDates(header.text) : [];
  const other = others.find(({ iso }) => iso !== first?.iso);
  if (!header || !first || !other) return null;
  return ["the date", header.text.slice(first.start, first.end), header.text.slice(other.start, other.end)];
}

function datesBeside({ date }: Compared, sidecar: Record<string, string>): Pair {
  const printed = fromText(date);
  const beside = SIDECAR_DATES.map((key) => sidecar[key] ?? "").find((value) => findPrintedDates(value).length > 0);
  const [given] = beside ? findPrintedDates(beside) : [];
  return printed && given && beside && printed.iso !== given.iso ? ["the date", printed.printed, beside] : null;
}

function delegations({ delegation }: Compared, sidecar: Record<string, string>): Pair {
  const printed = fromText(delegation);
  const beside = sidecar["delegation"] ?? sidecar["country"] ?? "";
  const code = delegationByName(beside)?.code;
  return printed?.code && code && code !== printed.code ? ["the delegation", printed.name, beside] : null;
}

/** Two names agree where they share a word; names in different scripts cannot be compared. */
function speakers({ speaker }: Compared, other: string | undefined, what: string): Pair {
  const printed = fromText(speaker)?.name;
  if (!printed || !other || isLatin(printed) !== isLatin(other)) return null;
  const words = (name: string) =>
    foldName(name)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
  const shared = words(printed).some((word) => words(other).includes(word));
  return shared ? null : [what, printed, other];
}

const isLatin = (name: string): boolean => /\p{Script=Latin}{3}/u.test(name);

function signature({ text }: Reading): string | undefined {
  const end = text.slice(-END).trimEnd();
  const found = findSignature(end);
  return found ? end.slice(found.name.start, found.name.end) : undefined;
}

function organs({ organ }: Compared, sidecar: Record<string, string>): Pair {
  const printed = fromText(organ);
  const given = ORGAN_CODES.find((code) => code === sidecar["organ"]?.trim());
  return printed && given && given !== printed ? ["the organ", printed, given] : null;
}

function symbols({ meeting }: Compared, sidecar: Record<string, string>): Pair {
  const [printed, given] = [fromText(meeting)?.symbol, sidecar["symbol"]];
  if (!printed || !given) return null;
  return given.startsWith(printed) ? null : ["the record’s symbol", printed, given];
}

function marks(reading: Reading): Pair {
  const [first, ...others] = deliveryMarks(reading);
  const other = others.find(({ value }) => value !== first?.value);
  return first && other ? ["the text and what was spoken", first.quote, other.quote] : null;
}
