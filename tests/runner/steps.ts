// Every step of `npm test`, in order.
import { join } from "node:path";
import type { Step } from "./run-step";

/** Tests that need nothing but a processor and share nothing. */
const ALL_CORES = ["--maxWorkers=100%"];

/** The steps; their reports are written into `folder`. */
export function allSteps(folder: string): Step[] {
  return [
    { name: "generate", command: ["npm", "run", "--silent", "generate"], minutes: 3 },
    { name: "types", command: ["npm", "run", "--silent", "typecheck"], needs: ["generate"], minutes: 5 },
    { name: "lint", command: ["npm", "run", "--silent", "lint"], needs: ["generate"], minutes: 5, only: "reads" },
    { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."], minutes: 3, only: "reads" },
    { name: "unused code", command: ["knip"], needs: ["generate"], minutes: 3, only: "reads" },
    { ...vitestStep(folder, "contract"), only: "reads" },
    vitestStep(folder, "unit", ALL_CORES),
    vitestStep(folder, "golden", ALL_CORES),
    // One at a time: what a transaction of one database holds open is told in all others of its server.
    vitestStep(folder, "database"),
    { name: "build", command: ["npm", "run", "--silent", "build"], needs: ["generate"], minutes: 8 },
    {
      name: "end to end",
      command: ["playwright", "test", "--reporter=list,json"],
      needs: ["build"],
      report: { file: join(folder, "end-to-end.json"), from: "playwright" },
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, "end-to-end.json") },
      minutes: 30,
    },
  ];
}

/** The tests of the project of this name. */
function vitestStep(folder: string, name: string, options: string[] = []): Step {
  const file = join(folder, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name,
    command: ["vitest", "run", "--passWithNoTests", "--project", name, ...options, ...reporters],
    needs: ["generate"],
    report: { file, from: "vitest" },
    minutes: 20,
  };
}
