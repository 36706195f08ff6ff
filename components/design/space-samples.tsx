// Widths, steps of space, and the two radii.
import { SampleRow } from "./sample-row";

const WIDTHS = [
  { name: "max-w-measure", use: "A column of text: about 66 letters", look: "max-w-measure" },
  { name: "<PageFrame narrow>", use: "Passages and lists of statements", look: "max-w-[60rem]" },
  { name: "<PageFrame>", use: "Tables and lists in columns", look: "max-w-[78rem]" },
] as const;

/** Widths as bars, steps as boxes. */
export function SpaceSamples() {
  return (
    <>
      {WIDTHS.map(({ name, use, look }) => (
        <SampleRow key={name} name={name} use={use}>
          <span aria-hidden="true" className={`block h-3 bg-accent ${look}`} />
        </SampleRow>
      ))}
      <SampleRow name="mt-3 · mt-5 · mt-9 · mt-14" use="Within a block, between blocks, sections, parts of a page">
        <span aria-hidden="true" className="flex items-end gap-3">
          {["h-3", "h-5", "h-9", "h-14"].map((height) => (
            <span key={height} className={`block w-10 bg-edge ${height}`} />
          ))}
        </span>
      </SampleRow>
      <SampleRow name="rounded-sm · rounded-md" use="Tags; fields and boxes">
        <span aria-hidden="true" className="flex gap-3">
          <span className="block size-12 rounded-sm border border-edge" />
          <span className="block size-12 rounded-md border border-edge" />
        </span>
      </SampleRow>
      <SampleRow name="min-h-6 · min-h-8 · min-h-11" use="Targets: within a line, in a list, alone">
        <span className="flex items-center gap-3">
          {["min-h-6", "min-h-8", "min-h-11"].map((height) => (
            <span key={height} className={`inline-flex items-center rounded-md border border-rule px-3 ${height}`}>
              {height}
            </span>
          ))}
        </span>
      </SampleRow>
    </>
  );
}
