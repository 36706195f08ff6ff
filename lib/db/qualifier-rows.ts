// Maps what qualifies a priority or a threat (act, addressees, actors, targets) to rows, and back.
import type { Addressee, Position } from "@/lib/domain/act";
import type { Evidence } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import type { ThreatParty } from "@/lib/domain/threat-party";
import type { Prisma } from "./generated/client";

type Row = Prisma.QualifierCreateManyInput;
type Owner = Pick<Row, "priorityOrdinal" | "threatOrdinal">;

/** What a row says when it is read; `role` is one of the four. */
export interface QualifierRow extends Evidence {
  priorityOrdinal: number | null;
  threatOrdinal: number | null;
  role: string;
  code: string;
  name: string;
  ruleId: string | null;
}

/** All rows of one statement. */
export function qualifierRows(statementId: string, { priorities, threats }: Statement): Row[] {
  const ofPriorities = priorities.flatMap(({ ordinal, position }) =>
    position ? positionRows(statementId, { priorityOrdinal: ordinal, threatOrdinal: null }, position) : [],
  );
  const ofThreats = threats.flatMap(({ ordinal, actors, targets }) => {
    const owner = { priorityOrdinal: null, threatOrdinal: ordinal };
    return [...partyRows(statementId, owner, "actor", actors), ...partyRows(statementId, owner, "target", targets)];
  });
  return [...ofPriorities, ...ofThreats];
}

function positionRows(statementId: string, owner: Owner, { act, cue, addressees, ruleId }: Position): Row[] {
  const acted = { statementId, ...owner, role: "act", position: 1, code: act, name: act, ruleId, ...cue };
  return [acted, ...partyRows(statementId, owner, "addressee", addressees)];
}

function partyRows(statementId: string, owner: Owner, role: string, parties: (Addressee | ThreatParty)[]): Row[] {
  return parties.map(({ code, name, evidence, ruleId }, at) => {
    return { statementId, ...owner, role, position: at + 1, code, name, ruleId, ...evidence };
  });
}

/** The position of a priority, from the rows of its statement by ascending position; null where it has none. */
export function positionOf(rows: readonly QualifierRow[], ordinal: number): unknown {
  const own = rows.filter(({ priorityOrdinal }) => priorityOrdinal === ordinal);
  const act = own.find(({ role }) => role === "act");
  if (!act) return null;
  return { act: act.code, cue: evidence(act), ruleId: act.ruleId, addressees: parties(own, "addressee") };
}

/** The actors and targets of a threat, from the rows of its statement by ascending position. */
export function partiesOf(rows: readonly QualifierRow[], ordinal: number) {
  const own = rows.filter(({ threatOrdinal }) => threatOrdinal === ordinal);
  return { actors: parties(own, "actor"), targets: parties(own, "target") };
}

/** Of what a row is told, for people: `priority/2, addressee`. */
export function qualifierKey({ priorityOrdinal, threatOrdinal, role }: Omit<QualifierRow, keyof Evidence>): string {
  return `${priorityOrdinal === null ? `threat/${threatOrdinal}` : `priority/${priorityOrdinal}`}, ${role}`;
}

function parties(rows: readonly QualifierRow[], role: string): (Addressee | ThreatParty)[] {
  return rows
    .filter((row) => row.role === role)
    .map((row) => ({ code: row.code, name: row.name, evidence: evidence(row), ruleId: row.ruleId }));
}

const evidence = ({ start, end, quote }: QualifierRow): Evidence => ({ start, end, quote });
