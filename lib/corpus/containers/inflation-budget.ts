// How far an archive may unfold: what grows without measure was made to exhaust its reader.
import { RejectedDocument } from "@/lib/domain/rejection";

/** No document compresses so well; rows of equal bytes do. */
const MOST_GROWTH = 200;
const ALWAYS_ALLOWED = 256 * 1_048_576;

/** Takes the bytes that come out of one archive; those of archives within it count, too. */
export interface InflationBudget {
  /** @throws RejectedDocument `too-large` where more came out than any archive of documents gives */
  spend: (bytes: number) => void;
}

/** The budget of an archive of `size` bytes. */
export function inflationBudget(size: number): InflationBudget {
  let left = ALWAYS_ALLOWED + size * MOST_GROWTH;
  const spend = (bytes: number) => {
    left -= bytes;
    if (left >= 0) return;
    const message = `The archive unfolds to more than ${MOST_GROWTH} times its size. Unpack it yourself if you trust it.`;
    throw new RejectedDocument("too-large", message);
  };
  return { spend };
}
