// Turns in the chair, folded away from what delegations said.
import type { ListedStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { DIRECTORY_WORDING } from "./directory-wording";
import { ListedStatementItem } from "./listed-statement-item";

/** Nothing where there is none; `count` counts all, of which `turns` are the first. */
export function ChairedTurns({ locale, turns, count }: { locale: Locale; turns: ListedStatement[]; count: number }) {
  const words = DIRECTORY_WORDING[locale];
  if (turns.length === 0) return null;
  return (
    <details className="mt-10 border-t-2 border-ink pt-4">
      <summary className="unfold inline-flex min-h-8 items-center font-semibold">{words.chaired(count)}</summary>
      <p className="mb-3 text-[0.9375rem] text-soft">{words.chairedWhy}</p>
      {turns.map((turn) => (
        <ListedStatementItem key={turn.id} locale={locale} statement={turn} />
      ))}
    </details>
  );
}
