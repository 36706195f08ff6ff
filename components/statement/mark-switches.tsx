// Ticked, the marks stand in the text; unticked, they go. The style sheet does it, so no script is needed.
import { formatNumber } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";
import { STATEMENT_WORDING } from "./statement-wording";

const SWITCHES = [
  { id: "show-priorities", label: "priorities", sample: "mark-priority" },
  { id: "show-threats", label: "threats", sample: "mark-threat" },
] as const;

/** The two switches, which are the legend as well; each with the number of its records. */
export function MarkSwitches({ counts, locale }: { counts: readonly [number, number]; locale: Locale }) {
  const words = STATEMENT_WORDING[locale];
  return (
    <fieldset className="screen-only">
      <legend className="sr-only">{words.showMarks}</legend>
      <div className="flex flex-wrap gap-x-5">
        {SWITCHES.map(({ id, label, sample }, index) => (
          <label key={id} className="inline-flex min-h-8 items-center gap-2 text-[0.9375rem]">
            <input id={id} type="checkbox" defaultChecked autoComplete="off" className="size-4" />
            <span>
              <span className={sample}>{words[label]}</span>{" "}
              <span className="text-soft tabular-nums">{formatNumber(counts[index] ?? 0, locale)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
