// What a reader sees where there is nothing to see, told the same with and without JavaScript.
import { expect, test } from "@playwright/test";

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
  ["?page=zero", "page"],
  ["?sort=best", "sort"],
  ["?theme=nonsense", "theme"],
  ["?year=24&q=x", "year"],
  ["?q=a&q=b", "q"],
] as const) {
  test(`the malformed address ${query} is refused and says what is wrong`, async ({ page }) => {
    const response = await page.goto(`/${query}`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole("heading", { name: "This address cannot be read" })).toBeVisible();
    await expect(page.getByRole("listitem").first()).toContainText(`${name}=`);
  });
}

test("a page behind the last one leads back to the first", async ({ page }) => {
  await page.goto("/?page=900");
  await expect(page.getByRole("heading", { name: "This page lies behind the last one" })).toBeVisible();
  await page.getByRole("link", { name: "Go to its first page" }).click();
  await expect(page).toHaveURL("/");
});
