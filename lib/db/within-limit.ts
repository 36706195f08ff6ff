// Waits for a server so long and no longer, because one that is frozen neither answers nor closes its connection.

/** A server said nothing for too long; it may be frozen, or the network swallows what is sent. */
export class SilentServerError extends Error {
  override readonly name = "SilentServerError";
}

/**
 * What `answer` says, if it does within `limit` milliseconds. It is not ended: who asked closes the connection.
 * @throws SilentServerError where it does not, and what `answer` throws
 */
export async function withinLimit<T>(answer: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, fail) => {
    // What arrived while this process was busy is read between the timer and `setImmediate`, and counts.
    const giveUp = () => setImmediate(() => fail(new SilentServerError(`no answer within ${limit / 1_000} s`)));
    timer = setTimeout(giveUp, limit);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
    silence.catch(() => undefined);
  }
}
