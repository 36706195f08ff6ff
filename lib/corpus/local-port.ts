// Asks about ports of this machine.
import { connect, createServer } from "node:net";

/** By name: where Next is given a host by number, it takes its own rewrites for another server. */
export const LOCALHOST = "localhost";

/** The port of the site is taken, or may not be used; the message says what to do. */
class PortError extends Error {
  override readonly name = "PortError";
}

const CAUSES: Record<string, string> = {
  EADDRINUSE: "is in use by another program (or by Rostrum itself, started before)",
  EACCES: "may not be used by this user",
};

/**
 * Makes sure that a server can be opened on `port`, before any work is done for it.
 * @throws PortError where it cannot
 */
export async function refuseBusyPort(port: number): Promise<void> {
  await new Promise<void>((done, fail) => {
    const probe = createServer();
    probe.once("error", ({ code = "", message }: NodeJS.ErrnoException) => {
      const cause = CAUSES[code] ?? `cannot be used (${message})`;
      fail(new PortError(`Port ${port} ${cause}. Choose another: PORT=${port < 65_535 ? port + 1 : 3000} npm start`));
    });
    probe.listen(port, () => probe.close(() => done()));
  });
}

/** Whether something takes connections on `port` of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: LOCALHOST, timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
