// The corpus holds nothing yet: say how statements come into it.
import { Command } from "@/components/ui/command";
import { PageState } from "@/components/ui/page-state";

/** What to do before the first search. */
export function EmptyCorpus() {
  return (
    <PageState title="There are no statements yet" level={2}>
      <p>Rostrum searches the documents that you give it. In a terminal, in its folder, name files or whole folders:</p>
      <Command>npm run ingest -- path/to/statements</Command>
      <p>Or bring back the fictional sample, to see how everything works:</p>
      <Command>npm run sample -- add</Command>
      <p>Then load this page again.</p>
    </PageState>
  );
}
