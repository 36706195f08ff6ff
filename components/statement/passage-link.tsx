// A quoted passage is the way to its paragraph: its number stands beside the words, both in the passage's direction.
import type { ReactNode } from "react";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import { STATEMENT_WORDING } from "./statement-wording";

interface Props {
  locale: Locale;
  /** Where the paragraph is, in the language of the interface. */
  address: string;
  paragraph: number;
  /** Language of the passage; null where it is not known. */
  language: string | null;
  /** What is said of the passage above it. */
  note?: ReactNode;
  /** The words of the passage. */
  children: ReactNode;
}

/** One link around all of it. */
export function PassageLink({ locale, address, paragraph, language, note, children }: Props) {
  const printed = languageAttributes(language);
  return (
    <a
      href={address}
      dir={printed.dir}
      className="group grid max-w-[46rem] grid-cols-[2.25rem_1fr] gap-x-2 rounded-sm hover:bg-wash"
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
  );
}
