// The words of one paragraph with everything that is marked in them.
import { Fragment } from "react";
import type { Locale } from "@/lib/domain/locale";
import { STATEMENT_WORDING } from "./statement-wording";
import type { TextPiece } from "./cut-text";
import type { TextMark } from "./text-marks";

/** The pieces in order, each with its marks and, where marks begin, their badges. */
export function MarkedParagraph({ pieces, locale }: { pieces: TextPiece[]; locale: Locale }) {
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {piece.opens
        .filter((mark) => mark.kind === "priority")
        .map((mark) => (
          <PriorityBadge key={mark.id} mark={mark} locale={locale} />
        ))}
      <ThreatBadge marks={piece.opens.filter((mark) => mark.kind === "threat")} locale={locale} />
      <Piece piece={piece} locale={locale} />
    </Fragment>
  ));
}

function Piece({ piece, locale }: { piece: TextPiece; locale: Locale }) {
  const kinds = new Set(piece.marks.map((mark) => mark.kind));
  const words = kinds.has("found") ? <mark>{piece.text}</mark> : piece.text;
  const classes = [kinds.has("priority") && "mark-priority", kinds.has("threat") && "mark-threat"].filter(Boolean);
  if (classes.length === 0) return words;
  return (
    <span className={classes.join(" ")} title={titleOf(piece.marks, locale)}>
      {words}
    </span>
  );
}

function nameOf({ kind, ordinal, label }: TextMark, locale: Locale): string {
  const words = STATEMENT_WORDING[locale];
  return kind === "priority" ? words.priority(ordinal ?? 0, label) : words.threat(label);
}

function titleOf(marks: readonly TextMark[], locale: Locale): string {
  return marks
    .filter((mark) => mark.kind !== "found")
    .map((mark) => nameOf(mark, locale))
    .join("\n");
}

function PriorityBadge({ mark, locale }: { mark: TextMark; locale: Locale }) {
  return (
    <span id={mark.id ?? undefined} className="badge-priority" lang={locale} title={nameOf(mark, locale)}>
      <span className="sr-only">[{nameOf(mark, locale)}] </span>
      <span aria-hidden="true">{mark.ordinal}</span>
    </span>
  );
}

/** One triangle for all threats that begin at the same letter, with their number; each keeps its own address. */
function ThreatBadge({ marks, locale }: { marks: readonly TextMark[]; locale: Locale }) {
  const [first, ...others] = marks;
  if (!first) return null;
  return (
    <span id={first.id ?? undefined} className="badge-threat" lang={locale} title={titleOf(marks, locale)}>
      <span className="sr-only">[{marks.map((mark) => nameOf(mark, locale)).join("; ")}] </span>
      <span aria-hidden="true">▲{marks.length > 1 && marks.length}</span>
      {others.map((mark) => (
        <span key={mark.id} id={mark.id ?? undefined} />
      ))}
    </span>
  );
}
