// A list says how many entries it has, the whole one as well as a narrowed one, and nothing of the kind where it is empty.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Locale } from "@/lib/domain/locale";
import { speakersAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListFrame } from "./list-frame";

const LIST = { text: "", page: 1, pageSize: 100, addressOf: speakersAddress };

function shown(total: number, locale: Locale = "en", kind: "speakers" | "meetings" | "documents" = "speakers"): string {
  return renderToStaticMarkup(
    <ListFrame {...LIST} locale={locale} words={DIRECTORY_WORDING[locale][kind]} total={total}>
      <ul />
    </ListFrame>,
  );
}

it("states the total above the entries", () => {
  expect(shown(4968)).toMatch(/>4,968 speakers<\/p>.*<ul/);
  expect(shown(1)).toContain(">1 speaker<");
  expect(shown(12, "fr", "meetings")).toContain(">12 séances<");
  expect(shown(12, "es", "documents")).toContain(">12 documentos<");
});

it("counts nothing where nothing is", () => {
  expect(shown(0)).not.toContain("0 speakers");
});
