// The sentences in which a statement names a document, each a way to its paragraph.
import { statementAddress } from "@/components/statement/statement-address";
import { STATEMENT_WORDING } from "@/components/statement/statement-wording";
import { localAddress } from "@/components/ui/local-address";
import { MarkedText } from "@/components/ui/marked-text";
import { languageAttributes } from "@/components/ui/text-direction";
import type { CitingPassage, CitingStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { DIRECTORY_WORDING } from "./directory-wording";

interface Props {
  locale: Locale;
  statement: CitingStatement;
}

/** Every sentence, with what it does where it says so. */
export function CitingSentences({ locale, statement }: Props) {
  return (
    <ul className="mt-2 space-y-2.5">
      {statement.passages.map((passage, index) => (
        <li key={index}>
          <Sentence locale={locale} statement={statement} passage={passage} />
        </li>
      ))}
    </ul>
  );
}

function Sentence({ locale, statement, passage }: Props & { passage: CitingPassage }) {
  const { paragraph, language, runs, act } = passage;
  const printed = languageAttributes(language);
  return (
    <a
      href={localAddress(locale, statementAddress({ ...statement, paragraph }))}
      dir={printed.dir}
      className="group grid max-w-[46rem] grid-cols-[2.25rem_1fr] gap-x-2 rounded-sm hover:bg-wash"
    >
      <span className="pt-[0.2rem] text-end text-[0.8125rem] text-accent tabular-nums group-hover:underline">
        <span className="sr-only">{STATEMENT_WORDING[locale].paragraph(paragraph)}: </span>
        <span aria-hidden="true">¶ {paragraph}</span>
      </span>
      <span className="block">
        {act && (
          <span className="block caps text-soft" {...languageAttributes(locale)}>
            {DIRECTORY_WORDING[locale].acts[act]}
          </span>
        )}
        <q className="block reading text-[1.0625rem] leading-normal" {...printed}>
          <MarkedText runs={runs} />
        </q>
      </span>
    </a>
  );
}
