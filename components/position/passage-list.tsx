// Quoted passages of a statement, each a way to its paragraph.
import { beginsWithLabel } from "@/components/statement/label-in-quote";
import { PassageLink } from "@/components/statement/passage-link";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { PositionPassage, PositionStatement } from "@/lib/domain/position";

interface Props {
  locale: Locale;
  statement: PositionStatement;
  most?: number;
}

/** All passages of `statement`, or the first `most` of them. */
export function PassageList({ locale, statement, most }: Props) {
  return (
    <ul className="mt-2 space-y-2.5">
      {statement.passages.slice(0, most).map((passage, index) => (
        <li key={index}>
          <Passage locale={locale} statement={statement} passage={passage} />
        </li>
      ))}
    </ul>
  );
}

function Passage({ locale, statement, passage }: Omit<Props, "most"> & { passage: PositionPassage }) {
  const { paragraph, language, quote, label } = passage;
  return (
    <PassageLink
      locale={locale}
      statement={statement}
      paragraph={paragraph}
      language={language}
      note={
        label !== null &&
        !beginsWithLabel(quote, label) && (
          <span className="block text-[0.9375rem] text-soft" {...languageAttributes(statement.language)}>
            {label}
          </span>
        )
      }
    >
      {quote}
    </PassageLink>
  );
}
