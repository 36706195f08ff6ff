"use client";
// The last resort, where even the frame of the page failed: it brings its own document, and as little else as can be.
import { FAILED_WORDING } from "@/components/site/failed-wording";
import { DEFAULT_LOCALE } from "@/lib/domain/locale";
import "./globals.css";

interface GlobalErrorProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const words = FAILED_WORDING[DEFAULT_LOCALE];
  return (
    <html lang={DEFAULT_LOCALE}>
      <body>
        <main className="p-8">
          <title>{words.failedTitle}</title>
          <h1 className="display text-3xl">{words.failedHeading}</h1>
          <p className="my-4">{words.failedWhy}</p>
          <button type="button" onClick={retry} className="min-h-10 press px-5">
            {words.tryAgain}
          </button>
          {error.digest && (
            <p>
              {words.failedLog} {error.digest}.
            </p>
          )}
        </main>
      </body>
    </html>
  );
}
