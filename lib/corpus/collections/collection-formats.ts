// The corpora that can be ingested in the layout that they are published in.
import type { CollectionFormat } from "./collection-format";
import { UNGDC_FORMAT } from "./ungdc-format";
import { UNSC_FORMAT } from "./unsc-format";

export const COLLECTION_FORMATS = { ungdc: UNGDC_FORMAT, unsc: UNSC_FORMAT } satisfies Record<string, CollectionFormat>;
export type CollectionName = keyof typeof COLLECTION_FORMATS;
