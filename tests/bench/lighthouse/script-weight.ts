// What the scripts of a page's first load weigh, for browsers that read Brotli and for clients that read gzip alone.
import { get } from "node:http";

/** Bytes as sent: `untouched` of what runs before the reader moves, by Brotli; the others of all that runs then. */
export interface ScriptWeight {
  untouched: number;
  brotli: number;
  gzip: number;
}

/** Sums the scripts that the page at `url` names and a modern browser runs, and those that they bring (docs/adr/0024). */
export async function scriptWeight(url: string): Promise<ScriptWeight> {
  const page = await (await fetch(url)).text();
  const tags = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []));
  const late = (await Promise.all([...sources].map((source) => broughtBy(new URL(source, url))))).flat();
  const sum = async (encoding: string, of: Iterable<string>) => {
    const sizes = await Promise.all(
      [...of].map((source) => sentBytes(new URL(source.replaceAll("&amp;", "&"), url), encoding)),
    );
    return sizes.reduce((total, size) => total + size, 0);
  };
  const all = [...sources, ...late];
  const brotli = "gzip, deflate, br";
  return { untouched: await sum(brotli, sources), brotli: await sum(brotli, all), gzip: await sum("gzip", all) };
}

/** The addresses that a page's first script names, none where `script` is another. */
async function broughtBy(script: URL): Promise<string[]> {
  const [, addresses] = /^rostrumScripts\((\[.*\])\);/.exec(await (await fetch(script)).text()) ?? [];
  return addresses ? (JSON.parse(addresses) as string[]) : [];
}

function sentBytes(url: URL, encoding: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers: { "accept-encoding": encoding } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.once("end", () => done(bytes));
      response.once("error", fail);
    }).once("error", fail);
  });
}
