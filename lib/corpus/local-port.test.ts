// Shows that a taken port is told before anything is done for it.
import { createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isListening, refuseBusyPort } from "./local-port";

let server: Server;
let port: number;

beforeEach(async () => {
  server = createServer().listen(0);
  await once(server, "listening");
  port = (server.address() as AddressInfo).port;
});
afterEach(() => server.close());

it("refuses a port on which something listens, and tells the way out", async () => {
  expect(await isListening(port)).toBe(true);
  await expect(refuseBusyPort(port)).rejects.toThrow(`Port ${port} is in use`);
  await expect(refuseBusyPort(port)).rejects.toThrow("PORT=");
});

it("takes a port that is free", async () => {
  server.close();
  await once(server, "close");
  expect(await isListening(port)).toBe(false);
  await expect(refuseBusyPort(port)).resolves.toBeUndefined();
});
