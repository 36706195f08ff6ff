"use client";
// A page that could not be made, most often because the database does not answer.
import { usePathname } from "next/navigation";
import { FAILED_WORDING } from "@/components/site/failed-wording";
import { splitLocale } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
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
        {error.digest && (
          <p className="text-base text-soft">
            {words.failedLog} <code>{error.digest}</code>.
          </p>
        )}
      </PageState>
    </main>
  );
}
