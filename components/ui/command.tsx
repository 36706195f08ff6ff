// A command to type in a terminal, set so that it can be selected whole.

/** One line of shell. */
export function Command({ children }: { children: string }) {
  return (
    <pre className="rounded-md border border-rule bg-wash px-4 py-3 text-base whitespace-pre-wrap">
      <code className="select-all">{children}</code>
    </pre>
  );
}
