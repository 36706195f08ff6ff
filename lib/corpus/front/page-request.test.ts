// Only whole pages may be remembered, and whatever makes two pages differ tells them apart.
import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { pageRequest } from "./page-request";

const DAY = "2031-05-09";
const BROWSER = { host: "rostrum.example", accept: "text/html,*/*", "accept-encoding": "gzip" };

function ask(headers: Record<string, string>, url = "/?q=tide", method = "GET", day = DAY) {
  return pageRequest({ method, url, headers } as unknown as IncomingMessage, day);
}

it("takes what a browser asks for as one request, whoever asks", () => {
  const cookie = { cookie: "other=program", "x-forwarded-for": "192.0.2.7", "user-agent": "Reader" };
  expect(ask({ ...BROWSER, ...cookie })).toEqual(ask(BROWSER));
});

it.each([
  ["address", () => ask(BROWSER, "/?q=tides")],
  ["host", () => ask({ ...BROWSER, host: "other.example" })],
  ["scheme", () => ask({ ...BROWSER, "x-forwarded-proto": "https" })],
  ["compression", () => ask({ ...BROWSER, "accept-encoding": "identity" })],
  ["form", () => ask({ ...BROWSER, accept: "text/x-component" })],
  ["day", () => ask(BROWSER, "/?q=tide", "GET", "2031-05-10")],
])("tells requests apart by %s", (_, other) => {
  expect(other()?.key).not.toBe(ask(BROWSER)?.key);
});

it.each([
  ["another method", () => ask(BROWSER, "/", "POST")],
  ["a part for a script", () => ask({ ...BROWSER, rsc: "1" })],
  ["what is fetched ahead", () => ask({ ...BROWSER, "next-router-prefetch": "1" })],
  ["some bytes", () => ask({ ...BROWSER, range: "bytes=0-9" })],
])("leaves alone %s", (_, other) => {
  expect(other()).toBeNull();
});

it.each<Record<string, string>>([
  { "cache-control": "no-cache" },
  { pragma: "no-cache" },
  { "cache-control": "max-age=0" },
])("gives a fresh page where %o asks for one", (header) => {
  expect(ask({ ...BROWSER, ...header })).toEqual({ ...ask(BROWSER), mayBeRemembered: false });
});
