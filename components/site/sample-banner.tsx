// Stands on every page that shows invented statements, so that nobody takes them for real ones.
import { SITE_WORDING } from "./site-wording";

/** The notice with the command that removes the sample; also on paper. */
export function SampleBanner({ shows }: { shows: "list" | "statement" }) {
  return (
    <aside aria-label={SITE_WORDING.sample.replace(":", "")} className="border-b border-rule bg-caution-wash">
      <p className="mx-auto max-w-[78rem] px-4 py-2 text-sm sm:px-8">
        <strong className="text-caution">{SITE_WORDING.sample}</strong>{" "}
        {shows === "list" ? SITE_WORDING.sampleAmong : SITE_WORDING.sampleItself}{" "}
        <span className="screen-only">
          {SITE_WORDING.sampleRemove}{" "}
          <code className="font-semibold whitespace-nowrap">{SITE_WORDING.sampleCommand}</code>.
        </span>
      </p>
    </aside>
  );
}
