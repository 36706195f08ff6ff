// Nothing lies around unused: no file, export or dependency without a reason.
import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: ["lib/cli/main.ts", "tests/run-all.ts", "tests/**/*.e2e.ts"],
  project: ["{app,components,lib,seeds,tests}/**/*.{ts,tsx,mts,mjs}", "*.{ts,mjs}"],
  ignore: ["lib/db/generated/**"],
  // A type that only describes the arguments of its neighbour is there for who reads or extends it.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
