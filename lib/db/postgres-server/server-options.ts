// Fits the embedded server to the machine: its own defaults are for one that has next to nothing.
import { totalmem } from "node:os";

const MEGABYTE = 1_024 * 1_024;
/** The server keeps this share of the machine's memory for pages of the database, within these bounds in megabytes. */
const SHARE = 1 / 8;
const [LEAST, MOST] = [128, 1_024];

/**
 * Options of the `postgres` program for a server on `port`, on a machine with so many bytes of memory. Memory is taken as
 * pages are read, so a small corpus never takes it. No search runs so long that compiling it pays, and pages come from
 * the system's memory, where asking another process for them takes longer than reading.
 */
export function serverOptions(port: number, memory = memoryOfMachine()): string {
  const megabytes = Math.round(Math.min(MOST, Math.max(LEAST, (memory * SHARE) / MEGABYTE)));
  const settings = [`shared_buffers=${megabytes}MB`, "jit=off", "io_method=sync"];
  return [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(" ");
}

/** What the machine has, or its container may take if that is less. */
function memoryOfMachine(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}
