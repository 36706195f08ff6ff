// A document of a container that is known to be unreadable before it is read.
import { basename } from "node:path";
import type { HeldInput } from "@/lib/corpus/input-list";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";

/** An input that ends as rejected, for this reason. */
export function refusedInput(path: string, { reason, message }: Rejection): HeldInput {
  const read = () => Promise.reject(new RejectedDocument(reason, message));
  return { path, hints: { fileName: basename(path) || path }, read };
}
