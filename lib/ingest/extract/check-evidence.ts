// The last gate of extraction: a record whose quote is not what stands at its span is a fault of the program.
import type { Position } from "@/lib/domain/act";
import { SINGLE_FACTS } from "@/lib/domain/single-facts";
import { isFaithful, type Evidence } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";

/** Every evidence of a statement, in the order of its fields. */
export function allEvidence(statement: Statement): Evidence[] {
  const single = SINGLE_FACTS.map((name) => statement[name]);
  const facts = [...single, ...statement.onBehalfOf, ...statement.alignment];
  return [
    ...facts.flatMap((fact) => fact?.evidence ?? []),
    ...statement.priorities.flatMap(({ anchor, position }) => [anchor, ...positionEvidence(position)]),
    ...statement.threats.flatMap(({ actors, targets }) => [...actors, ...targets].map((party) => party.evidence)),
    ...[...statement.threats, ...statement.citations, ...statement.mentions].flatMap((record) => record.evidence),
  ];
}

function positionEvidence(position: Position | null): Evidence[] {
  return position ? [position.cue, ...position.addressees.map(({ evidence }) => evidence)] : [];
}

/**
 * Returns the statement unchanged.
 * @throws Error where an evidence does not match the text, or a fact said to be from the text has none.
 */
export function checkEvidence(statement: Statement): Statement {
  const wrong = allEvidence(statement).find((evidence) => !isFaithful(statement.text, evidence));
  if (wrong) throw new Error(`Evidence at ${wrong.start}–${wrong.end} does not say "${wrong.quote.slice(0, 80)}".`);
  for (const { extent } of statement.priorities) {
    if (extent.end > statement.text.length)
      throw new Error(`A priority's extent ends at ${extent.end}, behind the text.`);
  }
  return statement;
}
