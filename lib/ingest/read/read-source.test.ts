// Each format from bytes to its canonical text.
import { describe, expect, it } from "vitest";
import { readSource } from "./read-source";
import { column, tinyPdf } from "./tiny-pdf.test-support";
import { tinyDocx } from "./tiny-docx.test-support";

const read = async (content: string | Uint8Array, fileName: string) => {
  const { value, notices } = await readSource(typeof content === "string" ? Buffer.from(content) : content, {
    fileName,
  });
  return { ...value, rules: notices.map(({ ruleId }) => ruleId) };
};

describe("readSource, plain text", () => {
  it("takes front matter out of the text, every value as written", async () => {
    const source = await read(
      '---\ntitle: "Peace: a plea"\nDate: 2031-02-03\ntags:\n  - one\n  - two\n---\nMr. President,',
      "a.txt",
    );
    expect(source).toMatchObject({
      text: "Mr. President,",
      layout: "printed",
      sidecar: { title: "Peace: a plea", date: "2031-02-03", tags: "one; two" },
    });
  });

  it("leaves a line of dashes that opens no front matter alone", async () => {
    expect((await read("---\nPeace and quiet\n---\n", "a.txt")).text).toBe("---\nPeace and quiet\n---\n");
  });

  it("says when front matter is not YAML", async () => {
    expect((await read("---\ntitle: [open\n---\nPeace to all", "a.txt")).rules).toEqual(["read/front-matter-invalid"]);
  });

  it.each([
    ["more aliases than allowed", "a: &a [x]\nb: [" + "*a, ".repeat(30) + "]"],
    ["nesting without end", `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`],
  ])("leaves out front matter with %s", async (_, matter) => {
    const source = await read(`---\n${matter}\n---\nPeace to all`, "a.txt");
    expect(source).toMatchObject({ text: "Peace to all", sidecar: {}, rules: ["read/front-matter-invalid"] });
  });

  it("reads a list of front matter that holds itself to an end", async () => {
    expect((await read("---\na: &a [x, *a]\n---\nPeace to all", "a.txt")).sidecar["a"]).toMatch(/^x/);
  });

  it("names the facts of front matter that are no text", async () => {
    const source = await read("---\ntitle: Peace\nplace: {town: Geneva}\n---\nPeace to all", "a.txt");
    expect(source).toMatchObject({ sidecar: { title: "Peace" }, rules: ["read/front-matter-invalid"] });
  });

  it("cleans what escapes of front matter stand for", async () => {
    const source = await read('---\ntitle: "A\\0 pl\\ud800ea"\n---\nPeace to all', "a.txt");
    expect(source.sidecar).toEqual({ title: "A pl\ufffdea" });
    expect(source.rules).toEqual(["read/nul-removed", "read/surrogates-replaced"]);
  });

  it("leaves out lines that only count pages", async () => {
    const source = await read("1\nPeace is\n2\nnot a\n3\ngift of 1945\n", "a.txt");
    expect(source.text).toBe("\nPeace is\n\nnot a\n\ngift of 1945\n");
    expect(source.rules).toEqual(["read/page-numbers-removed"]);
  });

  it("knows a page number in the middle of a line, also where there are only two", async () => {
    const page = (number: number) => `Peace and ports.\n\n${" ".repeat(90)}${number}\nThe tides.`;
    expect((await read(`${page(1)}\n${page(2)}`, "a.txt")).text).not.toMatch(/\d/);
    expect((await read(`${page(1)}\n${page(7)}`, "a.txt")).text).toMatch(/1[^]*7/);
  });

  it("keeps the pages that form feeds part", async () => {
    const source = await read("First page\n\fSecond page\fThird page", "a.txt");
    expect(source.pages.map(({ start, end }) => source.text.slice(start, end))).toEqual([
      "First page\n",
      "Second page",
      "Third page",
    ]);
  });

  it("joins words broken at line ends, and keeps the hyphen of compounds", async () => {
    const text =
      "the interna-\ntional order, a well-\nknown Under-\nSecretary-General and re-\nelected members; re-elected twice\n";
    const source = await read(text, "a.txt");
    expect(source.text.replaceAll("\n", " ")).toBe(
      "the international order, a well-known Under-Secretary-General and re-elected members; re-elected twice ",
    );
  });

  it("rejects codes of glyphs and blank files", async () => {
    await expect(read("/0/1 /2/3 /4 /i255 /6/3 /7/8 ".repeat(20), "a.txt")).rejects.toMatchObject({
      reason: "unreadable",
    });
    await expect(read(" \n\t\n", "a.txt")).rejects.toMatchObject({ reason: "empty" });
  });
});

describe("readSource, Markdown", () => {
  it("takes the marks away and keeps headings, items and hard line ends", async () => {
    const source = await read(
      "# On *peace*\n\nWe **thank** you,\nMr. [President](https://example.org).\n\n- one\n- two\n\nNew York  \n3 May\n\nSetext\n======\nsnake_case_word",
      "a.md",
    );
    expect(source.text).toBe(
      "On peace\n\nWe thank you, Mr. President.\n\none\n\ntwo\n\nNew York\n3 May\n\nSetext\n\nsnake_case_word",
    );
    expect(source.headings.map(({ start, end }) => source.text.slice(start, end))).toEqual(["On peace", "Setext"]);
  });
});

describe("readSource, HTML", () => {
  const page = `<!doctype html><html lang="en"><head><title>Xandia speaks</title><meta name="date" content="2031-02-03">
    <style>p {}</style></head><body><nav>Home</nav><script>alert(1)</script><article><h1>On peace</h1>
    <p>Mr. President,<br>Excellencies,</p><div>We come in <b>peace</b>&nbsp;today.</div></article></body></html>`;

  it("gives blocks as paragraphs, without scripts and menus, and the head as sidecar", async () => {
    const source = await read(page, "a.html");
    expect(source.text).toBe("On peace\n\nMr. President,\nExcellencies,\n\nWe come in peace today.");
    expect(source.headings).toHaveLength(1);
    expect(source.sidecar).toMatchObject({ title: "Xandia speaks", date: "2031-02-03", language: "en" });
  });

  it.each([
    ["more tags than a page has", `<html><body>${"<p>peace".repeat(210_000)}`],
    ["more lines than a statement has", `<html><body>${"peace<br>".repeat(110_000)}`],
  ])("rejects %s", async (_, html) => {
    await expect(read(html, "a.html")).rejects.toMatchObject({ reason: "too-large" });
  });

  it("cleans what its codes stand for", async () => {
    const source = await read("<p>Pea&#1;ce to&#x7f; all</p>", "a.html");
    expect(source.text).toBe("Peace to all");
    expect(source.rules).toEqual(["read/controls-removed"]);
  });

  it("survives thousands of open elements", async () => {
    const source = await read(`<html><body>${"<div>".repeat(20_000)}Peace to all`, "a.html");
    expect(source.text).toBe("Peace to all");
  });
});

describe("readSource, DOCX", () => {
  it("gives one paragraph for each of the document's", async () => {
    expect(await read(tinyDocx(["On peace", "Mr. President, we thank you."]), "a.docx")).toMatchObject({
      text: "On peace\n\nMr. President, we thank you.",
      layout: "marked",
    });
  });

  it("rejects a container whose parts are broken", async () => {
    const broken = Buffer.from(tinyDocx(["Peace"]));
    broken.fill(0x20, 60, 500);
    await expect(read(broken, "a.docx")).rejects.toMatchObject({ reason: "damaged" });
  });
});

const LONG = "Xandia believes that small islands and large continents share one sea";

describe("readSource, PDF", { timeout: 60_000 }, () => {
  it("reads lines, and paragraphs from the gaps between them", async () => {
    const lines = [...column([LONG, `${LONG},`, "and one fate."]), ...column([LONG, "and one hope."], 72, 640)];
    const source = await read(tinyPdf([lines]), "a.pdf");
    expect(source.text).toBe(`${LONG}\n${LONG},\nand one fate.\n\n${LONG}\nand one hope.`);
  });

  it("leaves page numbers and running lines out, but keeps a running line where it stands first", async () => {
    const pages = [1, 2, 3].map((page) => [
      { text: "Mission of Xandia", x: 72, y: 800 },
      ...column([`${LONG} ${page}`, LONG]),
      { text: `- ${page} -`, x: 290, y: 30 },
    ]);
    const source = await read(tinyPdf(pages), "a.pdf");
    expect(source.text.match(/Mission of Xandia/g)).toHaveLength(1);
    expect(source.text).not.toContain("- 2 -");
    expect(source.rules).toEqual(["read/page-numbers-removed", "read/running-lines-removed"]);
    expect(source.sidecar["running"]).toBe("Mission of Xandia");
    expect(source.pages).toHaveLength(3);
  });

  it("reads one column after the other", async () => {
    const words = (side: string) => Array.from({ length: 12 }, (_, at) => `${side} column of a meeting record ${at}`);
    const source = await read(tinyPdf([[...column(words("left"), 60), ...column(words("right"), 310)]]), "a.pdf");
    expect(source.text.indexOf("left column of a meeting record 11")).toBeLessThan(source.text.indexOf("right"));
  });

  it.each([
    ["a page without text", tinyPdf([[]]), "no-text-layer"],
    ["a file that is cut off", tinyPdf([column([LONG])]).subarray(0, 60), "damaged"],
    [
      "letters without a meaning",
      tinyPdf([column(Array<string>(5).fill("\u0001\u0002\u0003\u0004\u0005\u0006".repeat(8)))]),
      "unmapped-font",
    ],
    ["a lock", tinyPdf([column([LONG])], lockEntry()), "encrypted"],
  ])("rejects %s", async (_, bytes, reason) => {
    await expect(read(bytes, "a.pdf")).rejects.toMatchObject({ reason });
  });
});

/** An encryption entry that no empty password opens. */
function lockEntry(): string {
  const hex = "ab".repeat(32);
  return `/ID [<${hex}> <${hex}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`;
}
