// Shows how far a download is: a bar on a terminal, a line a file elsewhere.
import { Presets, SingleBar } from "cli-progress";
import type { DownloadProgress } from "@/lib/corpus/download/download-collection";

/** What a download reports to; `close` leaves the terminal in order. */
export interface DownloadDisplay {
  onProgress: (progress: DownloadProgress) => void;
  close: () => void;
}

const MB = 1_000_000;

export function showDownload(stream: NodeJS.WriteStream): DownloadDisplay {
  return stream.isTTY ? barOn(stream) : linesOn(stream);
}

function barOn(stream: NodeJS.WriteStream): DownloadDisplay {
  const format = "{bar} {name}: {value} of {total} MB, {eta_formatted} left";
  const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  let shown = "";
  return {
    onProgress: ({ name, received, total }) => {
      if (name !== shown) bar.start(megabytes(total), megabytes(received), { name });
      else bar.update(megabytes(received), { name });
      shown = name;
    },
    close: () => bar.stop(),
  };
}

function linesOn(stream: NodeJS.WriteStream): DownloadDisplay {
  let shown = "";
  return {
    onProgress: ({ name, total }) => {
      if (name !== shown) stream.write(`– Downloading ${name} (${megabytes(total)} MB) …\n`);
      shown = name;
    },
    close: () => undefined,
  };
}

const megabytes = (bytes: number): number => Math.round(bytes / MB);
