// Cited documents: their list, and who invokes one of them, when, and in which sentence.
import { findCitingStatements } from "@/lib/db/find-citing-statements";
import { listCitedDocuments, readCitedDocument } from "@/lib/db/list-cited-documents";
import { readCitationCounts } from "@/lib/db/read-citation-counts";
import { readCitingPlaces } from "@/lib/db/read-citing-places";
import { readHeldCounts } from "@/lib/db/read-held-counts";
import { readListedStatements } from "@/lib/db/read-listed-statements";
import type { CitationCount, CitingStatement, DocumentSummary, HeldCount, Listing } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { citingPassages } from "./citing-passages";
import { getCorpus, type Corpus } from "./corpus";
import { remember } from "./remember";
import { withDelegationName } from "./with-delegation-name";

/** Documents on one page of the list, and statements on one page of a document. */
export const DOCUMENTS_PAGE_SIZE = 100;
export const DOCUMENT_PAGE_SIZE = 20;

/** A document with its counts by delegation and year, and one page of the statements that cite it. */
export interface DocumentCitations {
  document: DocumentSummary;
  counts: CitationCount[];
  /** What the corpus holds of every delegation, by year. */
  held: HeldCount[];
  statements: CitingStatement[];
}

/** Which statements: null means every delegation, every year. */
export interface DocumentRequest {
  symbol: string;
  delegation: string | null;
  year: number | null;
  page: number;
  locale: Locale;
}

const listAll = remember(({ database }) => listCitedDocuments(database));
const summarise = remember(({ database }, symbol) => readCitedDocument(database, symbol));
const countCitations = remember(({ database }, symbol) => readCitationCounts(database, symbol));
const countHeld = remember(({ database }) => readHeldCounts(database));

/** One page (from 1) of the documents whose symbol holds `text`, the most often cited first; total 0 behind the last. */
export async function documentList(
  { text, page }: { text: string; page: number },
  corpus = getCorpus(),
): Promise<Listing<DocumentSummary>> {
  const sought = text.trim().toUpperCase();
  const found = (await listAll(corpus, "")).filter(({ symbol }) => symbol.toUpperCase().includes(sought));
  const first = (page - 1) * DOCUMENTS_PAGE_SIZE;
  const entries = found.slice(first, first + DOCUMENTS_PAGE_SIZE);
  return { entries, total: entries.length === 0 ? 0 : found.length };
}

/** The document with this symbol, null where no statement cites it. */
export async function findDocument(symbol: string, corpus = getCorpus()): Promise<DocumentSummary | null> {
  return summarise(corpus, symbol);
}

/** Who cites a document, the newest first; null where nobody does. */
export async function documentCitations(
  request: DocumentRequest,
  corpus = getCorpus(),
): Promise<DocumentCitations | null> {
  const document = await findDocument(request.symbol, corpus);
  if (!document) return null;
  const [counts, held, statements] = await Promise.all([
    countCitations(corpus, request.symbol),
    countHeld(corpus, ""),
    citingStatements(request, corpus),
  ]);
  return { document, counts: counts.map((count) => namedToday(count, request.locale)), held, statements };
}

/** A row of the table has all years of a delegation, so no name of one year may stand before it. */
function namedToday(count: CitationCount, locale: Locale): CitationCount {
  return { ...count, ...withDelegationName({ delegation: count.delegation }, locale) };
}

async function citingStatements(request: DocumentRequest, { database }: Corpus): Promise<CitingStatement[]> {
  const ids = await findCitingStatements(database, { ...request, pageSize: DOCUMENT_PAGE_SIZE });
  const [listed, places] = await Promise.all([
    readListedStatements(database, ids),
    readCitingPlaces(database, request.symbol, ids),
  ]);
  return listed.map((statement) => {
    const found = places.get(statement.id);
    return { ...withDelegationName(statement, request.locale), passages: found ? citingPassages(found) : [] };
  });
}
