// Says in which fields two readings of a statement differ, in words for people.
import { StatementSchema, type Statement } from "@/lib/domain/statement";
import { canonicalJson } from "./canonical-json";

/** A field whose value differs, and how: "2031-05-03 → 2031-05-04", "+ransomware −piracy", "12 → 14". */
export interface FieldChange {
  field: string;
  how: string;
}

type Field = keyof Statement;

const FIELDS = Object.keys(StatementSchema.shape) as Field[];
const SHOWN = 80;

/** The fields in which `after` differs from `before`, in the order of the record; [] where the two are the same. */
export function compareStatements(before: Statement, after: Statement): FieldChange[] {
  const differing = FIELDS.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]));
  return differing.map((field) => ({ field, how: howItDiffers(namesOf(field, before), namesOf(field, after)) }));
}

/** The change of one value for another. */
export function changeOf(before: string | null, after: string | null): string {
  return `${cut(before ?? "none")} → ${cut(after ?? "none")}`;
}

/** What a field says: one text, a list of names, or null. */
function namesOf(field: Field, statement: Statement): string | string[] | null {
  switch (field) {
    case "text":
      return `${statement.text.length} characters`;
    case "language":
    case "turn":
      return statement[field];
    case "wordCount":
      return `${statement.wordCount} words`;
    case "title":
      return statement.title?.value.text ?? null;
    case "speaker":
    case "delegation":
    case "meeting":
      return partsOf(statement[field]?.value);
    case "date":
      return statement.date?.value.iso ?? null;
    case "year":
      return statement.year ? String(statement.year.value) : null;
    case "organ":
    case "delivery":
    case "original":
      return statement[field]?.value ?? null;
    case "onBehalfOf":
    case "alignment":
      return statement[field].map(({ value }) => value);
    case "priorities":
      return statement.priorities.map(({ label, themes }) => `${label} (${themes.join(", ")})`);
    case "threats":
      return statement.threats.map(({ type }) => type);
    case "citations":
      return statement.citations.map(({ symbol }) => symbol);
    case "mentions":
      return statement.mentions.map(({ code }) => code);
    case "notices":
      return statement.notices.map(({ ruleId }) => ruleId);
    case "paragraphs":
    case "pieces":
      return `${statement[field].length} ${field}`;
  }
}

function partsOf(value: object | undefined): string | null {
  return value
    ? Object.values(value)
        .filter((part) => part !== null)
        .join(", ")
    : null;
}

function howItDiffers(before: string | string[] | null, after: string | string[] | null): string {
  if (Array.isArray(before) && Array.isArray(after)) return listChange(before, after);
  if (before === after) return `${cut(String(before ?? "none"))}, with other passages or rules`;
  return changeOf(String(before ?? "none"), String(after ?? "none"));
}

function listChange(before: string[], after: string[]): string {
  const gained = after.filter((name) => !before.includes(name)).map((name) => `+${cut(name)}`);
  const lost = before.filter((name) => !after.includes(name)).map((name) => `−${cut(name)}`);
  return [...gained, ...lost].join(" ") || "the same, in another order or with other passages or rules";
}

function cut(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)} …`;
}
