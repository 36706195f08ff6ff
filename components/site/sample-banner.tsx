// Stands on every page that shows invented statements, so that nobody takes them for real ones.
import { colon } from "@/components/ui/colon";
import type { Locale } from "@/lib/domain/locale";
import { SAMPLE_COMMAND, SITE_WORDING } from "./site-wording";

interface Props {
  shows: "list" | "statement";
  locale: Locale;
}

/** The notice with the command that removes the sample; also on paper. */
export function SampleBanner({ shows, locale }: Props) {
  const words = SITE_WORDING[locale];
  return (
    <aside aria-label={words.sample} className="border-b border-rule bg-caution-wash">
      <p className="mx-auto max-w-[78rem] px-4 py-2 text-sm sm:px-8">
        <strong className="text-caution">
          {words.sample}
          {colon(locale)}
        </strong>{" "}
        {shows === "list" ? words.sampleAmong : words.sampleItself}{" "}
        <span className="screen-only">
          {words.sampleRemove} <code className="font-semibold whitespace-nowrap">{SAMPLE_COMMAND}</code>.
        </span>
      </p>
    </aside>
  );
}
