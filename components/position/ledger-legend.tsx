// What the three kinds of cells mean; without it, a year that nobody collected would pass for silence.
import type { Locale } from "@/lib/domain/locale";
import { POSITION_WORDING } from "./position-wording";

interface Props {
  locale: Locale;
  /** What a number and a silent cell say, where they do not count themes or threats. */
  meanings?: { raised: string; silent: string };
}

/** The signs of the ledger's cells with their meaning. */
export function LedgerLegend({ locale, meanings }: Props) {
  const words = POSITION_WORDING[locale];
  const { raised, silent } = meanings ?? { raised: words.legendRaised, silent: words.legendSilent };
  return (
    <section aria-labelledby="legend" className="mt-5 max-w-[56rem] text-[0.9375rem]">
      <h2 id="legend" className="sr-only">
        {words.legend}
      </h2>
      <ul className="ledger-legend">
        <Sign look="s3" sign="2" meaning={`${raised}. ${words.darker}`} />
        <Sign look="no" sign="" meaning={`${silent}.`} />
        <Sign look="nc" sign="" meaning={`${words.legendNotCollected}.`} />
      </ul>
    </section>
  );
}

function Sign({ look, sign, meaning }: { look: string; sign: string; meaning: string }) {
  return (
    <li>
      <span aria-hidden="true" className={look}>
        {sign}
      </span>
      <span>{meaning}</span>
    </li>
  );
}
