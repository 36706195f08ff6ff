// A port for the site under test, so that it never meets a site that runs already.
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** A port of this machine that is free at the moment. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
