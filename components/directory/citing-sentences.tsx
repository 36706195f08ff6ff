// The sentences in which a statement names a document, each a way to its paragraph.
import { ACT_WORDING } from "@/components/statement/act-wording";
import { PassageLink } from "@/components/statement/passage-link";
import { statementAddress } from "@/components/statement/statement-address";
import { MarkedText } from "@/components/ui/marked-text";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { CitingPassage, CitingStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { DIRECTORY_WORDING } from "./directory-wording";

interface Props {
  locale: Locale;
  statement: CitingStatement;
}

/** Sentences of a statement before "more": some name the Charter thirty times. */
const FIRST_SENTENCES = 3;

/** The first sentences (where `isWhole`, all of them), with what each does where it says so, and the way to the rest. */
export function CitingSentences({ locale, statement, isWhole }: Props & { isWhole: boolean }) {
  const { passages } = statement;
  const next = isWhole ? undefined : passages[FIRST_SENTENCES];
  return (
    <>
      <ul className="mt-2 space-y-2.5">
        {(next ? passages.slice(0, FIRST_SENTENCES) : passages).map((passage, index) => (
          <li key={index}>
            <Sentence locale={locale} statement={statement} passage={passage} />
          </li>
        ))}
      </ul>
      {next && (
        <p className="mt-2 text-[0.9375rem]">
          <a
            href={localAddress(locale, statementAddress({ ...statement, paragraph: next.paragraph }))}
            className="quiet-link"
          >
            {DIRECTORY_WORDING[locale].document.moreSentences(passages.length - FIRST_SENTENCES)}
          </a>
        </p>
      )}
    </>
  );
}

function Sentence({ locale, statement, passage }: Props & { passage: CitingPassage }) {
  const { paragraph, language, runs, act } = passage;
  return (
    <PassageLink
      locale={locale}
      statement={statement}
      paragraph={paragraph}
      language={language}
      note={
        act && (
          <span className="block caps text-soft" {...languageAttributes(locale)}>
            {ACT_WORDING[locale].acts[act]}
          </span>
        )
      }
    >
      <MarkedText runs={runs} />
    </PassageLink>
  );
}
