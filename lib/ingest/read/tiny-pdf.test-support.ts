// Writes the smallest PDFs that tests need, so that no PDF has to lie in the repository.

/** A line of text at a place of a page (points from the left and the bottom). */
export interface TinyLine {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF of A4 pages in Helvetica; `trailer` adds entries to its trailer. */
export function tinyPdf(pages: TinyLine[][], trailer = ""): Uint8Array {
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, at) => [pageObject(5 + at * 2), streamObject(lines)]),
  ];
  return assemble(objects, trailer);
}

/** Lines of a column below each other, 14 points apart. */
export function column(texts: string[], x = 72, top = 700): TinyLine[] {
  return texts.map((text, at) => ({ text, x, y: top - at * 14 }));
}

function pageObject(content: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
}

function streamObject(lines: TinyLine[]): string {
  const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");
  const body = lines.map(({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`);
  const content = body.join("\n");
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: string[], trailer: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
