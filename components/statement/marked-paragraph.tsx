// The words of one paragraph with everything that is marked in them.
import { STATEMENT_WORDING } from "./statement-wording";
import type { TextPiece } from "./cut-text";
import type { TextMark } from "./text-marks";

/** The pieces in order, each with its marks and, where marks begin, their badges. */
export function MarkedParagraph({ pieces }: { pieces: TextPiece[] }) {
  return pieces.map((piece, index) => (
    <span key={index}>
      {piece.opens
        .filter((mark) => mark.kind === "priority")
        .map((mark) => (
          <PriorityBadge key={mark.id} mark={mark} />
        ))}
      <ThreatBadge marks={piece.opens.filter((mark) => mark.kind === "threat")} />
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

function PriorityBadge({ mark }: { mark: TextMark }) {
  return (
    <span id={mark.id ?? undefined} className="badge-priority" lang="en" title={nameOf(mark)}>
      <span className="sr-only">[{nameOf(mark)}] </span>
      <span aria-hidden="true">{mark.ordinal}</span>
    </span>
  );
}

/** One triangle for all threats that begin at the same letter, with their number; each keeps its own address. */
function ThreatBadge({ marks }: { marks: readonly TextMark[] }) {
  const [first, ...others] = marks;
  if (!first) return null;
  return (
    <span id={first.id ?? undefined} className="badge-threat" lang="en" title={titleOf(marks)}>
      <span className="sr-only">[{marks.map(nameOf).join("; ")}] </span>
      <span aria-hidden="true">▲{marks.length > 1 && marks.length}</span>
      {others.map((mark) => (
        <span key={mark.id} id={mark.id ?? undefined} />
      ))}
    </span>
  );
}
