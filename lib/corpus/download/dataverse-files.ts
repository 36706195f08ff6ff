// Asks a Dataverse archive, by its documented interface, which files the latest version of a dataset holds.
import { z } from "zod";
import { DownloadError, networkReason } from "./download-error";

/** A file as it was deposited. `checksum` is in lower-case hexadecimal. */
export interface ArchiveFile {
  name: string;
  /** Address that its bytes come from. */
  url: string;
  bytes: number;
  checksum: { algorithm: "md5" | "sha1" | "sha256" | "sha512"; value: string };
}

const ANSWER_MS = 60_000;
const ALGORITHMS = { MD5: "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-512": "sha512" } as const;

const DataFileSchema = z.object({
  id: z.int(),
  filename: z.string(),
  filesize: z.int().nonnegative(),
  checksum: z.object({ type: z.enum(["MD5", "SHA-1", "SHA-256", "SHA-512"]), value: z.string() }),
  // The archive makes text of spreadsheets, and keeps the file that was deposited beside it: the checksum is its.
  tabularData: z.boolean().optional(),
  originalFileName: z.string().optional(),
  originalFileSize: z.int().optional(),
});
const DatasetSchema = z.object({
  data: z.object({ latestVersion: z.object({ files: z.array(z.object({ dataFile: DataFileSchema })) }) }),
});

/**
 * The files of the latest version of the dataset with this DOI (`10.7910/DVN/…`) in the archive at `archiveUrl`.
 * @throws DownloadError where the archive does not answer, has no such dataset, or answers in an unknown way
 */
export async function listDataverseFiles(
  archiveUrl: string,
  doi: string,
  signal?: AbortSignal,
): Promise<ArchiveFile[]> {
  const url = new URL(`/api/datasets/:persistentId/?persistentId=doi:${doi}`, archiveUrl);
  const parsed = DatasetSchema.safeParse(await askArchive(url, doi, signal));
  if (!parsed.success)
    throw new DownloadError(`${url.origin} answered in a way that is not that of a Dataverse archive.`);
  return parsed.data.data.latestVersion.files.map(({ dataFile }) => archiveFile(url.origin, dataFile));
}

async function askArchive({ href, origin }: URL, doi: string, signal?: AbortSignal): Promise<unknown> {
  const patience = AbortSignal.timeout(ANSWER_MS);
  const answer = await fetch(href, { signal: signal ? AbortSignal.any([signal, patience]) : patience }).catch(
    (error) => {
      throw new DownloadError(`${origin} cannot be reached: ${networkReason(error)}. ${CHECK_NETWORK}`);
    },
  );
  if (answer.status === 404) throw new DownloadError(`${origin} has no dataset doi:${doi}. Check DATAVERSE_URL.`);
  if (!answer.ok) throw new DownloadError(`${origin} refused with status ${answer.status}. Try again later.`);
  return answer.json().catch(() => null);
}

const CHECK_NETWORK = "Check the network and DATAVERSE_URL.";

function archiveFile(origin: string, file: z.infer<typeof DataFileSchema>): ArchiveFile {
  const { id, filename, filesize, tabularData = false, originalFileName, originalFileSize } = file;
  return {
    name: tabularData ? (originalFileName ?? filename) : filename,
    url: `${origin}/api/access/datafile/${id}${tabularData ? "?format=original" : ""}`,
    bytes: tabularData ? (originalFileSize ?? filesize) : filesize,
    checksum: { algorithm: ALGORITHMS[file.checksum.type], value: file.checksum.value.toLowerCase() },
  };
}
