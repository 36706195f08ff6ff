// Finds the themes and threats that statements raise beside one: its neighbours in the corpus.
import { NO_FILTERS } from "@/lib/domain/facet";
import type { Companion, Subject } from "@/lib/domain/ledger";
import type { Corpus } from "./corpus";
import { planSearch } from "./search-request";

/** A page of one hit, because only the counts beside it are wanted. */
const FIRST = { sort: "newest", start: { at: "first" }, pageSize: 1 } as const;

/** At most `most` of each kind, those that the most statements raise beside the subject first; a search counts them. */
export async function subjectCompanions(corpus: Corpus, subject: Subject, most: number): Promise<Companion[]> {
  const asked = { text: `${subject.kind}:${subject.code}`, synonyms: false, filters: NO_FILTERS, ...FIRST };
  const { request } = await planSearch(corpus, asked, most + 1);
  const { facetCounts } = await corpus.engine.search(request);
  return (["theme", "threat"] as const).flatMap((kind) =>
    facetCounts
      .flatMap((counted) => (counted.kind === kind ? [{ kind, code: counted.value, statements: counted.count }] : []))
      .filter(({ code }) => !(kind === subject.kind && code === subject.code))
      .sort((a, b) => b.statements - a.statements || (a.code < b.code ? -1 : 1))
      .slice(0, most),
  );
}
