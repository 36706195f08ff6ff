// Quoted passages of a statement, each a way to its paragraph.
import { statementAddress } from "@/components/statement/statement-address";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { PositionPassage, PositionStatement } from "@/lib/domain/position";
import { POSITION_WORDING } from "./position-wording";

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
  const printed = languageAttributes(language);
  return (
    <a
      href={localAddress(locale, statementAddress({ ...statement, paragraph }))}
      dir={printed.dir}
      className="group grid max-w-[46rem] grid-cols-[2.25rem_1fr] gap-x-2 rounded-sm hover:bg-wash"
    >
      <span className="pt-[0.2rem] text-end text-[0.8125rem] text-accent tabular-nums group-hover:underline">
        <span className="sr-only">{POSITION_WORDING[locale].paragraph(paragraph)}: </span>
        <span aria-hidden="true">¶ {paragraph}</span>
      </span>
      <span className="block">
        {label !== null && (
          <span className="block text-[0.9375rem] text-soft" {...languageAttributes(statement.language)}>
            {label}
          </span>
        )}
        <q className="block reading text-[1.0625rem] leading-normal" {...printed}>
          {quote}
        </q>
      </span>
    </a>
  );
}
