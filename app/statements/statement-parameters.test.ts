// A hit's link repeats the search that found it; the page behind it must take whatever the search page takes.
import { expect, it } from "vitest";
import { parseSearchParameters } from "../search-parameters";
import { parseStatementParameters } from "./statement-parameters";

it.each([1_999, 2_001, 2_040, 9_000])("reads a query of %i characters as the search page does", (length) => {
  const q = `tide ${"a".repeat(length - 5)}`;
  const searched = parseSearchParameters(new URLSearchParams({ q }));
  const text = searched.ok ? searched.value.text : expect.fail();
  const checked = parseStatementParameters(new URLSearchParams({ q: text }));
  expect(checked.ok && checked.value.query).toEqual({ text, synonyms: true });
  const direct = parseStatementParameters(new URLSearchParams({ q }));
  expect(direct.ok && direct.value.query).toEqual({ text, synonyms: true });
});
