// The sentences in which a statement names a document, each a way to its paragraph.
import { ACT_WORDING } from "@/components/statement/act-wording";
import { PassageLink } from "@/components/statement/passage-link";
import { MarkedText } from "@/components/ui/marked-text";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { CitingPassage, CitingStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { documentAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";

interface Props {
  locale: Locale;
  statement: CitingStatement;
}

/** Sentences of a statement before "more": some name the Charter thirty times. */
const FIRST_SENTENCES = 3;

/** The first sentences (where `isWhole`, all of them), with what each does where it says so, and the way to the rest. */
export function CitingSentences({ locale, statement, symbol, isWhole }: Props & { symbol: string; isWhole: boolean }) {
  const { passages, delegation, year } = statement;
  const rest = passages.length - FIRST_SENTENCES;
  // The rest stands on the page of the delegation's year, which a statement without these does not have.
  const isCut = !isWhole && rest > 0 && delegation !== null && year !== null;
  const address = documentAddress(symbol, { delegation: delegation?.id ?? null, year });
  return (
    <>
      <ul className="mt-2 space-y-2.5">
        {(isCut ? passages.slice(0, FIRST_SENTENCES) : passages).map((passage, index) => (
          <li key={index}>
            <Sentence locale={locale} statement={statement} passage={passage} />
          </li>
        ))}
      </ul>
      {isCut && (
        <p className="mt-2 text-[0.9375rem]">
          <a href={`${localAddress(locale, address)}#sentences`} className="quiet-link">
            {DIRECTORY_WORDING[locale].document.moreSentences(rest)}
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
