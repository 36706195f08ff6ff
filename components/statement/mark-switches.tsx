// Ticked, the marks stand in the text; unticked, they go. The style sheet does it, so no script is needed.
import { formatNumber } from "@/components/ui/formats";
import { STATEMENT_WORDING } from "./statement-wording";

const SWITCHES = [
  { id: "show-priorities", label: STATEMENT_WORDING.priorities, sample: "mark-priority" },
  { id: "show-threats", label: STATEMENT_WORDING.threats, sample: "mark-threat" },
] as const;

/** The two switches, which are the legend as well; each with the number of its records. */
export function MarkSwitches({ counts }: { counts: readonly [number, number] }) {
  return (
    <fieldset className="screen-only">
      <legend className="sr-only">{STATEMENT_WORDING.showMarks}</legend>
      <div className="flex flex-wrap gap-x-5">
        {SWITCHES.map(({ id, label, sample }, index) => (
          <label key={id} className="inline-flex min-h-8 items-center gap-2 text-[0.9375rem]">
            <input id={id} type="checkbox" defaultChecked autoComplete="off" className="size-4" />
            <span>
              <span className={sample}>{label}</span>{" "}
              <span className="text-soft tabular-nums">{formatNumber(counts[index] ?? 0)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
