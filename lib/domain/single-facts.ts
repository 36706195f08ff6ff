// The facts of which a statement has one at most, in one list, so that no place that goes through them forgets one.
import type { Fact, Statement } from "./statement";

/** Their names as fields of a statement. */
export type SingleFact = {
  [Name in keyof Statement]: Statement[Name] extends Fact<unknown> | null ? Name : never;
}[keyof Statement];

type ValueOf<Name extends SingleFact> = NonNullable<Statement[Name]>["value"];

/** As a record, because the compiler then names what is missing. In the order in which they are shown. */
const EACH: Record<SingleFact, true> = {
  title: true,
  delegation: true,
  speaker: true,
  date: true,
  year: true,
  organ: true,
  meeting: true,
  delivery: true,
  original: true,
};
export const SINGLE_FACTS = Object.keys(EACH) as SingleFact[];

/** How the value of each is written. */
export type FactWriters = { [Name in SingleFact]: (value: ValueOf<Name>) => string };

/** A fact that a statement has, with its value as it is written. */
export interface WrittenFact {
  name: SingleFact;
  fact: Fact<unknown>;
  written: string;
}

/** Those that the statement has. */
export function writtenFacts(statement: Statement, writers: FactWriters): WrittenFact[] {
  return SINGLE_FACTS.flatMap((name) => writtenFact(statement, name, writers));
}

function writtenFact<Name extends SingleFact>(statement: Statement, name: Name, writers: FactWriters): WrittenFact[] {
  const fact = statement[name] as Fact<ValueOf<Name>> | null;
  return fact ? [{ name, fact, written: writers[name](fact.value) }] : [];
}
