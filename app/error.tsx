"use client";
// A page that could not be made, most often because the database does not answer.
import { PageState } from "@/components/ui/page-state";

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main className="px-4">
      <title>Something failed · Rostrum</title>
      <PageState kicker="500" title="This page could not be made">
        <p>
          Something failed on the server, most often because the database did not answer. Nothing was lost; the same
          address works again once it does.
        </p>
        <p>
          <button type="button" onClick={retry} className="min-h-10 press px-5 font-sans text-base">
            Try again
          </button>
        </p>
        {error.digest && (
          <p className="text-base text-soft">
            The server’s log has the details under <code>{error.digest}</code>.
          </p>
        )}
      </PageState>
    </main>
  );
}
