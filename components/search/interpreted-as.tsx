// Says in words what was searched, so that a reader sees at once where the page understood something else.
import type { Interpretation } from "@/lib/domain/search";
import { SEARCH_WORDING } from "./search-wording";

/** The interpretation, and below it what of the query was not understood. */
export function InterpretedAs({ interpretation }: { interpretation: Interpretation }) {
  return (
    <div className="mt-4 text-[0.9375rem]">
      <p>
        <span className="text-soft">{SEARCH_WORDING.interpreted}: </span>
        {interpretation.sentence}
      </p>
      {interpretation.misunderstood.length > 0 && (
        <p className="mt-2 border-s-2 border-caution bg-caution-wash px-3 py-2">
          {SEARCH_WORDING.misunderstood}{" "}
          {interpretation.misunderstood.map((part, index) => (
            <code key={index} className="me-2 font-semibold">
              {part}
            </code>
          ))}
        </p>
      )}
    </div>
  );
}
