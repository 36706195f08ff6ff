// Keeps an index in memory at the state of the database: from its files, and from what was committed since.
import { withIndexSnapshot, type CorpusVersion, type IndexSnapshot } from "@/lib/db/index-snapshot";
import { changedState, indexState, type IndexState } from "@/lib/search/engine/index-state";
import { indexPart } from "@/lib/search/engine/index-part";
import { DamagedIndexError } from "@/lib/search/segment/section-file";
import { openSegment, type Segment } from "@/lib/search/segment/segment";
import { buildSegments } from "./build-segments";
import type { IndexFiles, StoredIndex } from "./index-files";

/** More statements than this are not indexed in the process that answers searches, but by the command `index build`. */
const MOST_IN_MEMORY = 4_000;
/** With more statements or segments than these in memory the files should be written anew. */
const MANY_IN_MEMORY = 1_000;
const MANY_SEGMENTS = 24;

/** `needsFiles`: why the index files should be written anew, null where that can wait. */
export interface FollowerStatus {
  ready: boolean;
  needsFiles: string | null;
}

/** Not for two calls of `update` at once. */
export class IndexFollower {
  private current: IndexState | null = null;
  private version: CorpusVersion | null = null;
  private stored: StoredIndex | null = null;
  private readAt = -1;
  /** Changes at or after the horizon that are in `current` already. */
  private applied = new Map<string, string>();
  private inMemory = 0;

  /** @param report told what is wrong with files, in words */
  constructor(
    private readonly url: string,
    private readonly files: IndexFiles,
    private readonly report: (message: string) => void = () => undefined,
  ) {}

  /** The newest whole state, null where there is none yet. It stays as it is while others are made. */
  get state(): IndexState | null {
    return this.current;
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
    if (this.stored) this.reset(this.stored);
  }

  /** The next state begins from the files; the last one answers until that is made. */
  private reset(stored: StoredIndex): void {
    this.version = stored.version;
    this.base = indexState(
      stored.segments.map(({ segment, deleted }) => indexPart(segment, deleted)),
      this.current?.values,
    );
    this.applied.clear();
    this.inMemory = 0;
  }

  /** What the next state is made from; null where it begins with nothing. */
  private base: IndexState | null = null;

  private async follow(snapshot: IndexSnapshot): Promise<FollowerStatus> {
    if (this.version && !snapshot.follows(this.version)) {
      this.report("search index: it was built from another database or a later state of it; it is built anew");
      [this.version, this.base, this.current, this.stored] = [null, null, null, null];
    }
    return this.version && this.base ? this.takeUpChanges(snapshot, this.version, this.base) : this.takeUpAll(snapshot);
  }

  private async takeUpAll(snapshot: IndexSnapshot): Promise<FollowerStatus> {
    const ids = await snapshot.allIds();
    if (ids.length > MOST_IN_MEMORY) {
      return { ready: this.current !== null, needsFiles: `its ${ids.length} statements have no index` };
    }
    const base = indexState([], this.current?.values);
    this.keep(changedState(base, [], await segmentsOf(snapshot, ids)), snapshot.version, []);
    this.inMemory = ids.length;
    return { ready: true, needsFiles: null };
  }

  private async takeUpChanges(
    snapshot: IndexSnapshot,
    { horizon }: CorpusVersion,
    base: IndexState,
  ): Promise<FollowerStatus> {
    const changes = await snapshot.changesSince(horizon);
    const fresh = changes.filter(({ id, changedBy }) => this.applied.get(id) !== changedBy).map(({ id }) => id);
    if (this.inMemory + fresh.length > MOST_IN_MEMORY) {
      return { ready: this.current !== null, needsFiles: `${this.inMemory + fresh.length} statements are new` };
    }
    const state = fresh.length > 0 ? changedState(base, fresh, await segmentsOf(snapshot, fresh)) : base;
    this.keep(state, snapshot.version, changes);
    this.inMemory += fresh.length;
    return { ready: true, needsFiles: this.whatIsMuch(state) };
  }

  private whatIsMuch({ parts }: IndexState): string | null {
    const segments = parts.length - (this.stored?.segments.length ?? 0);
    if (this.inMemory > MANY_IN_MEMORY) return `${this.inMemory} statements are in memory alone`;
    return segments > MANY_SEGMENTS ? `${segments} segments are in memory alone` : null;
  }

  private keep(state: IndexState, version: CorpusVersion, changes: { id: string; changedBy: string }[]): void {
    [this.current, this.base, this.version] = [state, state, version];
    this.applied = new Map(changes.map(({ id, changedBy }) => [id, changedBy]));
  }
}

async function segmentsOf(snapshot: IndexSnapshot, ids: readonly string[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  for await (const bytes of buildSegments(snapshot, ids)) segments.push(openSegment(bytes));
  return segments;
}
