// A process that writes and folds index files and tells each place that it comes to, so that a test can kill it there.
import { writeSync } from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PostingsWriter } from "@/lib/search/segment/postings-writer";
import { TEMPORARY } from "../durable-file";
import { IndexFiles } from "./index-files";
import { updateIndex } from "./update-index";

/**
 * `goal`: at this place it stops where `halts`, when it comes there for the `nth` time; else it goes on. `share`: so
 * much of each file, and of each fold, is done before it tells that it is in the middle.
 */
export interface WriterOrder {
  goal: string;
  nth: number;
  share: number;
  halts: boolean;
  anew: boolean;
}

/** Small ones, so that a few statements make several segments, and each second one folds some. */
const SMALL = { most: 16, tier: 2 };
/** A fold of the test has more words than that. */
const WORDS = 40;

const [url = "", dataDir = ""] = process.argv.slice(2);
let order: WriterOrder = { goal: "", nth: 1, share: 0.5, halts: false, anew: false };
/** How many words a fold has written; null while none goes on. */
let folding: number | null = null;
let isFolded = false;

/** Tells the place, at once; stops for good where the order says so, in the middle of whatever goes on. */
function passBy(place: string): void {
  writeSync(1, `${place}\n`);
  if (place !== order.goal || --order.nth > 0 || !order.halts) return;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function kindOf(path: string): string {
  const [kind = ""] = basename(path).split(/[-.]/);
  return kind === "segment" && isFolded ? "folded segment" : kind;
}

const { open, rename, rm } = promises;

promises.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  if (!String(path).endsWith(TEMPORARY)) return file;
  if (String(path).includes("segment-")) [isFolded, folding] = [folding !== null, null];
  const kind = kindOf(String(path));
  passBy(`${kind} begun`);
  const write = file.writeFile.bind(file);
  file.writeFile = async (data) => {
    const bytes = data as Uint8Array;
    const middle = Math.floor(bytes.length * order.share);
    await write(bytes.subarray(0, middle));
    passBy(`${kind} half written`);
    await write(bytes.subarray(middle));
  };
  return file;
};

promises.rename = async (from, to) => {
  passBy(`${kindOf(String(from))} before its name`);
  await rename(from, to);
  passBy(`${kindOf(String(from))} under its name`);
};

promises.rm = async (path, options) => {
  passBy("cleaning");
  await rm(path, options);
};

syncBuiltinESMExports();

// Only what is folded word by word calls this between `onStep` and the next file.
const { end } = PostingsWriter.prototype;
PostingsWriter.prototype.end = function (this: PostingsWriter, byteString: string) {
  end.call(this, byteString);
  if (folding !== null && ++folding === 1 + Math.floor(order.share * WORDS)) passBy("fold going on");
};

function onStep(message: string): void {
  if (message.includes("segments are folded")) folding = 0;
}

async function writeUntilKilled(): Promise<never> {
  for (let time = 0; ; time++) {
    const anew = order.anew || time > 0;
    const update = await updateIndex(url, new IndexFiles(dataDir), { ...SMALL, anew, onStep });
    // The database may hold the lock of the writer that was killed before for a moment.
    if (!update) await pause(20);
  }
}

process.once("message", (message) => {
  order = message as WriterOrder;
  void writeUntilKilled();
});
process.send?.("begins");
