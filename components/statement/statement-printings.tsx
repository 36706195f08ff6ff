// Where else the words of a statement were published, and how much of them.
import { formatDay } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { AlikeStatement } from "@/lib/domain/printings";
import { PRINTINGS_WORDING } from "./printings-wording";
import { titleOfUntitled } from "./shown-title";
import { statementAddress } from "./statement-address";

interface Props {
  locale: Locale;
  printings: AlikeStatement[];
}

/** Nothing where nothing is alike. */
export function StatementPrintings({ locale, printings }: Props) {
  if (printings.length === 0) return null;
  return (
    <section aria-labelledby="printings" className="mt-14 border-t-2 border-ink pt-5 text-[0.9375rem]">
      <h2 id="printings" className="mb-2 display text-2xl">
        {PRINTINGS_WORDING[locale].heading}
      </h2>
      <ul>
        {printings.map((printing) => (
          <Printing key={printing.id} locale={locale} printing={printing} />
        ))}
      </ul>
    </section>
  );
}

function Printing({ locale, printing }: { locale: Locale; printing: AlikeStatement }) {
  const words = PRINTINGS_WORDING[locale];
  const { title, titleLanguage, speaker, delegation, event, date, year, kind, counts } = printing;
  const named = { speaker: speaker?.name ?? null, delegation: delegation?.name ?? null, event };
  const shares = [printing.shareHere, printing.shareThere].map((share) => percent(share, locale)) as [string, string];
  return (
    <li className="border-t border-rule py-3">
      <p className="text-soft">
        {[delegation?.name, date === null ? year : formatDay(date, locale)].filter(Boolean).join(", ")}
      </p>
      <a
        href={localAddress(locale, statementAddress(printing))}
        className="reading text-[1.125rem] leading-snug decoration-accent underline-offset-4 hover:underline"
        {...languageAttributes(title ? titleLanguage : null)}
      >
        {title ?? titleOfUntitled(named, locale)}
      </a>
      <p>
        {words[kind](...shares)} {kind === "duplicate" && (counts ? words.counts : words.countsNot)}
      </p>
    </li>
  );
}

/** Never rounded up: “100 %” says that all of it is there. */
function percent(share: number, locale: Locale): string {
  const floored = Math.floor(share * 100 + 1e-4) / 100;
  return new Intl.NumberFormat(locale, { style: "percent" }).format(floored);
}
