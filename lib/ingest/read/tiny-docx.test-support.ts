// Writes the smallest Word documents that tests need: an uncompressed zip of three parts.
import { crc32 } from "node:zlib";

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document of plain paragraphs. */
export function tinyDocx(paragraphs: string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("");
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zip({ "[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": document });
}

/** A zip container of uncompressed files. */
export function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const sizes = [checksum(data), data.length, data.length];
    const local = record([[0x04034b50, 4], [20, 2], [0, 2], [0, 2], [0, 4], ...four(sizes), [name.length, 2], [0, 2]]);
    const entry = [
      [0x02014b50, 4],
      [20, 2],
      [20, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      ...four(sizes),
      [name.length, 2],
      [0, 8],
      [0, 4],
      [offset, 4],
    ];
    directory.push(record(entry), Buffer.from(name));
    parts.push(local, Buffer.from(name), data);
    offset += local.length + name.length + data.length;
  }
  const count = Object.keys(files).length;
  const size = Buffer.concat(directory).length;
  const end = record([
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...parts, ...directory, end]);
}

function four(values: number[]): number[][] {
  return values.map((value) => [value, 4]);
}

/** Numbers in little-endian order, each with its width in bytes. */
function record(fields: number[][]): Buffer {
  return Buffer.concat(
    fields.map(([value = 0, width = 0]) => {
      const field = Buffer.alloc(width);
      if (value !== 0) field.writeUIntLE(value, 0, width);
      return field;
    }),
  );
}

function checksum(data: Buffer): number {
  return crc32(data);
}
