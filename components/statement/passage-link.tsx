// A quoted passage is the way to its paragraph: its number stands beside the words, both in the passage's direction.
import type { ReactNode } from "react";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import { CITING_WORDING } from "./citing-wording";
import { paragraphCiteAddress, statementAddress, statementFileAddress } from "./statement-address";
import { STATEMENT_WORDING } from "./statement-wording";

interface Props {
  locale: Locale;
  statement: { id: string; slug: string };
  /** A search whose marks stand in the text, too. */
  query?: { text: string; synonyms: boolean } | undefined;
  paragraph: number;
  /** Language of the passage; null where it is not known. */
  language: string | null;
  /** What is said of the passage above it. */
  note?: ReactNode;
  /** The words of the passage. */
  children: ReactNode;
}

/** One link around all of it, and beside it one that cites it. */
export function PassageLink({ locale, statement, query, paragraph, language, note, children }: Props) {
  const { id, slug } = statement;
  const printed = languageAttributes(language);
  return (
    <div className="passage">
      <a
        href={localAddress(locale, statementAddress({ id, slug, query, paragraph }))}
        dir={printed.dir}
        className="group grid grid-cols-[2.25rem_1fr] gap-x-2 rounded-sm hover:bg-wash"
      >
        <span className="pt-[0.2rem] text-end text-[0.8125rem] text-accent tabular-nums group-hover:underline">
          <span className="sr-only">{STATEMENT_WORDING[locale].paragraph(paragraph)}: </span>
          <span aria-hidden="true">¶ {paragraph}</span>
        </span>
        <span className="block min-w-0">
          {note}
          <q className="block reading text-[1.0625rem] leading-normal" {...printed}>
            {children}
          </q>
        </span>
      </a>
      <CiteLink {...{ locale, statement, paragraph }} />
    </div>
  );
}

/** Copies the paragraph with its citation where scripts run; else it leads to the citation. */
function CiteLink({ locale, statement, paragraph }: Pick<Props, "locale" | "statement" | "paragraph">) {
  const words = CITING_WORDING[locale];
  const pinpoint = { first: paragraph, last: paragraph };
  return (
    <a
      href={localAddress(locale, paragraphCiteAddress(statement, paragraph))}
      data-copy-text={localAddress(locale, statementFileAddress(statement.id, "passage", pinpoint))}
      aria-label={`${words.cite}: ${STATEMENT_WORDING[locale].paragraph(paragraph)}`}
      title={words.copyPassage}
      rel="nofollow"
      className="passage-cite"
    >
      {words.cite}
    </a>
  );
}
