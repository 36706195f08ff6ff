// The statement itself, set as a book would set it, with numbered paragraphs that can be linked to.
import { languageAttributes } from "@/components/ui/text-direction";
import type { Locale } from "@/lib/domain/locale";
import type { Paragraph, Priority, Statement } from "@/lib/domain/statement";
import { cutText } from "./cut-text";
import { MarkedParagraph } from "./marked-paragraph";
import { paragraphId } from "./statement-address";
import { STATEMENT_WORDING } from "./statement-wording";
import type { TextMark } from "./text-marks";

interface StatementTextProps {
  statement: Pick<Statement, "text" | "paragraphs" | "language" | "priorities">;
  marks: readonly TextMark[];
  locale: Locale;
}

/** All paragraphs in order, header lines included. */
export function StatementText({ statement, marks, locale }: StatementTextProps) {
  const { text, paragraphs, language, priorities } = statement;
  return (
    <div className="reading text-read" lang={language ?? undefined}>
      {paragraphs.map((paragraph) => (
        <TextParagraph
          key={paragraph.ordinal}
          text={text}
          paragraph={paragraph}
          marks={marks}
          locale={locale}
          inExtent={priorities.some((priority) => isInExtent(paragraph, priority))}
        />
      ))}
    </div>
  );
}

/** True where at least half of the paragraph elaborates the priority. */
export function isInExtent({ start, end }: Paragraph, { extent }: Pick<Priority, "extent">): boolean {
  return Math.min(end, extent.end) - Math.max(start, extent.start) > (end - start) / 2;
}

const LOOKS: Record<Paragraph["kind"], string> = {
  header: "whitespace-pre-line text-[1.0625rem] text-soft",
  heading: "pt-5 font-semibold",
  body: "",
};

interface TextParagraphProps {
  text: string;
  paragraph: Paragraph;
  marks: readonly TextMark[];
  inExtent: boolean;
  locale: Locale;
}

function TextParagraph({ text, paragraph, marks, inExtent, locale }: TextParagraphProps) {
  const { ordinal, kind } = paragraph;
  const pieces = cutText(text, paragraph, marks);
  const Words = kind === "heading" ? "h3" : "p";
  const opened = pieces.flatMap((piece) => piece.opens);
  return (
    <div id={paragraphId(ordinal)} className="paragraph group relative mb-[0.75em]">
      <ParagraphNumber ordinal={ordinal} locale={locale} />
      <Words className={`${LOOKS[kind]} ${inExtent ? "extent" : ""}`} {...languageAttributes(paragraph.language)}>
        <MarkedParagraph pieces={pieces} locale={locale} />
      </Words>
      <MarginNotes marks={opened} locale={locale} />
    </div>
  );
}

function ParagraphNumber({ ordinal, locale }: { ordinal: number; locale: Locale }) {
  const words = STATEMENT_WORDING[locale];
  return (
    <a href={`#${paragraphId(ordinal)}`} data-copy="" title={words.copyParagraph(ordinal)} className="paragraph-number">
      <span className="sr-only">{words.paragraph(ordinal)}</span>
      <span aria-hidden="true">{ordinal}</span>
    </a>
  );
}

/** On a wide page the marks are named beside the paragraph; the badges in the text say the same to screen readers. */
function MarginNotes({ marks, locale }: { marks: readonly TextMark[]; locale: Locale }) {
  const named = marks.filter((mark) => mark.kind !== "found");
  if (named.length === 0) return null;
  return (
    <ul aria-hidden="true" className="margin-notes" {...languageAttributes(locale)}>
      {named.map((mark) => (
        <li key={mark.id} className={mark.kind === "priority" ? "note-priority" : "note-threat"}>
          <span className="note-sign">{mark.kind === "priority" ? mark.ordinal : "▲"}</span>
          <span dir="auto">{mark.label}</span>
        </li>
      ))}
    </ul>
  );
}
