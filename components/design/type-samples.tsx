// The styles of type, from the title to the smallest note.
import { SampleRow } from "./sample-row";

const STYLES = [
  { name: "display text-4xl", use: "Title of a page", text: "What delegations say" },
  { name: "display text-2xl", use: "Heading of a section", text: "Passages in order of time" },
  { name: "reading text-read", use: "The text of a statement", text: "The lighthouse is kept by those who sail." },
  {
    name: "reading text-[1.0625rem]",
    use: "A quoted passage in a list",
    text: "The lighthouse is kept by those who sail.",
  },
  { name: "(none)", use: "Sentences of the interface", text: "The corpus holds 12 statements of this delegation." },
  {
    name: "text-[0.9375rem] text-soft",
    use: "What explains something else",
    text: "A statement counts once for each theme.",
  },
  { name: "caps text-soft", use: "Heading of a small list", text: "Cited documents" },
  { name: "text-[0.8125rem] tabular-nums", use: "Numbers beside a text", text: "¶ 12 · 2019–2024 · 1,204" },
] as const;

/** Each style with its name and use. */
export function TypeSamples() {
  return STYLES.map(({ name, use, text }) => (
    <SampleRow key={name} name={name} use={use}>
      <p className={name === "(none)" ? "" : name}>{text}</p>
    </SampleRow>
  ));
}
