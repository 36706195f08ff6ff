// What stands in and beside a text, each told apart by its shape.
import { SampleRow } from "./sample-row";

/** Priority, threat, found words, cells of a ledger. */
export function MarkSamples() {
  return (
    <>
      <SampleRow name="badge-priority mark-priority" use="A priority: a numbered badge, an underline and a ground">
        <p className="reading text-read">
          <span className="badge-priority">1</span>
          <span className="mark-priority">We ask that every harbour keep its light.</span>
        </p>
      </SampleRow>
      <SampleRow name="badge-threat mark-threat" use="A threat: a triangle and a broken line">
        <p className="reading text-read">
          <span className="badge-threat">▲</span>
          <span className="mark-threat">Pirates sail without lamps.</span>
        </p>
      </SampleRow>
      <SampleRow name="<mark>" use="Words that were searched for: a filled ground">
        <p className="reading text-read">
          The <mark>lighthouse</mark> is kept by those who sail.
        </p>
      </SampleRow>
      <SampleRow name="ledger: s1 … s4, no, nc" use="Raised in a share of the statements; not raised; not collected">
        <div className="ledger-box">
          <table className="ledger ledger-theme">
            <caption className="sr-only">Cells of a ledger</caption>
            <tbody>
              <tr>
                <th scope="row">Oceans</th>
                {["s1", "s2", "s3", "s4"].map((share, at) => (
                  <td key={share} className={share}>
                    <a href="#ledger">{at + 1}</a>
                  </td>
                ))}
                <td className="no">
                  <i>not raised</i>
                </td>
                <td className="nc">
                  <i>not collected</i>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </SampleRow>
    </>
  );
}
