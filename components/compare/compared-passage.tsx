// A quoted passage of a comparison with the words that differ marked, and a way to its paragraph.
import { statementAddress } from "@/components/statement/statement-address";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { ComparedCell, ComparedPassage, ComparedRun, PassageFate } from "@/lib/domain/comparison";
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING } from "./compare-wording";

interface Props {
  locale: Locale;
  /** Who says it; `sideClass` hides the name where the head of a column shows it. */
  side: string;
  sideClass: string;
  passage: ComparedPassage;
  statement: NonNullable<ComparedCell["statement"]>;
}

/** Says what became of the passage, too, where two versions are compared; words are marked where it was reworded. */
export function ComparedPassageLink({ locale, side, sideClass, passage, statement }: Props) {
  const { paragraph, language, runs, fate } = passage;
  const whole = fate && !("other" in fate) ? fate.kind : null;
  return (
    <a
      href={localAddress(locale, statementAddress({ ...statement, paragraph }))}
      className="group block rounded-sm hover:bg-wash"
    >
      <span className={`me-1 text-[0.8125rem] font-semibold ${sideClass}`}>{side}</span>{" "}
      <span className="text-[0.8125rem] text-accent tabular-nums group-hover:underline">¶ {paragraph}</span>{" "}
      {fate && <span className="ms-1 text-[0.8125rem] text-soft tabular-nums">{fateInWords(fate, locale)}</span>}
      <q
        className={`block reading text-[1.0625rem] leading-normal ${whole ? `compare-whole-${whole}` : ""}`}
        {...languageAttributes(language)}
      >
        {whole
          ? runs.map(({ text }) => text).join("")
          : runs.map((run, index) => <Run key={index} locale={locale} run={run} />)}
      </q>
    </a>
  );
}

function fateInWords(fate: PassageFate, locale: Locale): string {
  const words = COMPARE_WORDING[locale].fate;
  return "other" in fate ? words[fate.kind](fate.other) : words[fate.kind];
}

/** Heard, but neither seen nor copied with the words that are quoted. */
const HEARD_ONLY = "sr-only select-none";

/** Each mark differs in shape as well as in colour, and is told to who hears it. */
function Run({ locale, run: { text, kind } }: { locale: Locale; run: ComparedRun }) {
  if (kind === "same") return text;
  const Element = kind === "added" ? "ins" : kind === "dropped" ? "del" : "span";
  return (
    <Element className={`compare-${kind}`}>
      <span className={HEARD_ONLY} lang={locale}>
        [{COMPARE_WORDING[locale].kindSpoken[kind]}:{" "}
      </span>
      {text}
      <span className={HEARD_ONLY}>]</span>
    </Element>
  );
}
