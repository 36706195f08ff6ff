// The CSV of a ledger tells silence (0) from what was not collected (empty), and quotes what needs it.
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { assembleLedger } from "@/lib/domain/ledger";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { ledgerCsv } from "./ledger-csv";

const ofYear = (year: number, statements: number) => ({ kind: "statement" as const, code: "", year, statements });
const theme = (code: string, year: number) => ({ kind: "theme" as const, code, year, statements: 1 });
const read = (csv: string) => parse<Record<string, string>>(csv, { columns: true });

it("leaves a year without statements empty and writes 0 for silence", () => {
  const ledger = assembleLedger([ofYear(2031, 2), ofYear(2033, 1), ofYear(2034, 1), theme("oceans", 2031)]);
  const [collected, oceans] = read(ledgerCsv(ledger, "en"));
  expect(collected).toMatchObject({ kind: "collected", 2031: "2", 2032: "", 2033: "1", dated_statements: "4" });
  expect(oceans).toMatchObject({ code: "oceans", 2031: "1", 2032: "", 2033: "0", 2034: "0", dated_statements: "1" });
});

it("gives every label back whole, also one with a comma", () => {
  const counts = [ofYear(2031, 1), ...THEMES.map(({ code }) => theme(code, 2031))];
  const labels = read(ledgerCsv(assembleLedger(counts), "en")).slice(1);
  expect(THEMES.some(({ label }) => label.en.includes(","))).toBe(true);
  expect(labels.map(({ label }) => label).sort()).toEqual(THEMES.map(({ label }) => label.en).sort());
});
