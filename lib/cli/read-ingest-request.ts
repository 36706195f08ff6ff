// What the arguments of `ingest` ask for, checked as a whole.
import { InvalidArgumentError } from "commander";
import { COLLECTION_FORMATS, type CollectionName } from "@/lib/corpus/collections/collection-formats";
import { readMapping, type ColumnMapping } from "@/lib/corpus/containers/column-mapping";
import { PUBLICATIONS } from "@/lib/corpus/download/download-collection";

/** The options as commander gives them. */
export interface IngestOptionValues {
  format?: CollectionName;
  download?: boolean;
  watch?: boolean;
  map?: string[];
}

/** Documents, folders to watch, a published corpus that is there, or one that is downloaded first. */
export type IngestRequest =
  | { kind: "files"; paths: string[]; mapping: ColumnMapping }
  | { kind: "watch"; paths: string[]; mapping: ColumnMapping }
  | { kind: "collection"; format: CollectionName; paths: string[] }
  | { kind: "download"; format: keyof typeof PUBLICATIONS };

/** The names that `--format` takes. */
export const FORMAT_NAMES = Object.keys(COLLECTION_FORMATS);

/** @throws InvalidArgumentError where options and paths do not go together, MappingError where a mapping cannot be */
export function readIngestRequest(
  paths: string[],
  { format, download = false, watch = false, map = [] }: IngestOptionValues,
): IngestRequest {
  if (watch && (format !== undefined || download))
    throw new InvalidArgumentError("--watch goes with folders of documents alone.");
  if (map.length > 0 && (format !== undefined || download))
    throw new InvalidArgumentError("--map is for tables of your own; the columns of --format are known.");
  if (download) return downloadRequest(paths, format);
  if (paths.length === 0) throw new InvalidArgumentError("Name at least one file, folder or address.");
  if (format) return { kind: "collection", format, paths };
  return { kind: watch ? "watch" : "files", paths, mapping: readMapping(map) };
}

function downloadRequest(paths: string[], format: CollectionName | undefined): IngestRequest {
  const known = Object.keys(PUBLICATIONS).join(", ");
  if (!format || !isPublished(format))
    throw new InvalidArgumentError(`--download needs --format with one of: ${known}.`);
  if (paths.length > 0) throw new InvalidArgumentError("--download takes no paths: it fetches the corpus itself.");
  return { kind: "download", format };
}

function isPublished(format: CollectionName): format is keyof typeof PUBLICATIONS {
  return Object.hasOwn(PUBLICATIONS, format);
}
