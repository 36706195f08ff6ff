// What a reader sees where there is nothing to see, told the same with and without JavaScript.
import { spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { createTestDatabase } from "../create-test-database";
import temporaryPostgres from "../temporary-postgres";
import { freePort } from "./free-port";

test("an address that leads nowhere says so", async ({ page }) => {
  const response = await page.goto("/no/such/page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
});

test("a statement that does not exist says so", async ({ page }) => {
  const response = await page.goto("/statements/nosuchstatement/at-all");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Search", exact: true }).click();
  await expect(page).toHaveURL("/");
});

for (const [query, name] of [
  ["?after=zero", "after"],
  ["?sort=best", "sort"],
  ["?theme=nonsense", "theme"],
  ["?year=24&q=x", "year"],
  ["?q=a&q=b", "q"],
] as const) {
  test(`the malformed address ${query} is refused and says what is wrong`, async ({ page }) => {
    const response = await page.goto(`/${query}`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole("heading", { name: "This address cannot be read" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("listitem").first()).toContainText(`${name}=`);
  });
}

test("a page behind the last one leads back to the first", async ({ page }) => {
  await page.goto("/?after=0~~zzzzzzzzzzzz");
  await expect(page.getByRole("heading", { name: "There is nothing beyond this place" })).toBeVisible();
  await page.getByRole("link", { name: "Go to its first page" }).click();
  await expect(page).toHaveURL("/");
});

/** Serves the built site from another database than the sample's, for one story. */
async function withSite(databaseUrl: string, story: (origin: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const environment = { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: "production" };
  const site = spawn("node_modules/.bin/next", ["start", "-p", String(port)], {
    stdio: "ignore",
    env: environment as NodeJS.ProcessEnv,
  });
  const origin = `http://localhost:${port}`;
  const isThere = () => fetch(`${origin}/icon.svg`).then(Boolean, () => false);
  try {
    await expect.poll(isThere, { timeout: 30_000 }).toBe(true);
    await story(origin);
  } finally {
    site.kill();
  }
}

test("while the database does not answer, the page says so and offers to try again", async ({ page }) => {
  await withSite("postgresql://nobody@127.0.0.1:9/none", async (origin) => {
    const response = await page.goto(`${origin}/?q=security`);
    expect(response?.status()).toBe(503);
    await expect(page.getByRole("heading", { name: "The corpus cannot be reached" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Try again" })).toHaveAttribute("href", "/?q=security");
  });
});

test.describe("with a database of its own", () => {
  let stopServer: () => Promise<void>;
  test.beforeAll(async () => {
    stopServer = await temporaryPostgres();
  });
  test.afterAll(async () => {
    await stopServer();
    delete process.env.TEST_DATABASE_URL;
  });

  test("where the server fails while it makes a page, the reader is told and offered to try again", async ({
    page,
  }) => {
    // It answers, and has none of the tables that pages read.
    const { url } = await createTestDatabase({ migrate: false });
    await withSite(url, async (origin) => {
      expect((await page.goto(`${origin}/fr?q=s%C3%A9curit%C3%A9`))?.status()).toBe(500);
      await expect(page.getByRole("heading", { name: "Cette page n’a pas pu être composée" })).toBeVisible();
      await expect(page.getByRole("main")).toContainText(/journal du serveur sous \d+\./);
      await expect(page.getByRole("link", { name: "Réessayer" })).toHaveAttribute("href", "/fr?q=s%C3%A9curit%C3%A9");
      // A failure before any page is begun, in the check of the address, is told in the same way.
      expect((await page.goto(`${origin}/statements/abc/no-title`))?.status()).toBe(500);
      await expect(page.getByRole("heading", { name: "This page could not be made" })).toBeVisible();
    });
  });

  test("where the database has no time for a page, the reader is told to come back, and may", async ({ page }) => {
    const { url } = await createTestDatabase();
    process.env.SEARCH_TIMEOUT_SECONDS = "1";
    const other = new pg.Client(url);
    await other.connect();
    try {
      await withSite(url, async (origin) => {
        await other.query("BEGIN; LOCK TABLE statements");
        const response = await page.goto(`${origin}/coverage`);
        expect(response?.status()).toBe(503);
        expect(response?.headers()["retry-after"]).toMatch(/^\d+$/);
        await expect(page.getByRole("heading", { name: "The server is busy" })).toBeVisible();
        await other.query("COMMIT");
        await page.getByRole("link", { name: "Try again" }).click();
        await expect(page.getByRole("heading", { name: "There are no statements yet" })).toBeVisible();
      });
    } finally {
      await other.end();
      delete process.env.SEARCH_TIMEOUT_SECONDS;
    }
  });

  test("an empty corpus says on every page how statements come into it", async ({ page }) => {
    const { url } = await createTestDatabase();
    await withSite(url, async (origin) => {
      for (const path of [
        "",
        "compare",
        "trends",
        "coverage",
        "delegations",
        "themes",
        "threats/terrorism",
        "meetings",
      ]) {
        expect((await page.goto(`${origin}/${path}`))?.status()).toBe(200);
        await expect(page.getByRole("heading", { name: "There are no statements yet" })).toBeVisible();
        await expect(page.getByText("npm run sample -- add")).toBeVisible();
      }
    });
  });
});
