// "¶ 4, 9": the places of a record as links to its paragraphs, the first ones in sight; lean, for there may be thousands.
import type { Locale } from "@/lib/domain/locale";
import { paragraphId } from "./statement-address";
import { STATEMENT_WORDING } from "./statement-wording";

interface Props {
  ordinals: readonly number[];
  locale: Locale;
}

/** Places beyond these are folded away. */
const IN_SIGHT = 12;

/** One link for each paragraph. */
export function ParagraphLinks({ ordinals, locale }: Props) {
  const folded = ordinals.slice(IN_SIGHT);
  return (
    <>
      <span className="places">
        ¶ <Links ordinals={ordinals.slice(0, IN_SIGHT)} locale={locale} />
      </span>
      {folded.length > 0 && (
        <details className="places">
          <summary className="unfold">{STATEMENT_WORDING[locale].morePlaces(folded.length)}</summary>
          <Links ordinals={folded} locale={locale} />
        </details>
      )}
    </>
  );
}

function Links({ ordinals, locale }: Props) {
  return ordinals.map((ordinal) => (
    <a key={ordinal} href={`#${paragraphId(ordinal)}`} aria-label={STATEMENT_WORDING[locale].paragraph(ordinal)}>
      {ordinal}
    </a>
  ));
}
