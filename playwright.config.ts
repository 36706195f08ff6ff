// The product as people use it: started like they start it, with the sample corpus, in a real Chromium.
import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tests/e2e/find-chromium";
import { freePort } from "./tests/e2e/free-port";

// Workers load this file again and must come to the same site and the same browser.
const port = (process.env.SITE_UNDER_TEST_PORT ??= String(await freePort()));
const chromium = await findChromium();

const browser = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    executablePath: chromium.executablePath,
    env: { ...process.env, ...chromium.env } as Record<string, string>,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  },
};

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  reporter: "list",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { baseURL: `http://localhost:${port}`, trace: "retain-on-failure", locale: "en-GB" },
  projects: [
    { name: "with JavaScript", use: browser },
    {
      name: "without JavaScript",
      use: { ...browser, javaScriptEnabled: false },
      testMatch: [
        "search.e2e.ts",
        "statement.e2e.ts",
        "states.e2e.ts",
        "position.e2e.ts",
        "languages.e2e.ts",
        "directory.e2e.ts",
        "citing.e2e.ts",
        "compare.e2e.ts",
      ],
    },
  ],
  webServer: {
    command: "tsx tests/e2e/serve-sample.ts",
    url: `http://localhost:${port}/`,
    env: { SITE_UNDER_TEST_PORT: port },
    timeout: 480_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 60_000 },
    stdout: "pipe",
  },
});
