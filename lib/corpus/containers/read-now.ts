// Reads a document while it can be read: the archive around it goes on to the next one.
import type { HeldInput } from "@/lib/corpus/input-list";
import { RejectedDocument } from "@/lib/domain/rejection";

/** The same input with its bytes in hand; a refusal is kept for the one who asks for them. */
export async function readNow(input: HeldInput): Promise<HeldInput> {
  try {
    const bytes = await input.read();
    return { ...input, read: () => Promise.resolve(bytes) };
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    return { ...input, read: () => Promise.reject(error) };
  }
}
