// Readers get from the front what the site answers: whole, unchanged, and where it may be, without asking again.
import { once } from "node:events";
import { createServer, get, request, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { freePort } from "@/lib/db/postgres-server/free-port";
import type { CorpusMoment } from "./corpus-moment";
import { serveFront, type Front } from "./serve-front";

const LONG_AGO = -60_000;
let site: Server;
let front: Front;
let asked: IncomingMessage[];

async function open(answer: RequestListener, moment: () => CorpusMoment | null): Promise<string> {
  asked = [];
  site = createServer((given, response) => {
    asked.push(given);
    answer(given, response);
  }).listen(0, "127.0.0.1");
  await once(site, "listening");
  const port = await freePort();
  const sitePort = (site.address() as AddressInfo).port;
  front = await serveFront({ port, sitePort, askMoment: () => Promise.resolve(moment()) });
  return `http://127.0.0.1:${port}`;
}

afterEach(async () => {
  await front.close();
  site.closeAllConnections();
  site.close();
});

const htmlPage: RequestListener = ({ url, headers }, response) => {
  response.writeHead(200, { "content-type": "text/html", "x-frame-options": "DENY" });
  response.end(`<p>${url} on ${headers.host}: ${asked.length}`);
};

it("sends a page again without asking the site, as long as the corpus is the same", async () => {
  let moment: CorpusMoment = { horizon: "1", since: LONG_AGO };
  const address = await open(htmlPage, () => moment);
  const first = await fetch(`${address}/?q=tide`);
  const again = await fetch(`${address}/?q=tide`);
  expect(await again.text()).toBe(await first.text());
  expect(again.headers.get("x-frame-options")).toBe("DENY");
  expect([first.headers.get("age"), again.headers.get("age")]).toEqual([null, "0"]);
  moment = { horizon: "2", since: LONG_AGO };
  expect(await (await fetch(`${address}/?q=tide`)).text()).toContain(": 2");
  expect(asked).toHaveLength(2);
});

it("asks the site each time where it cannot know whether the corpus is the same", async () => {
  const address = await open(htmlPage, () => null);
  await fetch(`${address}/`);
  await fetch(`${address}/`);
  expect(asked).toHaveLength(2);
});

it("hands on method, body, host and status as they are", async () => {
  const address = await open(
    (given, response) => {
      response.writeHead(307, { location: "/elsewhere" }).write(`${given.method} `);
      given.pipe(response);
    },
    () => null,
  );
  const sent = request(`${address}/form`, { method: "POST", headers: { host: "rostrum.example" } }).end("a=1");
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  expect([answer.statusCode, answer.headers.location]).toEqual([307, "/elsewhere"]);
  expect(Buffer.concat((await answer.toArray()) as Buffer[]).toString()).toBe("POST a=1");
  expect(asked[0]?.headers.host).toBe("rostrum.example");
});

it("keeps nothing of an answer that breaks off, and breaks off as well", async () => {
  const address = await open(
    (_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).write("<p>half");
      setTimeout(() => response.destroy(), 20);
    },
    () => ({ horizon: "1", since: LONG_AGO }),
  );
  for (const times of [1, 2]) {
    await expect(fetch(`${address}/`).then((answer) => answer.text())).rejects.toThrow();
    expect(asked).toHaveLength(times);
  }
});

it("ends the work on a page for a reader who has left", async () => {
  let leave: (() => void) | undefined;
  const left = new Promise<void>((done) => (leave = done));
  const address = await open(
    (given) => given.once("close", () => leave?.()),
    () => null,
  );
  const reader = get(`${address}/`).on("error", () => undefined);
  setTimeout(() => reader.destroy(), 50);
  await expect(left).resolves.toBeUndefined();
});

it("says what to do where the site has gone", async () => {
  const address = await open(htmlPage, () => null);
  site.close();
  const answer = await fetch(`${address}/`);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain("Try again");
});
