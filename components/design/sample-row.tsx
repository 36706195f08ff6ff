// One thing of the system beside its name.
import type { ReactNode } from "react";

/** `name` is what is written in the source to get what `children` show; `use` says when to. */
export function SampleRow({ name, use, children }: { name: string; use: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-[17rem_1fr]">
      <div>
        <code className="text-sm">{name}</code>
        <p className="text-[0.875rem] text-soft">{use}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
