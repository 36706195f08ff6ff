// What Next runs once when its server starts, and whenever making a page fails.

/** Watches answers; there is no other runtime than Node's, but Next builds this file for each that it knows. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { answerFailures } = await import("@/app/answer-failures");
  answerFailures();
}

/** The error itself is in the log already, written by Next. */
export async function onRequestError(
  error: unknown,
  request: { headers: NodeJS.Dict<string | string[]> },
): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteFailure } = await import("@/app/answer-failures");
  noteFailure(error, request.headers);
}
