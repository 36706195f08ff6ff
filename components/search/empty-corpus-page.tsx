// A page that has nothing to show because the corpus holds nothing yet.
import { PageFrame } from "@/components/ui/page-frame";
import type { Locale } from "@/lib/domain/locale";
import { EmptyCorpus } from "./empty-corpus";

/** The page's own title, and what to do before it can show anything. */
export function EmptyCorpusPage({ locale, title }: { locale: Locale; title: string }) {
  return (
    <PageFrame>
      <h1 className="display text-4xl">{title}</h1>
      <EmptyCorpus locale={locale} />
    </PageFrame>
  );
}
