// Gathers what the quick jump leads to, named in a language of the interface.
import { listJumpTargets, type JumpMeeting, type JumpSpeaker, type JumpStatement } from "@/lib/db/list-jump-targets";
import type { JumpEntry } from "@/lib/domain/jump";
import type { Locale } from "@/lib/domain/locale";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import type { Corpus } from "./corpus";
import { delegationList } from "./delegation-list";
import { delegationName } from "./delegation-name";

/** With delegations, themes and threats some 5,000 entries: what stays below 300 kB compressed. */
const LIMITS = { speakers: 2_200, meetings: 900, statements: 1_500 };
const LONGEST_LABEL = 90;

/** All entries, by kind. */
export async function jumpEntries(locale: Locale, corpus: Corpus): Promise<JumpEntry[]> {
  const [delegations, { speakers, meetings, statements }] = await Promise.all([
    delegationList(locale, corpus),
    listJumpTargets(corpus.database, LIMITS),
  ]);
  return [
    ...delegations.map(({ id, name }): JumpEntry => ({ kind: "delegation", label: name, note: id, target: id })),
    ...THEMES.map(({ code, label }): JumpEntry => ({ kind: "theme", label: label[locale], note: "", target: code })),
    ...THREATS.map(({ code, label }): JumpEntry => ({ kind: "threat", label: label[locale], note: "", target: code })),
    ...speakers.map((speaker) => speakerEntry(speaker, locale)),
    ...meetings.map(meetingEntry),
    ...statements.map((statement) => statementEntry(statement, locale)),
  ];
}

function speakerEntry({ id, name, delegationId, delegationName: stored }: JumpSpeaker, locale: Locale): JumpEntry {
  const note = delegationId === null ? "" : delegationName(delegationId, stored ?? "", locale);
  return { kind: "speaker", label: name, note, target: id };
}

function meetingEntry({ id, name, symbol, date }: JumpMeeting): JumpEntry {
  const note = [name === null ? null : symbol, date?.toISOString().slice(0, 10)].filter(Boolean).join(", ");
  return { kind: "meeting", label: cut(name ?? symbol ?? ""), note, target: id };
}

function statementEntry(statement: JumpStatement, locale: Locale): JumpEntry {
  const { id, slug, title, delegationId, delegationName: stored, year } = statement;
  const delegation = delegationId === null ? null : delegationName(delegationId, stored ?? "", locale);
  return {
    kind: "statement",
    label: cut(title),
    note: [delegation, year].filter(Boolean).join(", "),
    target: `${id}/${slug}`,
  };
}

function cut(label: string): string {
  const line = label.replace(/\s+/gu, " ").trim();
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL).trimEnd()} …`;
}
