// The UN General Debate Corpus: one file a speech, named after country, session and year, and a table of speakers.
import { delegationByName, findDelegation } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { nameAtTime } from "@/lib/domain/taxonomy/name-at-time";
import type { Sidecar } from "@/lib/domain/source-text";
import { cleanPerson } from "./clean-person";
import { knownFacts, type CollectionFormat } from "./collection-format";
import type { TableRow } from "./read-table";

const SPEECH = /^([A-Z]{2,4})_(\d{1,3})_(\d{4})\.txt$/;

export const UNGDC_FORMAT: CollectionFormat = {
  title: "UN General Debate Corpus",
  isDocument: (fileName) => SPEECH.test(fileName),
  isTable: (fileName) => /^speakers?\b.*\.(?:csv|tsv|tab|xlsx)$|^speakers?_.*\.(?:csv|tsv|tab|xlsx)$/i.test(fileName),
  describe: (tables) => {
    const rowsOf = tables.map(indexRows);
    return (fileName) => describeSpeech(fileName, rowsOf);
  },
};

type FindRows = (code: string, session: number) => TableRow[];

function describeSpeech(fileName: string, tables: FindRows[]): Sidecar {
  const [, code = "", session = "", year = ""] = SPEECH.exec(fileName) ?? [];
  const number = Number(session);
  const rows = tables.map((find) => find(code, number)).find((found) => found.length > 0) ?? [];
  return knownFacts({
    organ: "GA",
    event: `General debate of the ${ordinal(number)} session of the General Assembly, ${year}`,
    session: String(number),
    year,
    delegation: nameOf(code, Number(year)) ?? rows[0]?.["Country"],
    ...speakerIn(rows),
  });
}

/** Where the table names two people for one speech, it does not say who gave it. */
function speakerIn(rows: TableRow[]): { speaker?: string; role?: string } {
  const people = new Map(rows.map((row) => [cleanPerson(row["Name of Person Speaking"] ?? ""), row["Post"] ?? ""]));
  const [only] = people;
  return people.size === 1 && only ? { speaker: only[0], role: only[1].replace(/\s+/g, " ") } : {};
}

/** The name of its time: the corpus keeps one code for a seat, whatever the State on it was called. */
function nameOf(code: string, year: number): string | null {
  if (!findDelegation(code)) return findGroup(code)?.names.en ?? null;
  return nameAtTime(code, "en", { date: null, year });
}

/** By code and session; a mistyped code is made good by the name of the country beside it. */
function indexRows(rows: TableRow[]): FindRows {
  const byCode = new Map<string, TableRow[]>();
  const byCountry = new Map<string, TableRow[]>();
  for (const row of rows) {
    const session = Number(row["Session"]);
    add(byCode, `${row["ISO Code"]}/${session}`, row);
    const named = delegationByName(row["Country"] ?? "");
    if (named) add(byCountry, `${named.code}/${session}`, row);
  }
  return (code, session) => byCode.get(`${code}/${session}`) ?? byCountry.get(`${code}/${session}`) ?? [];
}

function add(index: Map<string, TableRow[]>, key: string, row: TableRow): void {
  const rows = index.get(key);
  if (rows) rows.push(row);
  else index.set(key, [row]);
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th")}`;
}
