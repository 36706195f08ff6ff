// Tells which files of a folder are whole, from looking at it again and again.
import type { Stats } from "node:fs";

/** What changes where a file changes; `modified` in milliseconds. */
export interface FileLook {
  path: string;
  stamp: string;
  modified: number;
}

/** How a file looks now. A change of its permissions counts, too: it may be readable now. */
export function lookOf(path: string, { size, mtimeMs, ctimeMs, ino }: Stats): FileLook {
  return { path, stamp: [size, mtimeMs, ctimeMs, ino].join("/"), modified: mtimeMs };
}

export interface SettledFiles {
  /**
   * Those of `looks` (all files there are) that may be read: unchanged for as long as files must be, or last written
   * that long ago, and not taken as they are.
   */
  settled(looks: FileLook[], now: number): FileLook[];
  /** Never gives this file again until it changes. */
  take(look: FileLook): void;
}

/** Files are whole when they have not changed for `settleMs`. */
export function settledFiles(settleMs: number): SettledFiles {
  let seen = new Map<string, { stamp: string; since: number; taken: boolean }>();
  return {
    settled(looks, now) {
      const before = seen;
      seen = new Map();
      for (const { path, stamp } of looks) {
        const known = before.get(path);
        seen.set(path, known?.stamp === stamp ? known : { stamp, since: now, taken: false });
      }
      return looks.filter(({ path, modified }) => {
        const file = seen.get(path);
        return file && !file.taken && (now - file.since >= settleMs || now - modified >= settleMs);
      });
    },
    take({ path, stamp }) {
      const file = seen.get(path);
      if (file?.stamp === stamp) file.taken = true;
    },
  };
}
