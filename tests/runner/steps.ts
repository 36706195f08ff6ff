// Every step of `npm test`, in order.
import { join } from "node:path";
import type { Step } from "./run-step";

/** The steps; their reports are written into `folder`. */
export function allSteps(folder: string): Step[] {
  return [
    { name: "generate", command: ["npm", "run", "--silent", "generate"], minutes: 3 },
    { name: "types", command: ["npm", "run", "--silent", "typecheck"], needs: ["generate"], minutes: 5 },
    { name: "lint", command: ["npm", "run", "--silent", "lint"], needs: ["generate"], minutes: 5 },
    { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."], minutes: 3 },
    { name: "unused code", command: ["knip"], needs: ["generate"], minutes: 3 },
    vitestStep(folder, "unit", ["unit"]),
    vitestStep(folder, "contract", ["contract"]),
    // Long files that need nothing but a processor, one of which trains all models: by all cores.
    vitestStep(folder, "golden", ["golden"], ["--maxWorkers=100%"]),
    vitestStep(folder, "database", ["database"]),
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

function vitestStep(folder: string, name: string, projects: string[], options: string[] = []): Step {
  const file = join(folder, `${name}.json`);
  const selected = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return {
    name,
    command: ["vitest", "run", "--passWithNoTests", ...selected, ...options, ...reporters],
    needs: ["generate"],
    report: { file, from: "vitest" },
    minutes: 20,
  };
}
