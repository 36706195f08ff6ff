// What the three kinds of cells mean; without it, a year that nobody collected would pass for silence.
import { POSITION_WORDING as WORDING } from "./position-wording";

/** The signs of the ledger's cells with their meaning. */
export function LedgerLegend() {
  return (
    <section aria-labelledby="legend" className="mt-5 max-w-[56rem] text-[0.9375rem]">
      <h2 id="legend" className="sr-only">
        {WORDING.legend}
      </h2>
      <ul className="ledger-legend">
        <Sign look="s3" sign="2" meaning={`${WORDING.legendRaised}. ${WORDING.darker}`} />
        <Sign look="no" sign="" meaning={`${WORDING.legendSilent}.`} />
        <Sign look="nc" sign="" meaning={`${WORDING.legendNotCollected}.`} />
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
