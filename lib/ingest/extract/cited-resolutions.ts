// Security Council and General Assembly resolutions named by number in running text, in six languages.
import type { NamedDocument } from "./extract-citations";

const WORDS =
  "(?:resolutions?|res\\.|résolutions?|resoluci[oó]n(?:es)?|risoluzion[ei]|resoluç(?:ão|ões)|резолюци\\p{L}+|UNSCR|SCR|UNSC\\s+[Rr]esolutions?|UNGA\\s+[Rr]esolutions?|決議第?|决议第?)";
/** Between the word and the number: the year's bracket may come first in no language, an adjective or "No." may. */
const BRIDGE =
  "(?:\\s*(?:[-–—]|from|de la|No\\.?|no\\.?|n°|nº|N°|nos|numbers?|№|número|رقم|of the Security Council|of the (?:UN |United Nations )?General Assembly|du Conseil de sécurité|del Consejo de Seguridad|Совета Безопасности(?: ООН)?|Генеральной Ассамблеи(?: ООН)?|de l[’']Assemblée générale|de la Asamblea General)){0,2}\\s*";
const NUMBER = "(?:(?:ES-)?\\d{1,2}/\\d{1,3}|\\d{1,4})(?:\\s*[A-Z](?![\\p{L}]))?";
const YEAR = "(?:\\s*[(（\\[]\\s*(?:\\d{4}|[IVXL]{1,7}|S-[IVX\\d]+)\\s*[)）\\]]|\\s+of\\s+(?:19|20)\\d{2}|\\s*[号號])?";
const JOIN =
  "(?:\\s*(?:,|;|/(?=\\s)|、|，|和|及|&|-?\\s?و)\\s*|\\s*,?\\s+(?:and|as well as|or|to|et|ou|y|e|и|или)\\s+)(?:(?:of\\s+)?(?:resolutions?|résolution|resolución|резолюци\\p{L}+|UNSCR)\\s+)?";
const ITEM = `${NUMBER}${YEAR}`;
const NAMED = new RegExp(`(?:${WORDS})${BRIDGE}(${ITEM}(?:${JOIN}${ITEM}){0,15})(?![\\d])`, "giu");
const ARABIC = new RegExp(
  `(?:القرارات|القرارين|القرار|قرارات|قراري|قرار|قراره|قراراته)(?:\\s+(?:مجلس الأمن|الجمعية العامة|رقم|رقمي|ذات الأرقام)){0,3}\\s*(${ITEM}(?:${JOIN}${ITEM}){0,15})(?![\\d])`,
  "gu",
);
const COMMITTEE =
  /(?<![\w/,.])(\d{3,4})(?:\s*\(\d{4}\))?(?:\/\d{3,4})*\s+(?:(?:Sanctions\s+)?Committee|Panel of Experts|Monitoring Team|sanctions (?:regime|committee))/gu;
/** Resolutions that set up sanctions: "1267 sanctions", "the 1988 list" name them, where another number would count. */
const SANCTIONS =
  /(?<![\w/,.])(751|1267|1373|1518|1521|1533|1540|1572|1591|1636|1718|1737|1970|1988|1989|2048|2127|2140|2206|2231|2253|2374|2653|2745)(?:\s*\(\d{4}\))?\s+(?:sanctions?|regime|list|listings?|process|mandate|obligations)(?![\p{L}-])(?!\s+(?:regime|[Cc]ommittee))/gu;
const COMMITTEE_FOREIGN =
  /(?:Comité|Комитета?|委员会|委員会)\s+(?:des? sanctions\s+|de Sanciones\s+|создан\p{L}+\s+)?(\d{3,4})(?!\d)|(?<!\d)(\d{3,4})\s*委[员員]会/giu;
const ONE = new RegExp(
  "((?:ES-)?\\d{1,2}/\\d{1,3}|\\d{1,4})(\\s?[A-Z](?![\\p{L}]))?(?:\\s*[(（\\[]\\s*(\\d{4}|[IVXL]{1,7}|S-[IVX\\d]+)\\s*[)）\\]]|\\s+of\\s+(?:19|20)\\d{2})?",
  "gu",
);
/** Chinese and Japanese put the number before the word: 第2231（2015）号决议. */
const NUMBERED = /第\s*(\d{3,4})\s*(?:[(（]\s*\d{4}\s*[)）])?\s*[号號](?=[^。；]{0,30}(?:决议|決議))/gu;
const ASSEMBLY =
  /general assembly|\bUNGA\b|assemblée générale|asamblea general|генеральн\p{L} ассамбле|الجمعية العامة|大会|総会/iu;

/** Every resolution of `text`, normalised: `S/RES/1325`, `A/RES/78/237`, `A/RES/3314(XXIX)`. */
export function findResolutions(text: string): NamedDocument[] {
  return [...fromPhrases(text, NAMED), ...fromPhrases(text, ARABIC), ...fromCommittees(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function fromPhrases(text: string, phrase: RegExp): NamedDocument[] {
  return [...text.matchAll(phrase)].flatMap((match) => {
    const list = match[1] as string;
    const offset = match.index + match[0].lastIndexOf(list);
    const end = offset + list.length;
    const around = `${text.slice(Math.max(0, match.index - 45), offset).replace(/\s+/gu, " ")} ${/^\s*(?:of|de|del|du)[^.;]{0,40}/iu.exec(text.slice(end, end + 50))?.[0] ?? ""}`;
    return [...list.matchAll(ONE)].flatMap((item) => {
      const symbol = symbolOf(item[1] as string, item[2]?.trim() ?? "", item[3], ASSEMBLY.test(around));
      const start = offset + item.index;
      return symbol ? [{ symbol, start, end: start + item[0].trimEnd().length }] : [];
    });
  });
}

function symbolOf(number: string, letter: string, bracket: string | undefined, assembly: boolean): string | null {
  if (number.includes("/")) return `A/RES/${number}${letter}`;
  const value = Number(number);
  if (bracket && /^[IVXLS]/u.test(bracket)) return `A/RES/${number}${letter}(${bracket})`;
  if (assembly && !bracket) return value >= 100 ? `A/RES/${value}` : null;
  const plausible = value >= 1 && value < 4000 && (number.length >= 3 || bracket !== undefined);
  return plausible ? `S/RES/${value}` : null;
}

function fromCommittees(text: string): NamedDocument[] {
  return [COMMITTEE, COMMITTEE_FOREIGN, SANCTIONS, NUMBERED].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const number = (match[1] ?? match[2]) as string;
      return { symbol: `S/RES/${Number(number)}`, start: match.index, end: match.index + match[0].length };
    }),
  );
}
