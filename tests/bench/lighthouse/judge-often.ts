// Several runs of Lighthouse over one page; what was measured is kept where a run fails.
import { percentile } from "../percentile";
import type { Judgement } from "./judge-page";

/** The middle of the runs that succeeded, null where none did; why the others failed, in their order. */
export interface OftenJudged {
  middle: Judgement | null;
  succeeded: number;
  failures: string[];
}

/** Calls `judge` so many times, one after the other. */
export async function judgeOften(times: number, judge: () => Promise<Judgement>): Promise<OftenJudged> {
  const runs: Judgement[] = [];
  const failures: string[] = [];
  for (let left = times; left > 0; left--) {
    await judge().then(
      (run) => void runs.push(run),
      (error: Error) => void failures.push(error.message.trim().split("\n").at(-1) ?? error.name),
    );
  }
  return { middle: middleOf(runs), succeeded: runs.length, failures };
}

/** Each figure's own median; the faults of all runs. */
function middleOf(runs: readonly Judgement[]): Judgement | null {
  const [first] = runs;
  if (!first) return null;
  const names = Object.keys(first) as (keyof Judgement)[];
  const figures = names.map((name) => [
    name,
    percentile(
      runs.map((run) => Number(run[name])),
      0.5,
    ),
  ]);
  const faults = [...new Set(runs.flatMap((run) => run.faults))];
  return { ...(Object.fromEntries(figures) as Judgement), faults };
}
