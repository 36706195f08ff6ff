"use client";
// A page that could not be made, most often because the database does not answer.
import { usePathname } from "next/navigation";
import { splitLocale } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";
import { FAILED_WORDING } from "./failed-wording";

interface Props {
  /** The name of the failure in the server's log. */
  digest?: string;
  retry: () => void;
}

/** Says in the language of the address what happened and what to do. */
export default function FailedPage({ digest, retry }: Props) {
  const words = FAILED_WORDING[splitLocale(usePathname()).locale];
  return (
    <main className="px-4">
      <title>{`${words.failedTitle} · Rostrum`}</title>
      <PageState kicker="500" title={words.failedHeading}>
        <p>{words.failedWhy}</p>
        <p>
          <button type="button" onClick={retry} className="min-h-10 press px-5 font-sans text-base">
            {words.tryAgain}
          </button>
        </p>
        {digest && (
          <p className="text-base text-soft">
            {words.failedLog} <code>{digest}</code>.
          </p>
        )}
      </PageState>
    </main>
  );
}
