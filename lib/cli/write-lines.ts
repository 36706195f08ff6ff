// Writes lines to standard output no faster than they are read, and ends where the reader has had enough (`| head`).
import { once } from "node:events";

/** Writes each of `lines`; what cannot be written is told on standard error and ends the command with 1. */
export async function writeLines(lines: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  let isOpen = true;
  stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    isOpen = false;
    if (code === "EPIPE") return;
    console.error(`Error: The output could not be written: ${message}`);
    process.exitCode = 1;
  });
  for await (const line of lines) {
    // An error while waiting was told above.
    if (!stdout.write(`${line}\n`)) await once(stdout, "drain").catch(() => undefined);
    if (!isOpen) return;
  }
}
