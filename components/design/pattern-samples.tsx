// What pages about statements are put together from, as it stands on them.
import { LedgerLegend } from "@/components/position/ledger-legend";
import { ScrollBox } from "@/components/position/scroll-box";
import { YearCell } from "@/components/position/year-cell";
import { PassageLink } from "@/components/statement/passage-link";
import { SampleRow } from "./sample-row";

const STATEMENT = { id: "sample", slug: "" };

/** Each with its name and use. */
export function PatternSamples() {
  return (
    <>
      <SampleRow name="<PassageLink>" use="A quoted passage leads to its paragraph, and beside it to its citation">
        <PassageLink locale="en" statement={STATEMENT} paragraph={7} language="en">
          The harbour is open to every ship that pays its pilot.
        </PassageLink>
      </SampleRow>
      <SampleRow name="<YearCell>" use="A number that leads to passages, silence, and a year that was not collected">
        <LedgerRow />
      </SampleRow>
      <SampleRow name="<LedgerLegend>" use="Stands above every table with such cells">
        <LedgerLegend locale="en" />
      </SampleRow>
    </>
  );
}

function LedgerRow() {
  const shared = { locale: "en", label: "Oceans", address: "#passages" } as const;
  return (
    <ScrollBox label="A row of a ledger">
      <table className="ledger ledger-theme">
        <tbody>
          <tr>
            <th scope="row">Oceans</th>
            <YearCell {...shared} year={2032} held={4} raised={1} />
            <YearCell {...shared} year={2031} held={4} raised={4} />
            <YearCell {...shared} year={2030} held={3} raised={0} />
            <YearCell {...shared} year={2029} held={0} raised={0} />
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}
