// The words of one paragraph with everything that is marked in them.
import { STATEMENT_WORDING } from "./statement-wording";
import type { TextPiece } from "./cut-text";
import type { TextMark } from "./text-marks";

/** The pieces in order, each with its marks and, where a mark begins, its badge. */
export function MarkedParagraph({ pieces }: { pieces: TextPiece[] }) {
  return pieces.map((piece, index) => (
    <span key={index}>
      {piece.opens.map((mark) => mark.kind !== "found" && <Badge key={mark.id} mark={mark} />)}
      <Piece piece={piece} />
    </span>
  ));
}

function Piece({ piece }: { piece: TextPiece }) {
  const kinds = new Set(piece.marks.map((mark) => mark.kind));
  const words = kinds.has("found") ? <mark>{piece.text}</mark> : piece.text;
  const classes = [kinds.has("priority") && "mark-priority", kinds.has("threat") && "mark-threat"].filter(Boolean);
  if (classes.length === 0) return words;
  return (
    <span className={classes.join(" ")} title={titleOf(piece.marks)}>
      {words}
    </span>
  );
}

function nameOf({ kind, ordinal, label }: TextMark): string {
  return kind === "priority" ? STATEMENT_WORDING.priority(ordinal ?? 0, label) : STATEMENT_WORDING.threat(label);
}

function titleOf(marks: readonly TextMark[]): string {
  return marks
    .filter((mark) => mark.kind !== "found")
    .map(nameOf)
    .join("\n");
}

function Badge({ mark }: { mark: TextMark }) {
  return (
    <span
      id={mark.id ?? undefined}
      className={mark.kind === "priority" ? "badge-priority" : "badge-threat"}
      title={nameOf(mark)}
    >
      <span className="sr-only">[{nameOf(mark)}] </span>
      <span aria-hidden="true">{mark.kind === "priority" ? mark.ordinal : "▲"}</span>
    </span>
  );
}
