// What a Word document's lists look like: the parts that say it, read into tables.

/** One level of a list; `text` holds `%1` for the number of the first level, and is XML. */
export interface ListLevel {
  start: number;
  format: string;
  text: string;
  /** The style whose paragraphs stand at this level by themselves. */
  style: string | null;
}

/** A list that paragraphs name; lists of one `kind` go on counting where another one stopped. */
export interface WordList {
  kind: string;
  levels: Map<number, ListLevel>;
  /** Where it begins anew instead of going on, by level. */
  restarts: Map<number, number>;
}

/** Which list a paragraph belongs to, and at which level. */
export interface ListPlace {
  list: string;
  level: number | null;
}

/** The lists by their ids, from the part `word/numbering.xml`. */
export function readLists(xml: string): Map<string, WordList> {
  const kinds = new Map(
    partsOf(xml, "<w:abstractNum ").map((part) => [attribute(part, "w:abstractNumId") ?? "", levelsIn(part)]),
  );
  const lists = partsOf(xml, "<w:num ").map((part): [string, WordList] => {
    const kind = valueOf(part, "w:abstractNumId") ?? "";
    const overrides = partsOf(part, "<w:lvlOverride ");
    const restarts = overrides.flatMap((one): [number, number][] => {
      const start = valueOf(one, "w:startOverride");
      return start === null ? [] : [[Number(attribute(one, "w:ilvl")), Number(start)]];
    });
    const levels = new Map([...(kinds.get(kind) ?? []), ...overrides.flatMap((one) => [...levelsIn(one)])]);
    return [attribute(part, "w:numId") ?? "", { kind, levels, restarts: new Map(restarts) }];
  });
  return new Map(lists);
}

function levelsIn(xml: string): Map<number, ListLevel> {
  const levels = partsOf(xml, "<w:lvl ").map((part): [number, ListLevel] => [
    Number(attribute(part, "w:ilvl")),
    {
      start: Number(valueOf(part, "w:start") ?? 1),
      format: valueOf(part, "w:numFmt") ?? "decimal",
      text: valueOf(part, "w:lvlText") ?? "",
      style: valueOf(part, "w:pStyle"),
    },
  ]);
  return new Map(levels);
}

/** The list that each style puts its paragraphs into, from the part `word/styles.xml`. */
export function readStyleLists(xml: string): Map<string, ListPlace> {
  const styles = partsOf(xml, "<w:style ").map((part) => ({
    id: attribute(part, "w:styleId") ?? "",
    parent: valueOf(part, "w:basedOn"),
    place: placeIn(part),
  }));
  const byId = new Map(styles.map((style) => [style.id, style]));
  const found = new Map<string, ListPlace>();
  for (const style of styles) {
    let from: typeof style | undefined = style;
    for (let step = 0; from && !from.place && step < 10; step++) from = byId.get(from.parent ?? "");
    if (from?.place) found.set(style.id, from.place);
  }
  return found;
}

/** The list that properties of a paragraph or style name; null where they name none. */
export function placeIn(xml: string): ListPlace | null {
  const list = valueOf(xml, "w:numId");
  const level = valueOf(xml, "w:ilvl");
  return list === null ? null : { list, level: level === null ? null : Number(level) };
}

/** The value of the first element of this name. */
export function valueOf(xml: string, name: string): string | null {
  const at = xml.indexOf(`<${name} `);
  return at < 0 ? null : attribute(xml.slice(at, at + 300), "w:val");
}

function attribute(xml: string, name: string): string | null {
  return new RegExp(`^[^>]{0,250}?\\s${name}="([^"]{0,200})"`).exec(xml)?.[1] ?? null;
}

/** What stands behind each `mark`, up to the next one. */
function partsOf(xml: string, mark: string): string[] {
  return xml
    .split(mark)
    .slice(1)
    .map((part) => ` ${part}`);
}
