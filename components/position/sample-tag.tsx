// Marks what is invented wherever it stands beside what is not.
import type { Locale } from "@/lib/domain/locale";
import { POSITION_WORDING } from "./position-wording";

/** The word "Sample" in a box. */
export function SampleTag({ locale }: { locale: Locale }) {
  return (
    <span className="rounded-sm bg-caution-wash px-1.5 align-middle font-sans text-[0.8125rem] font-semibold tracking-normal text-caution">
      {POSITION_WORDING[locale].sample}
    </span>
  );
}
