// Writes tsvectors as PostgreSQL sends them, each with the head of a part before it.

const LEXEME = /'((?:[^'\\]|''|\\\\)*)':([\d,]+)/gu;

/** The bytes of one part as `IndexedStatement` has them; `vector` as of `encodeVector`. */
export function encodePart(ordinal: number, kind: number, vector: Buffer): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32BE(ordinal);
  head.writeUInt16BE(kind, 4);
  return Buffer.concat([head, vector]);
}

export function encodeVector(vector: string): Buffer {
  const lexemes = [...vector.matchAll(LEXEME)].map(([, quoted = "", positions = ""]) => {
    const places = positions.split(",").map(Number);
    const tail = Buffer.alloc(3 + places.length * 2);
    tail.writeUInt16BE(places.length, 1);
    places.forEach((place, at) => tail.writeUInt16BE(place, 3 + at * 2));
    return Buffer.concat([Buffer.from(quoted.replaceAll("''", "'").replaceAll("\\\\", "\\")), tail]);
  });
  const count = Buffer.alloc(4);
  count.writeUInt32BE(lexemes.length);
  return Buffer.concat([count, ...lexemes]);
}
