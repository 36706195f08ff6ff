// Text with some of its runs highlighted; the text is always escaped by React.

interface MarkedTextProps {
  runs: readonly { text: string; marked: boolean }[];
}

/** Runs of text in order, the marked ones in `<mark>`. */
export function MarkedText({ runs }: MarkedTextProps) {
  return runs.map((run, index) =>
    run.marked ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
  );
}
