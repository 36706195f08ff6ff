// The colours by their role; each is a pair for light and dark.

const COLOURS = [
  { name: "paper", use: "ground of a page", look: "bg-paper" },
  { name: "sheet", use: "ground of fields and tables", look: "bg-sheet" },
  { name: "wash", use: "what the pointer is on", look: "bg-wash" },
  { name: "ink", use: "text", look: "bg-ink" },
  { name: "soft", use: "text that explains", look: "bg-soft" },
  { name: "rule", use: "lines between things", look: "bg-rule" },
  { name: "edge", use: "borders of fields", look: "bg-edge" },
  { name: "accent", use: "links, themes, what is chosen", look: "bg-accent" },
  { name: "accent-wash", use: "ground of a marked priority", look: "bg-accent-wash" },
  { name: "on-accent", use: "text on accent", look: "bg-on-accent" },
  { name: "threat", use: "threats, never anything else", look: "bg-threat" },
  { name: "threat-wash", use: "ground of a threat", look: "bg-threat-wash" },
  { name: "found", use: "words that were searched for", look: "bg-found" },
  { name: "caution", use: "what must not be overlooked", look: "bg-caution" },
  { name: "caution-wash", use: "its ground", look: "bg-caution-wash" },
] as const;

/** Text colours reach a contrast of 4.5 on paper, sheet and wash; nothing is told by colour alone. */
export function ColourSamples() {
  return (
    <>
      <p className="mb-4 max-w-measure text-[0.9375rem] text-soft">
        Every colour of text has a contrast of at least 4.5 to 1 on paper, sheet and wash. Nothing is told by colour
        alone: a theme has a square, a threat a triangle.
      </p>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-5">
        {COLOURS.map(({ name, use, look }) => (
          <li key={name}>
            <span aria-hidden="true" className={`block h-14 rounded-md border border-edge ${look}`} />
            <code className="text-sm">{name}</code>
            <p className="text-[0.8125rem] text-soft">{use}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
