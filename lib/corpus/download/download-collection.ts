// Fetches a published corpus from the archive that publishes it.
import { join } from "node:path";
import { readConfig } from "@/lib/corpus/config";
import { listDataverseFiles, type ArchiveFile } from "./dataverse-files";
import { DownloadError } from "./download-error";
import { downloadFile } from "./download-file";

/** Which files of the archive are wanted: the corpus itself, and the table of speakers beside it. */
interface Publication {
  doi: string;
  corpus: RegExp;
  table: RegExp;
}

/** The corpora that can be downloaded. */
export const PUBLICATIONS = {
  ungdc: {
    doi: "10.7910/DVN/0TJX8Y",
    corpus: /^UNGDC_\d{4}-\d{4}\.(?:tgz|tar\.gz)$/i,
    table: /^speakers?_.*\.(?:csv|tsv|tab|xlsx)$/i,
  },
} satisfies Record<string, Publication>;

export interface DownloadProgress {
  name: string;
  received: number;
  total: number;
}

export interface CollectionDownloadOptions {
  onProgress?: (progress: DownloadProgress) => void;
  signal?: AbortSignal;
  /** Both are those of the settings unless given. */
  archiveUrl?: string;
  dataDir?: string;
}

/**
 * Downloads the corpus into `downloads/` of the data folder, where it stays; gives the paths to ingest.
 * @throws DownloadError where the archive cannot be reached, lacks the files, or they do not arrive whole
 */
export async function downloadCollection(
  name: keyof typeof PUBLICATIONS,
  { onProgress, signal, ...places }: CollectionDownloadOptions = {},
): Promise<string[]> {
  const { archiveUrl, dataDir } = { ...settings(), ...places };
  const { doi, corpus, table }: Publication = PUBLICATIONS[name];
  const files = await listDataverseFiles(archiveUrl, doi, signal);
  const wanted = [newest(files, corpus), newest(files, table)].filter((file) => file !== null);
  if (!wanted.some((file) => corpus.test(file.name))) throw missing(doi, files);
  const paths: string[] = [];
  for (const file of wanted) {
    const path = join(dataDir, "downloads", name, file.name);
    const onBytes = (received: number) => onProgress?.({ name: file.name, received, total: file.bytes });
    await downloadFile(file, path, { onBytes, signal });
    paths.push(path);
  }
  return paths;
}

function settings(): { archiveUrl: string; dataDir: string } {
  const { DATAVERSE_URL: archiveUrl, DATA_DIR: dataDir } = readConfig();
  return { archiveUrl, dataDir };
}

/** Names carry their years, so that the last of them by name is the newest. */
function newest(files: ArchiveFile[], pattern: RegExp): ArchiveFile | null {
  const found = files.filter(({ name }) => pattern.test(name) && !/[/\\]/.test(name));
  return found.sort((a, b) => a.name.localeCompare(b.name, "en")).at(-1) ?? null;
}

function missing(doi: string, files: ArchiveFile[]): DownloadError {
  const names = files.map(({ name }) => name).join(", ") || "nothing";
  return new DownloadError(
    `The latest version of doi:${doi} has no file of the expected name; it holds ${names}. Fetch the corpus by hand and name it.`,
  );
}
