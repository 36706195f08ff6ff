// A web server on this machine that answers as a test says, and the rules under which a test may dial it.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { DialRules } from "./dial-rules";
import { isPublicAddress } from "./is-public-address";

/** The one name that a test's own resolver leads to this machine, and that its rules allow there. */
export const MISSION = "mission.example";

export interface OddServer {
  /** The address of a path on this server, by the allowed name unless `host` says another. */
  at: (path: string, host?: string) => string;
  /** Paths that were asked for. */
  asked: string[];
  close: () => Promise<void>;
}

export async function startOddServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<OddServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.on("error", () => undefined);
    answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((done) => server.close(() => done()).closeAllConnections());
  return { at: (path, host = MISSION) => `http://${host}:${port}${path}`, asked, close };
}

/** Public addresses, and this machine for `MISSION` alone; every name leads to this machine unless `answers` says else. */
export function testRules(answers: Record<string, string[]> = {}): DialRules & { lookups: string[] } {
  const lookups: string[] = [];
  return {
    lookups,
    mayDial: (address, host) => host === MISSION || isPublicAddress(address),
    resolve: (host) => {
      lookups.push(host);
      const address = (answers[host]?.length ?? 0) > 1 ? answers[host]?.shift() : answers[host]?.[0];
      return Promise.resolve([{ address: address ?? "127.0.0.1", family: address?.includes(":") ? 6 : 4 }]);
    },
  };
}
