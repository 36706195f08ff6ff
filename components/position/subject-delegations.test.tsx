// A page behind the last speaks of what the page lists, and leads to the first in the same order.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Locale } from "@/lib/domain/locale";
import { SubjectDelegations } from "./subject-delegations";

const behindTheLast = (locale: Locale) =>
  renderToStaticMarkup(
    <SubjectDelegations
      {...{ locale, subject: { kind: "theme", code: "climate" }, delegations: [], delegationCount: 300 }}
      ledger={{ years: [], rows: [], dated: 0, undated: 0 }}
      {...{ sort: "name", page: 8, pageSize: 50 }}
    />,
  );

it.each([
  ["en", "There is no delegation on this page.", "/themes/climate?sort=name"],
  ["fr", "Il n’y a pas de délégation sur cette page.", "/fr/themes/climate?sort=name"],
  ["es", "No hay ninguna delegación en esta página.", "/es/themes/climate?sort=name"],
] as const)("says so in %s", (locale, title, address) => {
  expect(behindTheLast(locale)).toContain(title);
  expect(behindTheLast(locale)).toContain(`href="${address}"`);
});
