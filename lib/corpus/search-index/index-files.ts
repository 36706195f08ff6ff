// The index files of a data folder: segments and records that never change, and a manifest that says which of them are the index.
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CorpusVersion } from "@/lib/db/index-snapshot";
import type { BitSet } from "@/lib/search/segment/bit-set";
import { DamagedIndexError, packSections, readSections } from "@/lib/search/segment/section-file";
import { openSegment, type Segment } from "@/lib/search/segment/segment";
import { TEMPORARY, type WriteFile, writeDurably } from "../durable-file";
import { readChecked } from "./read-checked";
import { RecordWriter } from "./record-writer";

/** A segment under its name, and which of its documents are deleted. */
export interface StoredSegment {
  name: string;
  segment: Segment;
  deleted: BitSet;
}

/** The index as it lies on the disk. */
export interface StoredIndex {
  version: CorpusVersion;
  segments: StoredSegment[];
}

interface ManifestMeta {
  version: CorpusVersion;
  names: string[];
}

const MANIFEST = "manifest";
const OWN_FILE = /^(segment|records)-[0-9a-f]{16}$/;
/** A file that no manifest names may be of one that is just being written. */
const STRAY_AGE = 15 * 60_000;

export class IndexFiles {
  readonly folder: string;
  /** Files that this object wrote and that no manifest of it needs yet. */
  private readonly added = new Set<string>();

  /** @param dataDir the index lives in `search-index/` below it */
  constructor(
    dataDir: string,
    private readonly write: WriteFile = writeDurably,
  ) {
    this.folder = join(dataDir, "search-index");
  }

  /**
   * The index, null where none was written. Segments of `known` that it has too are not read again.
   * @throws DamagedIndexError naming the file that cannot be used, and why
   */
  async read(known: readonly StoredSegment[] = []): Promise<StoredIndex | null> {
    const manifest = await this.readManifest();
    if (!manifest) return null;
    const { version, names } = manifest.meta;
    const segments: StoredSegment[] = [];
    for (const [at, name] of names.entries()) {
      const segment = known.find((one) => one.name === name)?.segment ?? (await this.readSegment(name));
      const deleted = manifest.sections[`deleted-${at}`];
      if (!(deleted instanceof Uint32Array)) throw new DamagedIndexError(`${MANIFEST} lacks the deletions of ${name}`);
      segments.push({ name, segment, deleted });
    }
    return { version, segments };
  }

  /** When the manifest was last written; 0 where there is none. */
  async writtenAt(): Promise<number> {
    return stat(join(this.folder, MANIFEST)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
  }

  /** Writes a new segment and gives its name. */
  async addSegment(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const name = freshName("segment");
    await this.add(name, bytes);
    return name;
  }

  /** Takes records of new segments. */
  recordWriter(): RecordWriter {
    return new RecordWriter(
      () => freshName("records"),
      (name, bytes) => this.add(name, bytes),
    );
  }

  private async add(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.write(join(this.folder, name), bytes);
    this.added.add(name);
  }

  /** From now on the index is this; then removes what belongs to no index any longer. */
  async commit({ version, segments }: StoredIndex): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const meta: ManifestMeta = { version, names: segments.map(({ name }) => name) };
    const sections = Object.fromEntries(segments.map(({ deleted }, at) => [`deleted-${at}`, deleted]));
    await this.write(join(this.folder, MANIFEST), packSections({ meta, sections }));
    const kept = new Set(segments.flatMap(({ name, segment }) => [name, ...segment.files]));
    for (const name of kept) this.added.delete(name);
    await this.discard();
    await this.removeStrays(kept);
  }

  /** Removes what was added and never committed. */
  async discard(): Promise<void> {
    for (const name of this.added) await rm(join(this.folder, name), { force: true });
    this.added.clear();
  }

  /** Removes the manifest, so that the next build begins anew. */
  async forget(): Promise<void> {
    await rm(join(this.folder, MANIFEST), { force: true });
  }

  private async readManifest() {
    const path = join(this.folder, MANIFEST);
    const file = await readChecked(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw new DamagedIndexError(`${MANIFEST} cannot be read (${error.message})`);
    });
    if (!file) return null;
    const { meta, sections } = named(MANIFEST, () => readSections(file.bytes, file.checksum));
    return { meta: meta as ManifestMeta, sections };
  }

  private async readSegment(name: string): Promise<Segment> {
    const { bytes, checksum } = await readChecked(join(this.folder, name)).catch((error: Error) => {
      throw new DamagedIndexError(`${name} cannot be read (${error.message})`);
    });
    return named(name, () => openSegment(bytes, checksum));
  }

  private async removeStrays(kept: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (kept.has(name) || !(OWN_FILE.test(name) || name.endsWith(TEMPORARY))) continue;
      const path = join(this.folder, name);
      const age = await stat(path).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > STRAY_AGE) await rm(path, { force: true });
    }
  }
}

const freshName = (kind: string) => `${kind}-${randomBytes(8).toString("hex")}`;

/** What `read` gives; where the file is damaged, its name comes before the reason. */
function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof DamagedIndexError ? error.message : `cannot be understood (${String(error)})`;
    throw new DamagedIndexError(`${name} ${reason}`);
  }
}
