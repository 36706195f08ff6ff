"use client";
// Catches a page that could not be made; its words are loaded only then, because this file comes with every page.
import { lazy, Suspense } from "react";

const FailedPage = lazy(() => import("@/components/site/failed-page"));

interface ErrorPageProps {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Suspense>
      <FailedPage digest={error.digest} retry={retry} />
    </Suspense>
  );
}
