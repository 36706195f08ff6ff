// The UN Security Council Debates: one file a turn of a meeting, named after record and turn, and a table of speakers.
import type { Sidecar } from "@/lib/domain/source-text";
import { cleanPerson } from "./clean-person";
import { knownFacts, type CollectionFormat } from "./collection-format";
import type { TableRow } from "./read-table";

const TURN = /^UNSC_(\d{4})_SPV\.(\w{1,40})_spch(\d{1,4})\.txt$/;

export const UNSC_FORMAT: CollectionFormat = {
  title: "UN Security Council Debates",
  isDocument: (fileName) => TURN.test(fileName),
  isTable: (fileName) => /^speaker.*\.(?:csv|tsv|tab|xlsx)$/i.test(fileName),
  describe: (tables) => {
    const rows = new Map(
      tables
        .flat()
        .reverse()
        .map((row) => [row["filename"], row]),
    );
    return (fileName) => describeTurn(fileName, rows.get(fileName));
  },
};

function describeTurn(fileName: string, row: TableRow = {}): Sidecar {
  const [, year = "", record = "", turn = ""] = TURN.exec(fileName) ?? [];
  return knownFacts({
    organ: "SC",
    symbol: symbolOf(record),
    year,
    turn: String(Number(turn)),
    date: row["date"],
    event: row["topic"],
    delegation: row["country"],
    speaker: cleanPerson(row["speaker"] ?? ""),
    role: row["role_in_un"],
  });
}

/** `8699Resumption1` is a part of a meeting; `2020_397` is the letter in which a meeting by video was published. */
function symbolOf(record: string): string | null {
  const [, year, number] = /^(\d{4})_(\d{1,4})$/.exec(record) ?? [];
  if (year && number) return `S/${year}/${number}`;
  const [, meeting, part] = /^(\d{1,5})(?:Resu\D*(\d))?$/.exec(record) ?? [];
  return meeting ? `S/PV.${meeting}${part ? ` (Resumption ${part})` : ""}` : null;
}
