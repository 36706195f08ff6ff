// Shows how far an ingest run is: a bar on a terminal, plain lines elsewhere.
import { Presets, SingleBar } from "cli-progress";
import type { IngestProgress } from "@/lib/corpus/ingest-files";
import { formatProblem } from "./format-report";

/** What an ingest run reports to; `close` leaves the terminal in order. */
export interface ProgressDisplay {
  onBegin: (total: number) => void;
  onProgress: (progress: IngestProgress) => void;
  close: () => void;
}

const LINE_EVERY = 500;
const CLEAR_LINE = "\r\u001b[K";

/** Shows progress on `stream`; every input that was rejected or could not be saved gets a line of its own. */
export function showProgress(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function barOn(stream: NodeJS.WriteStream): ProgressDisplay {
  const format = "{bar} {value}/{total} documents, {statements} statements, {eta_formatted} left";
  const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  let statements = 0;
  return {
    onBegin: (total) => bar.start(total, 0, { statements }),
    onProgress: ({ done, item }) => {
      statements += item.statements;
      if (isProblem(item.status)) stream.write(`${CLEAR_LINE}${formatProblem(item)}\n`);
      bar.update(done, { statements });
    },
    close: () => bar.stop(),
  };
}

function linesOn(stream: NodeJS.WriteStream): ProgressDisplay {
  return {
    onBegin: (total) => stream.write(`${total} ${total === 1 ? "document" : "documents"}\n`),
    onProgress: ({ done, total, item }) => {
      if (isProblem(item.status)) stream.write(`${formatProblem(item)}\n`);
      if (done % LINE_EVERY === 0) stream.write(`${done}/${total}\n`);
    },
    close: () => undefined,
  };
}

function isProblem(status: string): boolean {
  return status === "rejected" || status === "pending";
}
