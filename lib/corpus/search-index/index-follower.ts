// Keeps an index in memory at the state of the database: from its files, and from what was committed since.
import { withIndexSnapshot, type IndexSnapshot, type StatementChange } from "@/lib/db/index-snapshot";
import { changedState, indexState, type IndexState } from "@/lib/search/engine/index-state";
import { indexPart } from "@/lib/search/engine/index-part";
import { DamagedIndexError } from "@/lib/search/segment/section-file";
import { openSegment, type Segment } from "@/lib/search/segment/segment";
import { buildSegments } from "./build-segments";
import type { IndexFiles, StoredIndex } from "./index-files";
import { earliestHorizon, lackedBy, type TakenUp } from "./taken-up";

/** A corpus of more statements without files is not indexed in the process that answers, but by `index build`. */
const MOST_WITHOUT_FILES = 4_000;
/** With more statements or segments than these in memory the files should be written anew. */
const MANY_IN_MEMORY = 1_000;
const MANY_SEGMENTS = 24;

/**
 * `atOnce`: so many statements are read within a moment, while the last state answers, and into one segment, so that
 * no step keeps readers waiting. `mostInMemory`: what would make it more waits for `index build` (6 kB for each).
 */
export interface FollowerLimits {
  atOnce: number;
  mostInMemory: number;
}

const LIMITS: FollowerLimits = { atOnce: 500, mostInMemory: 16_000 };

/** `ready`: it may answer. `needsFiles`: why the index files should be written anew, null where that can wait. */
export interface FollowerStatus {
  ready: boolean;
  needsFiles: string | null;
}

/** Not for two calls of `update` at once. */
export class IndexFollower {
  /** The newest whole state. */
  private answering: TakenUp | null = null;
  /** What the next state is made from; null where it begins with nothing. */
  private base: TakenUp | null = null;
  private behind = false;
  private stored: StoredIndex | null = null;
  private readAt = -1;

  /** @param report told what is wrong with files, and when it may not answer, in words */
  constructor(
    private readonly url: string,
    private readonly files: IndexFiles,
    private readonly report: (message: string) => void = () => undefined,
    private readonly limits = LIMITS,
  ) {}

  /**
   * The newest whole state; it stays as it is while others are made. Null where there is none yet, and where it lacks
   * so much that readers would notice.
   */
  get state(): IndexState | null {
    return this.behind ? null : this.lastState;
  }

  /** The newest whole state, also where it lacks much: better than none where the database does not answer either. */
  get lastState(): IndexState | null {
    return this.answering?.state ?? null;
  }

  /**
   * Takes up what files and database have that the state does not; afterwards the state is that of the database when
   * this was called, or later, unless `needsFiles` says that the files must be written first.
   * @throws the driver's error; the state is then as it was
   */
  async update(): Promise<FollowerStatus> {
    await this.takeUpFiles();
    return withIndexSnapshot(this.url, (snapshot) => this.follow(snapshot));
  }

  /** Reads the files where they are newer than those that were read last. */
  private async takeUpFiles(): Promise<void> {
    const writtenAt = await this.files.writtenAt();
    if (writtenAt === this.readAt) return;
    this.readAt = writtenAt;
    try {
      this.stored = await this.files.read(this.stored?.segments);
    } catch (error) {
      if (!(error instanceof DamagedIndexError)) throw error;
      this.report(`search index: ${error.message}; it is built anew from the database`);
      this.stored = null;
    }
    if (this.stored) this.base = this.fromFiles(this.stored);
  }

  /** The next state begins from the files; the last one answers until that is made. */
  private fromFiles({ version, segments }: StoredIndex): TakenUp {
    const parts = segments.map(({ segment, deleted }) => indexPart(segment, deleted));
    return { state: indexState(parts, this.answering?.state.values), version, applied: new Map(), inMemory: 0 };
  }

  private async follow(snapshot: IndexSnapshot): Promise<FollowerStatus> {
    if (this.base && !snapshot.follows(this.base.version)) {
      this.report("search index: it was built from another database or a later state of it; it is built anew");
      [this.base, this.answering, this.stored] = [null, null, null];
    }
    return this.base ? this.takeUpChanges(snapshot, this.base) : this.takeUpAll(snapshot);
  }

  private async takeUpAll(snapshot: IndexSnapshot): Promise<FollowerStatus> {
    const ids = await snapshot.allIds();
    if (ids.length > MOST_WITHOUT_FILES) {
      return { ready: this.state !== null, needsFiles: `its ${ids.length} statements have no index` };
    }
    const base = indexState([], this.answering?.state.values);
    const state = changedState(base, [], await this.read(snapshot, ids));
    this.answerFrom({ state, version: snapshot.version, applied: new Map(), inMemory: ids.length });
    return { ready: true, needsFiles: null };
  }

  private async takeUpChanges(snapshot: IndexSnapshot, base: TakenUp): Promise<FollowerStatus> {
    const changes = await snapshot.changesSince(earliestHorizon([base, this.answering ?? base]));
    const { fresh, known } = await this.withoutRemoved(snapshot, base, changes);
    const inMemory = known.inMemory + fresh.length;
    if (inMemory > this.limits.mostInMemory) {
      this.base = known;
      this.fallBehind(this.answering ? lackedBy(this.answering, changes).length : inMemory, "wait for its files");
      return { ready: this.state !== null, needsFiles: `${inMemory} statements are new` };
    }
    const isMuch = fresh.length > this.limits.atOnce;
    const lacked = isMuch && this.answering ? lackedBy(this.answering, changes).length : fresh.length;
    if (isMuch && lacked > this.limits.atOnce) this.fallBehind(lacked, "are being read");
    const state = fresh.length > 0 ? changedState(known.state, fresh, await this.read(snapshot, fresh)) : known.state;
    const applied = new Map(changes.map(({ id, changedBy }) => [id, changedBy]));
    this.answerFrom({ state, version: snapshot.version, applied, inMemory });
    return { ready: true, needsFiles: this.whatIsMuch(state, inMemory) };
  }

  /**
   * Marks what is gone, which costs next to nothing for any number, where more has changed than is read in a moment.
   * `fresh` is what is left to read for the changes, `known` what there is then to begin with.
   */
  private async withoutRemoved(snapshot: IndexSnapshot, base: TakenUp, changes: readonly StatementChange[]) {
    const fresh = lackedBy(base, changes);
    if (fresh.length <= this.limits.atOnce) return { fresh, known: base };
    const there = new Set(await snapshot.existing(fresh));
    const gone = new Set(fresh.filter((id) => !there.has(id)));
    const applied = new Map(base.applied);
    for (const { id, changedBy } of changes) if (gone.has(id)) applied.set(id, changedBy);
    const known: TakenUp = { ...base, state: changedState(base.state, [...gone], []), applied };
    return { fresh: [...there], known };
  }

  private whatIsMuch({ parts }: IndexState, inMemory: number): string | null {
    const segments = parts.length - (this.stored?.segments.length ?? 0);
    if (inMemory > MANY_IN_MEMORY) return `${inMemory} statements are in memory alone`;
    return segments > MANY_SEGMENTS ? `${segments} segments are in memory alone` : null;
  }

  /** From now on PostgreSQL answers, so that nobody is shown too little or what is gone. */
  private fallBehind(lacked: number, reason: string): void {
    if (this.behind || lacked === 0) return;
    this.behind = true;
    this.report(
      `search index: ${lacked} statements have changed and ${reason}; PostgreSQL answers until they are in it`,
    );
  }

  private answerFrom(taken: TakenUp): void {
    [this.answering, this.base] = [taken, taken];
    if (this.behind) this.report("search index: it is up to date, and answers again");
    this.behind = false;
  }

  private async read(snapshot: IndexSnapshot, ids: readonly string[]): Promise<Segment[]> {
    const segments: Segment[] = [];
    for await (const bytes of buildSegments(snapshot, ids, { most: this.limits.atOnce }))
      segments.push(openSegment(bytes));
    return segments;
  }
}
