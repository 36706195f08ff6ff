// Looks for catastrophic backtracking in every regular expression of ingest: `npm run bench:expressions`.
import { captureExpressions } from "./extraction/capture-expressions";
import { worstGrowth } from "./extraction/worst-growth";

const SHOWN = 15;
/** A pass over 2,000 characters may take this long; what grows faster than the square of the length takes longer. */
const MOST_MS = 100;

const expressions = await captureExpressions();
const measures = expressions.map((expression) => ({ expression, ...worstGrowth(expression, MOST_MS) }));
const slowest = [...measures].sort((a, b) => b.ms / b.length - a.ms / a.length).slice(0, SHOWN);
const failed = measures.filter(({ ms }) => ms > MOST_MS);
console.log(`${expressions.length} regular expressions; the slowest:\n\n  longest attack        ms   expression`);
for (const { expression, length, ms } of slowest) {
  console.log(`${String(length).padStart(16)}${ms.toFixed(1).padStart(10)}   ${expression.source.slice(0, 90)}`);
}
console.log(`\n${expressions.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
