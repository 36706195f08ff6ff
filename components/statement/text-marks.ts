// What is marked in a statement's text: priorities, threats, and the words a reader looks for.
import type { Locale } from "@/lib/domain/locale";
import type { Span } from "@/lib/domain/span";
import type { Statement } from "@/lib/domain/statement";
import { threatLabel } from "./taxonomy-labels";

/** One marked range of the text; `id` is the address of its first letter, null where nothing points at it. */
export interface TextMark extends Span {
  kind: "priority" | "threat" | "found";
  id: string | null;
  /** Number of a priority, for its badge. */
  ordinal: number | null;
  label: string;
}

/** The address of a priority's anchor in the text. */
export function priorityId(ordinal: number): string {
  return `priority-${ordinal}`;
}

/** The address of the `index`-th passage (from 0) of a threat. */
export function threatId(type: string, index: number): string {
  return index === 0 ? `threat-${type}` : `threat-${type}-${index + 1}`;
}

/** The marks of the statement's own records, in order of the text. */
export function recordMarks(statement: Pick<Statement, "priorities" | "threats">, locale: Locale): TextMark[] {
  const priorities = statement.priorities.map(({ ordinal, label, anchor: { start, end } }): TextMark => ({
    kind: "priority",
    id: priorityId(ordinal),
    ordinal,
    label,
    start,
    end,
  }));
  const threats = statement.threats.flatMap(({ type, evidence }) =>
    evidence.map(({ start, end }, index): TextMark => ({
      kind: "threat",
      id: threatId(type, index),
      ordinal: null,
      label: threatLabel(type, locale),
      start,
      end,
    })),
  );
  return [...priorities, ...threats].sort((a, b) => a.start - b.start);
}

/** The marks of what a reader looks for, at the spans where it was found. */
export function foundMarks(text: string, spans: readonly Span[]): TextMark[] {
  return spans.map(({ start, end }) => ({
    kind: "found",
    id: null,
    ordinal: null,
    label: text.slice(start, end),
    start,
    end,
  }));
}
