// Makes the facts that stand beside a text as safe to store as the text itself.
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import type { Sidecar } from "@/lib/domain/source-text";
import { cleanText } from "./clean-text";

/** The clean facts, with a notice for each kind of cleaning in a fact's name or value. */
export function cleanSidecar(sidecar: Sidecar): Outcome<Sidecar> {
  const notices: Notice[] = [];
  const clean = (text: string) => {
    const cleaned = cleanText(text);
    notices.push(...cleaned.notices);
    return cleaned.value;
  };
  const entries = Object.entries(sidecar).map(([key, value]) => [clean(key), clean(value)] as const);
  return outcome(Object.fromEntries(entries), notices);
}
