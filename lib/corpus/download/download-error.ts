// Why a corpus could not be downloaded.

/** The message says what happened and what to do. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
}

/** What stands behind a failed request, in words. */
export function networkReason(error: unknown): string {
  const { message, cause } = error as Error;
  const deeper = cause as (Error & { code?: string }) | undefined;
  return deeper?.message || deeper?.code || message;
}
