// The years at a glance: a small picture above the boxes, which carry the same numbers.
import type { FacetValue } from "@/lib/domain/facet";

const HEIGHT = 36;

/** Columns from the first year to the last; years without a statement leave a gap. Hidden from screen readers. */
export function YearChart({ values }: { values: readonly FacetValue[] }) {
  const counts = new Map(values.filter(({ value }) => /^\d{4}$/.test(value)).map((year) => [Number(year.value), year]));
  if (counts.size < 3) return null;
  const first = Math.min(...counts.keys());
  const span = Math.max(...counts.keys()) - first + 1;
  const most = Math.max(1, ...[...counts.values()].map((year) => year.count));
  return (
    <div aria-hidden="true" className="mt-1 mb-2">
      <svg viewBox={`0 0 ${span * 10} ${HEIGHT}`} preserveAspectRatio="none" className="h-9 w-full">
        {[...counts].map(([year, { count, selected }]) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
          return (
            <rect
              key={year}
              x={(year - first) * 10 + 1}
              y={HEIGHT - height}
              width={8}
              height={height}
              className={selected ? "fill-accent" : "fill-accent/45"}
            />
          );
        })}
      </svg>
      <p className="flex justify-between border-t border-rule pt-0.5 text-xs text-soft tabular-nums">
        <span>{first}</span>
        <span>{first + span - 1}</span>
      </p>
    </div>
  );
}
