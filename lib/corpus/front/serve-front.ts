// Stands before the site's own server: pages that it remembers it sends at once, all else it hands on.
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Answer } from "./answer";
import type { AskMoment } from "./corpus-moment";
import { forwardRequest } from "./forward-request";
import { pageRequest } from "./page-request";
import { RememberedPages } from "./remembered-pages";

export interface FrontOptions {
  /** Where readers ask. */
  port: number;
  /** Where the site's own server listens on this machine. */
  sitePort: number;
  /** Null where pages must not be remembered. */
  askMoment: AskMoment | null;
}

export interface Front {
  /** Takes no more requests, and ends when open ones have ended, or after five seconds. */
  close(): Promise<void>;
}

const GRACE = 5_000;

/** @throws where the port cannot be listened on */
export async function serveFront({ port, sitePort, askMoment }: FrontOptions): Promise<Front> {
  const pages = new RememberedPages();
  const server = createServer((request, response) => {
    if (askMoment) void answer(request, response, { pages, sitePort, askMoment });
    else forwardRequest(request, response, sitePort);
  });
  server.listen(port);
  await once(server, "listening");
  return { close: () => closeServer(server) };
}

interface Means {
  pages: RememberedPages;
  sitePort: number;
  askMoment: AskMoment;
}

async function answer(request: IncomingMessage, response: ServerResponse, means: Means): Promise<void> {
  const { pages, sitePort } = means;
  const page = pageRequest(request, new Date().toISOString().slice(0, 10));
  const moment = page && (await means.askMoment());
  if (!page || !moment) return forwardRequest(request, response, sitePort);
  const found = page.mayBeRemembered ? pages.find(page.key, moment) : null;
  if (found) send(response, found.answer, found.age);
  else forwardRequest(request, response, sitePort, (made) => pages.keep(page.key, moment, made));
}

function send(response: ServerResponse, { status, headers, body }: Answer, age: number): void {
  const { date: _date, ...lasting } = headers;
  response.writeHead(status, {
    ...lasting,
    "content-length": String(body.length),
    age: String(Math.floor(age / 1_000)),
  });
  response.end(body);
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  await closed;
  clearTimeout(late);
}
