// An archive at an address is opened like a local one, once fetched; what it is not, it is not taken for.
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { packTar } from "@/lib/corpus/collections/pack-tar.test-support";
import { startOddServer, testRules, type OddServer } from "@/lib/corpus/fetch/odd-server.test-support";
import { listInputs } from "@/lib/corpus/input-list";
import type { RejectedDocument } from "@/lib/domain/rejection";
import { zip } from "@/lib/ingest/read/tiny-docx.test-support";

const FILES: Record<string, Uint8Array> = {
  "/talks.zip": zip({ "day one/a.txt": "Of nets.", "b.txt": "Of salt." }),
  "/talks.tar.gz?version=2": gzipSync(await packTar([["c.txt", "Of lamps."]])),
  "/rows.csv": Buffer.from("text,country\nOf tides.,Norway\n"),
  "/page.zip": Buffer.from("<html>No archive</html>"),
};

let server: OddServer;
beforeEach(async () => {
  server = await startOddServer((request, response) => {
    const file = FILES[request.url ?? ""];
    if (file) response.end(file);
    else response.writeHead(404).end();
  });
});
afterEach(() => server.close());

/** What the run says of each document: its path behind the server's name, and its words or why there are none. */
async function read(...paths: string[]): Promise<string[][]> {
  const list = await listInputs(
    paths.map((path) => server.at(path)),
    { maxFileMb: 1, dial: testRules() },
  );
  const ends: string[][] = [];
  for await (const input of list.inputs()) {
    const words = "read" in input ? await input.read().then(String, (why: RejectedDocument) => why.reason) : "remote";
    ends.push([input.path.slice(server.at("").length), words]);
  }
  expect(list.paths.map((path) => path.slice(server.at("").length))).toEqual(ends.map(([path]) => path));
  return ends;
}

it("gives the members of archives and the rows of tables, each archive fetched once", async () => {
  expect(await read("/talks.zip", "/talks.tar.gz?version=2", "/rows.csv", "/a.pdf")).toEqual([
    ["/talks.zip!/day one/a.txt", "Of nets."],
    ["/talks.zip!/b.txt", "Of salt."],
    ["/talks.tar.gz?version=2!/c.txt", "Of lamps."],
    ["/rows.csv!/row 2", "Of tides."],
    ["/a.pdf", "remote"],
  ]);
  expect(server.asked).toEqual(["/talks.zip", "/talks.tar.gz?version=2", "/rows.csv"]);
});

it("says why an archive cannot be fetched, and reads a page under its name as a page", async () => {
  expect(await read("/gone.zip", "/page.zip")).toEqual([
    ["/gone.zip", "unreachable"],
    ["/page.zip", "<html>No archive</html>"],
  ]);
});
