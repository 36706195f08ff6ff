// A pool that hands each query to a server that can answer it.
import pg from "pg";
import { isSilence } from "../connect";
import { asksForAnother, isLostConnection, isReadOnly, isUnanswered } from "./is-lost-connection";
import { inOrder, type ReadServer } from "./server-state";

/** Knows the states of the servers. */
interface Watch {
  /** Resolves when it knows enough to begin. */
  begun(): Promise<void>;
  /** Told of a server that could not be reached or went away. */
  lost(server: ReadServer, error: unknown): void;
}

/** What is asked of a server, and what is done where that does not answer. */
interface Question<T> {
  ask: (server: ReadServer) => Promise<T>;
  /** True where another server may be asked after this error. */
  mayPass: (error: unknown, of: ReadServer) => boolean;
  /** True where another server is asked as soon as this one turns out to be down, before its connection fails. */
  leavesDown: boolean;
}

/**
 * A pool over several servers, the primary among them. What a replica cannot answer, another server is asked, each at
 * most once: replicas only read, so asking twice does no harm. What was sent to the primary in vain is sent to replicas
 * at most, which cannot carry it out a second time. A transaction stays with the server that it began on.
 */
export function failoverPool(servers: readonly ReadServer[], watch: Watch): pg.Pool {
  let turn = 0;
  const put = async <T>(question: Question<T>) => {
    await watch.begun();
    return putQuestion(question, { servers, watch, turn: turn++ });
  };
  // It opens no connection of its own.
  const pool = new pg.Pool({ max: 1 });
  const query = (...given: unknown[]) =>
    put({
      ask: ({ pool: own }) => (own.query as (...all: unknown[]) => Promise<unknown>).apply(own, given),
      mayPass: (error, { isPrimary }) => (isPrimary ? isUnanswered(error) : asksForAnother(error)),
      leavesDown: true,
    });
  // A connection that came late would have to be given back; and it is not waited for long.
  const connect = () => put({ ask: (server) => server.pool.connect(), mayPass: isUnanswered, leavesDown: false });
  const end = async () => void (await Promise.all(servers.map((server) => server.pool.end())));
  return Object.assign(pool, { query, connect, end });
}

/** A reader who has waited so often for the whole limit of a statement waits no more. */
const MOST_SILENCES = 2;

interface Round {
  servers: readonly ReadServer[];
  watch: Watch;
  turn: number;
}

async function putQuestion<T>(question: Question<T>, { servers, watch, turn }: Round): Promise<T> {
  const asked = new Set<ReadServer>();
  const next = () => inOrder(servers, turn).find((server) => !asked.has(server));
  const isBetterThere = () => question.leavesDown && (next()?.state ?? "down") !== "down";
  const left: Promise<T>[] = [];
  let failure: unknown;
  let silences = 0;
  for (let server = next(); server && silences < MOST_SILENCES; server = next()) {
    asked.add(server);
    const answer = question.ask(server);
    try {
      const given = await answerUnlessDown(server, answer, isBetterThere);
      if (given) return given.value;
      left.push(answer);
    } catch (error) {
      if (isLostConnection(error)) watch.lost(server, error);
      if (isSilence(error)) silences++;
      if (!question.mayPass(error, server)) throw error;
      // That a replica does not write says less than what became of the primary.
      if (!failure || !isReadOnly(error)) failure = error;
    }
  }
  if (left.length > 0) return Promise.any(left).catch(() => left[0] as Promise<T>);
  throw failure;
}

/** The answer; null as soon as the server is down and a better one is there. The answer may still come then. */
async function answerUnlessDown<T>(
  { onDown }: ReadServer,
  answer: Promise<T>,
  isBetterThere: () => boolean,
): Promise<{ value: T } | null> {
  let tell: () => void = () => undefined;
  const down = new Promise<null>((leave) => (tell = () => void (isBetterThere() && leave(null))));
  onDown.add(tell);
  try {
    return await Promise.race([answer.then((value) => ({ value })), down]);
  } finally {
    onDown.delete(tell);
    answer.catch(() => undefined);
  }
}
