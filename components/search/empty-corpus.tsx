// The corpus holds nothing yet: say how statements come into it.
import { Command } from "@/components/ui/command";
import { PageState } from "@/components/ui/page-state";
import type { Locale } from "@/lib/domain/locale";
import { SEARCH_WORDING } from "./search-wording";

/** What to do before the first search. */
export function EmptyCorpus({ locale }: { locale: Locale }) {
  const words = SEARCH_WORDING[locale].corpus;
  return (
    <PageState title={words.title} level={2}>
      <p>{words.ingest}</p>
      <Command>npm run ingest -- path/to/statements</Command>
      <p>{words.sample}</p>
      <Command>npm run sample -- add</Command>
      <p>{words.reload}</p>
    </PageState>
  );
}
