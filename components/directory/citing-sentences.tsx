// The sentences in which a statement names a document, each a way to its paragraph.
import { ACT_WORDING } from "@/components/statement/act-wording";
import { PassageLink } from "@/components/statement/passage-link";
import { MarkedText } from "@/components/ui/marked-text";
import { languageAttributes } from "@/components/ui/text-direction";
import type { CitingPassage, CitingStatement } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";

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
