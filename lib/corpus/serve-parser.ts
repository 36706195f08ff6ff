// The inside of a parse child: takes documents from the parent, sends results back, and ends with it.
import { Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { FRAME_HEAD, RESULT_DESCRIPTOR, type ParseReady, type ParseRequest } from "./parse-message";

/**
 * Watches from a thread of its own, since a document can block the main one: ends the process when its parent is
 * gone, or when it holds more memory than allowed (buffers lie outside V8's heap limit).
 */
const WATCH = `
  const { workerData } = require("node:worker_threads");
  setInterval(() => {
    const orphaned = process.ppid !== workerData.parent;
    if (orphaned || process.memoryUsage.rss() > workerData.limit) process.kill(process.pid, "SIGKILL");
  }, 50);
`;

/** Serves `parse` to the parent process; the first argument of the process is its memory limit in MB. */
export function serveParser(parse: (request: ParseRequest) => Promise<unknown>): void {
  const workerData = { limit: Number(process.argv[2]) * 1_048_576, parent: process.ppid };
  new Worker(WATCH, { eval: true, execArgv: [], workerData }).unref();
  const results = new Socket({ fd: RESULT_DESCRIPTOR, readable: false, writable: true });
  process.on("disconnect", () => process.exit(0));
  // A terminal or a service manager signals every process; the parent decides whether this document is still finished.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.on("message", (request: ParseRequest) => {
    void parse(request).then((result) => results.write(frame(result)));
  });
  process.send?.({ ready: true } satisfies ParseReady);
}

function frame(result: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(result), "utf8");
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}
