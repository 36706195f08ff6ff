// An address that leads nowhere.
import type { Metadata } from "next";
import { PageState } from "@/components/ui/page-state";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main className="px-4">
      <PageState kicker="404" title="There is nothing at this address">
        <p>
          A statement keeps its address for as long as the corpus holds it. This one is misspelt, or the statement was
          removed.
        </p>
        <p>
          <a href="/">Search the statements</a> to find it by its words, its delegation or its date.
        </p>
      </PageState>
    </main>
  );
}
