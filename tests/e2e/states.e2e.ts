// What a reader sees where there is nothing to see, told the same with and without JavaScript.
import { spawn } from "node:child_process";
import { expect, test } from "@playwright/test";
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
  await page.getByRole("main").getByRole("link", { name: "Search the statements" }).click();
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

test("while the database does not answer, the page says so and offers to try again", async ({ page }) => {
  const port = await freePort();
  const environment = { ...process.env, DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none", NODE_ENV: "production" };
  const site = spawn("node_modules/.bin/next", ["start", "-p", String(port)], {
    stdio: "ignore",
    env: environment as NodeJS.ProcessEnv,
  });
  try {
    const address = `http://localhost:${port}/?q=security`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            (answer) => answer.status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(503);
    await page.goto(address);
    await expect(page.getByRole("heading", { name: "The corpus cannot be reached" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Try again" })).toHaveAttribute("href", "/?q=security");
  } finally {
    site.kill();
  }
});
