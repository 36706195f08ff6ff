// stub
import type { Outcome } from "@/lib/domain/notice";
import type { SourceText } from "@/lib/domain/source-text";
export function readPdf(bytes: Uint8Array): Promise<Outcome<SourceText>> {
  throw new Error(`${bytes.length}`);
}
