// "¶ 4, 9": the places of a record as links to its paragraphs.
import { paragraphId } from "./statement-address";
import { STATEMENT_WORDING } from "./statement-wording";

/** One link for each paragraph. */
export function ParagraphLinks({ ordinals }: { ordinals: readonly number[] }) {
  return (
    <span className="text-[0.8125rem] whitespace-normal tabular-nums">
      <span aria-hidden="true" className="text-soft">
        ¶
      </span>
      {ordinals.map((ordinal) => (
        <a
          key={ordinal}
          href={`#${paragraphId(ordinal)}`}
          className="inline-flex min-h-6 min-w-6 items-center justify-center text-accent underline-offset-2 hover:underline"
        >
          <span className="sr-only">{STATEMENT_WORDING.paragraph(ordinal)}</span>
          <span aria-hidden="true">{ordinal}</span>
        </a>
      ))}
    </span>
  );
}
