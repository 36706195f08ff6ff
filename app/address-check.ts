// Every page that reads the corpus: which parameters it takes, and whether its address leads to anything.
import { delegationExists } from "@/lib/corpus/delegation-exists";
import { findDocument } from "@/lib/corpus/document-citations";
import { findMeeting } from "@/lib/corpus/meeting-turns";
import { findSpeaker } from "@/lib/corpus/speaker-statements";
import { statementExists } from "@/lib/corpus/statement-exists";
import { DEFAULT_LOCALE } from "@/lib/domain/locale";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import type { ParameterCheck } from "./check-parameters";
import { parseCompareParameters } from "./compare/compare-parameters";
import { parseListParameters, parsePositionParameters } from "./delegations/delegation-parameters";
import { parseDirectoryEntry, parseDirectoryList, parseDocumentEntry } from "./directory-parameters";
import { parseSearchParameters } from "./search-parameters";
import { parseStatementParameters } from "./statements/statement-parameters";
import { parseSubjectParameters } from "./subject-parameters";
import { parseTrendParameters } from "./trends/trend-parameters";

/** What a kind of address is checked by before its page is made. */
interface AddressCheck {
  parse: (query: URLSearchParams) => ParameterCheck<unknown>;
  /** False for a page that can be made while the database is silent. */
  needsCorpus: boolean;
  leadsSomewhere: () => boolean | Promise<boolean>;
}

const OPAQUE_ID = /^[0-9a-z]{1,40}$/;

const noParameters = (): ParameterCheck<unknown> => ({ ok: true, value: {} });

/** A page of fixed words, or no page at all, which Next itself says. */
const UNCHECKED: AddressCheck = { parse: noParameters, needsCorpus: false, leadsSomewhere: () => true };

/** The check of the address with this path, which has no prefix of a language. */
export function addressCheck(pathname: string): AddressCheck {
  const check = corpusCheck(pathname);
  return check ? { ...check, needsCorpus: true } : UNCHECKED;
}

/** The check of a page that reads the corpus; null for any other address. */
function corpusCheck(pathname: string): Omit<AddressCheck, "needsCorpus"> | null {
  const [section = "", ...rest] = readParts(pathname);
  const [id, subjects, code] = rest;
  switch (section) {
    case "":
    case "search":
      return { parse: parseSearchParameters, leadsSomewhere: () => true };
    case "delegations":
      return delegationCheck(id, subjects, code);
    case "themes":
    case "threats":
      return subjectCheck(section, id);
    case "coverage":
      return { parse: noParameters, leadsSomewhere: () => id === undefined };
    case "trends":
      return { parse: parseTrendParameters, leadsSomewhere: () => true };
    case "compare":
      return { parse: parseCompareParameters, leadsSomewhere: () => true };
    case "speakers":
      return directoryCheck(id, async (known) => (await findSpeaker(known, DEFAULT_LOCALE)) !== null);
    case "meetings":
      return directoryCheck(id, async (known) => (await findMeeting(known)) !== null);
    case "documents":
      return documentCheck(rest);
    case "statements":
      return { parse: parseStatementParameters, leadsSomewhere: () => id !== undefined && statementExists(id) };
    default:
      return null;
  }
}

function subjectCheck(section: string, id: string | undefined): Omit<AddressCheck, "needsCorpus"> {
  if (id === undefined) return { parse: noParameters, leadsSomewhere: () => true };
  return { parse: parseSubjectParameters, leadsSomewhere: () => isSubject(section, id) };
}

function directoryCheck(
  id: string | undefined,
  isThere: (id: string) => Promise<boolean>,
): Omit<AddressCheck, "needsCorpus"> {
  if (id === undefined) return { parse: parseDirectoryList, leadsSomewhere: () => true };
  return { parse: parseDirectoryEntry, leadsSomewhere: () => OPAQUE_ID.test(id) && isThere(id) };
}

function documentCheck(symbol: readonly string[]): Omit<AddressCheck, "needsCorpus"> {
  if (symbol.length === 0) return { parse: parseDirectoryList, leadsSomewhere: () => true };
  const isThere = async () => (await findDocument(symbol.join("/"))) !== null;
  return { parse: parseDocumentEntry, leadsSomewhere: isThere };
}

function delegationCheck(id?: string, subjects?: string, code?: string): Omit<AddressCheck, "needsCorpus"> {
  if (id === undefined) return { parse: parseListParameters, leadsSomewhere: () => true };
  if (code === undefined) return { parse: noParameters, leadsSomewhere: () => delegationExists(id) };
  const isKnown = isSubject(subjects, code);
  return { parse: parsePositionParameters, leadsSomewhere: () => isKnown && delegationExists(id) };
}

function isSubject(subjects: string | undefined, code: string): boolean {
  return (subjects === "threats" ? findThreat(code) : findTheme(code)) !== undefined;
}

/** The parts between the slashes; none that can be found where one is malformed. */
function readParts(pathname: string): string[] {
  try {
    return pathname.split("/").slice(1).filter(Boolean).map(decodeURIComponent);
  } catch {
    return ["statements", ""];
  }
}
