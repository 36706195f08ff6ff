// What the scripts of a page's first load weigh, for browsers that read Brotli and for clients that read gzip alone.
import { get } from "node:http";

/** Bytes as sent. */
export interface ScriptWeight {
  brotli: number;
  gzip: number;
}

/** Sums the scripts that the page at `url` names and a modern browser runs. */
export async function scriptWeight(url: string): Promise<ScriptWeight> {
  const page = await (await fetch(url)).text();
  const tags = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\bnomodule\b/i.test(tag));
  const sources = new Set(tags.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []));
  const sum = async (encoding: string) => {
    const sizes = await Promise.all(
      [...sources].map((source) => sentBytes(new URL(source.replaceAll("&amp;", "&"), url), encoding)),
    );
    return sizes.reduce((total, size) => total + size, 0);
  };
  return { brotli: await sum("gzip, deflate, br"), gzip: await sum("gzip") };
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
