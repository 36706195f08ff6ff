// How tests run: units at once, those that need PostgreSQL against one temporary server, real documents apart.
import { defineConfig } from "vitest/config";

const alias = { "@": import.meta.dirname };
const SOURCE = ["app", "components", "lib", "seeds"].map((folder) => `${folder}/**/*`);

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: ["tests/current-client.ts"],
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { runtime: "automatic" } },
        test: {
          name: "unit",
          include: [...SOURCE.map((files) => `${files}.test.{ts,tsx}`), "tests/{runner,bench}/**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**"],
          testTimeout: 20_000,
          // Nothing here changes what another file sees, and loading every module anew for each file takes twice as long.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          exclude: ["**/*.db.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "database",
          include: [...SOURCE.map((files) => `${files}.db.test.ts`), "tests/contract/**/*.db.test.ts"],
          globalSetup: ["tests/temporary-postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        // Training makes much that is soon forgotten: with more room for the young, a tenth less is spent on collecting.
        test: {
          name: "golden",
          include: ["tests/golden/**/*.test.ts"],
          testTimeout: 120_000,
          execArgv: ["--max-semi-space-size=64"],
        },
      },
    ],
  },
});
