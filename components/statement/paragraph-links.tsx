// "¶ 4, 9": the places of a record as links to its paragraphs.
import type { Locale } from "@/lib/domain/locale";
import { paragraphId } from "./statement-address";
import { STATEMENT_WORDING } from "./statement-wording";

/** One link for each paragraph. */
export function ParagraphLinks({ ordinals, locale }: { ordinals: readonly number[]; locale: Locale }) {
  return (
    <span className="text-[0.8125rem] tabular-nums">
      {ordinals.map((ordinal, index) => (
        <a
          key={ordinal}
          href={`#${paragraphId(ordinal)}`}
          className="inline-flex min-h-6 min-w-6 items-center justify-center text-accent underline-offset-2 hover:underline"
        >
          <span className="sr-only">{STATEMENT_WORDING[locale].paragraph(ordinal)}</span>
          <span aria-hidden="true">
            {index === 0 && <span className="text-soft">¶ </span>}
            {ordinal}
          </span>
        </a>
      ))}
    </span>
  );
}
