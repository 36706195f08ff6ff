// Links to the pages of a long list.

import type { Locale } from "@/lib/domain/locale";
import { UI_WORDING } from "./ui-wording";

interface PaginationProps {
  locale: Locale;
  page: number;
  pageCount: number;
  addressOf: (page: number) => string;
  label: string;
}

/** First, last and the neighbours of `page`, in order; `null` stands for a gap. */
export function pageSteps(page: number, pageCount: number): (number | null)[] {
  const kept = [1, page - 1, page, page + 1, pageCount].filter((step) => step >= 1 && step <= pageCount);
  const steps = [...new Set(kept)].sort((a, b) => a - b);
  return steps.flatMap((step, index) => (index > 0 && step - steps[index - 1]! > 1 ? [null, step] : [step]));
}

const STEP = "inline-flex min-h-10 min-w-10 items-center justify-center rounded-md px-2";

/** Nothing at all where there is one page only. */
export function Pagination({ locale, page, pageCount, addressOf, label }: PaginationProps) {
  const words = UI_WORDING[locale];
  if (pageCount < 2) return null;
  return (
    <nav aria-label={label} className="screen-only mt-10 border-t border-rule pt-5">
      <ul className="flex flex-wrap items-center gap-1 tabular-nums">
        {page > 1 && <StepLink address={addressOf(page - 1)} rel="prev" text={words.previous} />}
        {pageSteps(page, pageCount).map((step, index) => (
          <li key={index}>
            {step === null && <span className={`${STEP} text-soft`}>…</span>}
            {step === page && (
              <span aria-current="page" className={`${STEP} bg-accent font-semibold text-on-accent`}>
                <span className="sr-only">{words.page} </span>
                {step}
              </span>
            )}
            {step !== null && step !== page && (
              <a href={addressOf(step)} className={`${STEP} text-accent hover:bg-wash`}>
                <span className="sr-only">{words.page} </span>
                {step}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && <StepLink address={addressOf(page + 1)} rel="next" text={words.next} />}
      </ul>
    </nav>
  );
}

function StepLink({ address, rel, text }: { address: string; rel: "prev" | "next"; text: string }) {
  return (
    <li>
      <a href={address} rel={rel} className={`${STEP} px-3 text-accent hover:bg-wash`}>
        {text}
      </a>
    </li>
  );
}
