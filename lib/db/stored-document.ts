// Reads what the corpus knows about a document as a whole, for reading it again.
import { z } from "zod";
import type { DocumentHints } from "@/lib/domain/document-hints";
import { NoticeSchema, type Notice } from "@/lib/domain/notice";
import { SidecarSchema } from "@/lib/domain/source-text";
import type { DatabaseView } from "./transaction";

/**
 * A statement's place in a document. `kind` is `original` or `duplicate`; `owned` is true where no other document is
 * the statement's original, so that its records are this document's to say.
 */
export interface StoredPlace {
  position: number;
  kind: string;
  owned: boolean;
  statementId: string;
  identityHash: string;
  /** That of the statement, which should be the document's. */
  collection: string;
}

/** A document as stored; `hints` are those that it was first read with, `places` in their order. */
export interface StoredDocument {
  id: string;
  contentHash: string;
  hints: DocumentHints;
  mediaType: string;
  encoding: string | null;
  parserVersion: string;
  collection: string;
  notices: Notice[];
  places: StoredPlace[];
}

const KeptHintsSchema = z.object({
  mediaType: z.string().optional(),
  sidecar: SidecarSchema.optional(),
  isStatement: z.boolean().optional(),
});

/** Ids of all documents, those that statements have as their original first; only older readings where asked for. */
export async function listDocumentIds({ client }: DatabaseView, onlyOlderThan?: string): Promise<string[]> {
  const older = onlyOlderThan === undefined ? {} : { parserVersion: { not: onlyOlderThan } };
  const list = async (original: "some" | "none") => {
    const where = { ...older, statements: { [original]: { kind: "original" } } };
    return client.source.findMany({ where, orderBy: { id: "asc" }, select: { id: true } });
  };
  return [...(await list("some")), ...(await list("none"))].map(({ id }) => id);
}

/** Ids of the documents that hold one of these statements and are not its original. */
export async function listDuplicates({ client }: DatabaseView, statementIds: string[]): Promise<string[]> {
  const where = { statementId: { in: statementIds }, kind: "duplicate" };
  const links = await client.statementSource.findMany({ where, distinct: ["sourceId"], select: { sourceId: true } });
  return links.map(({ sourceId }) => sourceId);
}

/** The document with this id, null where it is gone. */
export async function readStoredDocument({ client }: DatabaseView, id: string): Promise<StoredDocument | null> {
  const row = await client.source.findUnique({ where: { id }, include: WHOLE_DOCUMENT });
  if (!row) return null;
  const { contentHash, fileName, mediaType, encoding, parserVersion, collection, notices, statements } = row;
  return {
    ...{ id, contentHash, mediaType, encoding, parserVersion, collection },
    hints: { ...KeptHintsSchema.parse(row.hints ?? {}), fileName },
    notices: notices.map(({ ruleId, level, message, start, end }) =>
      NoticeSchema.parse({ ruleId, level, message, ...(start !== null && { span: { start, end } }) }),
    ),
    places: statements.map(({ position, kind, statementId, statement: { sources, ...facts } }) => {
      return { position, kind, statementId, ...facts, owned: sources.every(({ sourceId }) => sourceId === id) };
    }),
  };
}

const STATEMENT_FACTS = {
  identityHash: true,
  collection: true,
  sources: { where: { kind: "original" }, select: { sourceId: true } },
} as const;

const WHOLE_DOCUMENT = {
  notices: { orderBy: { position: "asc" } },
  statements: { include: { statement: { select: STATEMENT_FACTS } }, orderBy: { position: "asc" } },
} as const;
