// The search engine inside the process: an index in memory that follows the database while it answers.
import { setTimeout as pause } from "node:timers/promises";
import {
  SearchTimeoutError,
  type EngineAnswer,
  type EngineRequest,
  type SearchEngine,
} from "@/lib/domain/search-engine";
import { searchIndex } from "@/lib/search/engine/search-index";
import type { IndexState } from "@/lib/search/engine/index-state";
import { knownWords, wordsBeginning, wordsLike } from "@/lib/search/engine/words-of-index";
import { listenForChanges } from "@/lib/db/listen-for-changes";
import { IndexFiles } from "./index-files";
import { RecordReader } from "./record-reader";
import { IndexFollower, type FollowerLimits, type FollowerStatus } from "./index-follower";

export interface EmbeddedOptions {
  databaseUrl: string;
  dataDir: string;
  /** Answers until the index is there, and while that lacks much. */
  meanwhile: SearchEngine;
  /** Writes the index files in another process; resolves when that has ended, to whether it did so well. */
  writeFiles: () => Promise<boolean>;
  /** Told what an operator should know, in words. */
  report: (message: string) => void;
  /** Tests make them small. */
  limits?: FollowerLimits;
}

export interface EmbeddedEngine extends SearchEngine {
  /** Resolves as soon as the index answers. */
  ready: Promise<void>;
  close(): Promise<void>;
}

/** In case a notification is lost; and how long after a failure the next try is; in milliseconds. */
const POLL = 1_000;
const AFTER_FAILURE = 5_000;
const FILES_AGAIN = 60_000;
/**
 * So long the first searches of a process wait for an index that is being opened, instead of all going to PostgreSQL at
 * once; opening takes a tenth of a second for each thousand statements.
 */
const PATIENCE = 15_000;

/** The engine; it begins to load its index at once. */
export function embeddedEngine(options: EmbeddedOptions): EmbeddedEngine {
  const files = new IndexFiles(options.dataDir);
  const follower = new IndexFollower(options.databaseUrl, files, options.report, options.limits);
  const records = new RecordReader(files.folder, (file, reason) => {
    const advice = "its hits are shown from PostgreSQL until `npm run index -- build --anew` has written it again";
    options.report(`search index: ${file} ${reason}; ${advice}`);
  });
  const upkeep = new Upkeep(follower, options);
  const listener = listenForChanges(options.databaseUrl, () => upkeep.wake());
  const soon = Promise.race([upkeep.tried, pause(PATIENCE, undefined, { ref: false })]);
  const state = async () => follower.state ?? soon.then(() => follower.state);
  const { meanwhile } = options;
  return {
    ready: upkeep.ready,
    search: async (request) =>
      ask(await state(), (index) => searchIndex(index, request)) ??
      meanwhile.search(request).catch((error: unknown) => lastResort(follower.lastState, request, error)),
    wordsBeginning: async (prefix, most) =>
      ask(await state(), (index) => wordsBeginning(index, prefix, most)) ?? meanwhile.wordsBeginning(prefix, most),
    knownWords: async (words) => ask(await state(), (index) => knownWords(index, words)) ?? meanwhile.knownWords(words),
    wordsLike: async (word) => ask(await state(), (index) => wordsLike(index, word)) ?? meanwhile.wordsLike(word),
    readRecords: (places) => records.read(places),
    close: async () => {
      await upkeep.close();
      await records.close();
      await listener.close();
    },
  };
}

/** The index's answer, null where there is no index yet. */
const ask = <A>(index: IndexState | null, answer: (index: IndexState) => A): A | null => index && answer(index);

/** The answer of an index that lacks much, where PostgreSQL gives none; not where the search itself was too long for it. */
function lastResort(index: IndexState | null, request: EngineRequest, error: unknown): EngineAnswer {
  if (!index || error instanceof SearchTimeoutError) throw error;
  return searchIndex(index, request);
}

/** Brings the follower up to date whenever it is woken, and at least every second. */
class Upkeep {
  readonly ready: Promise<void>;
  /** Resolves when the first update has ended, well or not. */
  readonly tried: Promise<void>;
  private becomeReady: () => void = () => undefined;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private again = false;
  private closed = false;
  private writing = false;
  private filesAgainAt = 0;
  private lastFailure = "";

  constructor(
    private readonly follower: IndexFollower,
    private readonly options: EmbeddedOptions,
  ) {
    this.ready = new Promise((resolve) => (this.becomeReady = resolve));
    this.wake();
    this.tried = this.running ?? Promise.resolve();
  }

  wake(): void {
    if (this.closed) return;
    if (this.running) {
      this.again = true;
      return;
    }
    if (this.timer) clearTimeout(this.timer);
    this.running = this.run().finally(() => {
      this.running = null;
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = POLL;
    do {
      this.again = false;
      pause = await this.updateOnce();
    } while (this.again && !this.closed && pause === POLL);
    if (!this.closed) this.timer = setTimeout(() => this.wake(), pause).unref();
  }

  /** How long to wait for the next update. */
  private async updateOnce(): Promise<number> {
    try {
      const status = await this.follower.update();
      if (status.ready) this.becomeReady();
      this.lastFailure = "";
      this.writeFiles(status);
      return POLL;
    } catch (error) {
      const message = `search index: it could not be brought up to date (${String(error)}); it is tried again`;
      if (message !== this.lastFailure) this.options.report(message);
      this.lastFailure = message;
      return AFTER_FAILURE;
    }
  }

  /** While the files are written the index goes on following. */
  private writeFiles({ ready, needsFiles }: FollowerStatus): void {
    if (needsFiles === null || this.writing || Date.now() < this.filesAgainAt) return;
    this.options.report(
      `search index: ${needsFiles}; its files are written${ready ? "" : ", and PostgreSQL answers meanwhile"}`,
    );
    this.writing = true;
    void this.options.writeFiles().then((done) => {
      this.writing = false;
      if (!done) this.waitForFiles();
      this.wake();
    });
  }

  /** The process that writes says by itself what it cannot do, but not that it was killed. */
  private waitForFiles(): void {
    this.filesAgainAt = Date.now() + FILES_AGAIN;
    this.options.report("search index: its files could not be written; what there was stays, and it is tried again");
  }
}
