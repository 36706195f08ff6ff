// A ledger as a table for spreadsheets: the same numbers as on the page.
import type { Ledger, LedgerRow } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { csvLine } from "./csv-line";

/**
 * CSV (RFC 4180) with a header. The first row, of kind `collected`, holds the denominators: how many statements there
 * are. A year without a statement is empty in every row; 0 means that statements were collected and none raises it.
 * Names of columns stay English in every language, for programs; labels are in the language `locale`.
 */
export function ledgerCsv({ years, dated, undated, rows }: Ledger, locale: Locale): string {
  const head = ["kind", "code", "label", "first_year", "last_year", "dated_statements", "undated_statements"];
  const collected = [
    "collected",
    "",
    "Statements in the corpus",
    years.at(0)?.year,
    years.at(-1)?.year,
    dated,
    undated,
  ];
  const table = [
    [...head, ...years.map(({ year }) => year)],
    [...collected, ...years.map(({ statements }) => statements || "")],
    ...rows.map((row) => [
      ...factsOf(row, locale),
      ...row.cells.map((cell, at) => (years[at]?.statements ? cell : "")),
    ]),
  ];
  return table.map(csvLine).join("");
}

function factsOf({ kind, code, first, last, total, undated }: LedgerRow, locale: Locale) {
  const label = (kind === "theme" ? findTheme(code) : findThreat(code))?.label[locale] ?? code;
  return [kind, code, label, first, last, total, undated];
}
