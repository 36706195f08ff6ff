// Nothing lies around unused: no file, export or dependency without a reason.
import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "app/**/page.dev.tsx",
    "tests/e2e/serve-sample.ts",
    "tests/**/*.e2e.ts",
    "tests/bench/*.ts",
    "tests/fixtures/write-large-documents.ts",
  ],
  project: ["{app,components,lib,seeds,tests}/**/*.{ts,tsx,mts,mjs}", "*.{ts,mjs}"],
  ignoreDependencies: [
    // Imported by style sheets and by the generated database client, which knip does not read.
    "tailwindcss",
    "@prisma/client",
    // Its files are named by their path in app/fonts.ts.
    "@fontsource-variable/source-sans-3",
    "@fontsource-variable/source-serif-4",
    // Only the type in a comment of postcss.config.mjs.
    "postcss",
  ],
  // A type that only describes the arguments of its neighbour is there for who reads or extends it.
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
