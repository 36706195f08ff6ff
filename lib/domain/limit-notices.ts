// A document can give more notices than a record holds; what is cut off is counted in the last one.
import type { Notice } from "./notice";

/** The schemas of a statement and of a parsed document hold no more. */
const MOST = 5_000;

/** All notices up to `most`; beyond it the first ones, and one more that says how many are missing. */
export function limitNotices(notices: readonly Notice[], most = MOST): Notice[] {
  if (notices.length <= most) return [...notices];
  const kept = notices.slice(0, most - 1);
  const message = `${notices.length - kept.length} more notices were left out; the first ${kept.length} are listed.`;
  return [...kept, { ruleId: "pipeline/notices-cut", level: "warning", message }];
}
