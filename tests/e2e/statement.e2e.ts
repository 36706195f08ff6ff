// Stories of a reader of one statement, told the same with and without JavaScript.
import { expect, test, type Page } from "@playwright/test";

/** Opens a statement that has priorities and threats, and gives its address without fragment and marks. */
async function openStatement(page: Page, search = "/?q=ransomware"): Promise<string> {
  await page.goto(search);
  const link = page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link");
  const address = new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
  await page.goto(address);
  return address;
}

const text = (page: Page) => page.getByRole("article", { name: "Text" });

test("the head of a statement says who spoke, when and where", async ({ page }) => {
  await openStatement(page);
  const facts = page.getByRole("region", { name: "Facts of this statement" });
  for (const term of ["Delegation", "Speaker", "Date", "Language", "Length"]) {
    await expect(facts.getByRole("term").filter({ hasText: term }).first()).toBeVisible();
  }
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(page.getByRole("complementary", { name: "Fictional sample" })).toBeVisible();
});

test("every paragraph has a number that is its address", async ({ page }) => {
  const address = await openStatement(page);
  const numbers = text(page).getByRole("link", { name: /^Paragraph \d+$/ });
  const count = await text(page).locator("[id^=p-]").count();
  expect(count).toBeGreaterThan(2);
  await text(page).locator("#p-2").getByRole("link", { name: "Paragraph 2" }).first().click();
  await expect(page).toHaveURL(`${address}#p-2`);
  expect(await numbers.count()).toBeGreaterThanOrEqual(count);
});

test("priorities and threats are marked in the text and lead there from the outline", async ({ page }) => {
  await openStatement(page);
  const outline = page.getByRole("complementary", { name: "In this statement" });
  const targets = await outline
    .locator('a[href^="#priority"], a[href^="#threat"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
  expect(targets.some((id) => id.startsWith("priority"))).toBe(true);
  expect(targets.some((id) => id.startsWith("threat"))).toBe(true);
  for (const id of targets) await expect(text(page).locator(`[id="${id}"]`)).toHaveCount(1);
  await expect(text(page).locator(".mark-priority").first()).toBeVisible();
  await expect(text(page).locator(".mark-threat").first()).toBeVisible();
});

test("the marks can be switched off", async ({ page }) => {
  await openStatement(page);
  const badge = text(page).locator(".badge-threat").first();
  await expect(badge).toBeVisible();
  await page.getByRole("checkbox", { name: /^Threats/ }).uncheck();
  await expect(badge).toBeHidden();
});

test("a reader finds a word in the statement", async ({ page }) => {
  const address = await openStatement(page);
  await page.getByRole("searchbox", { name: "Find in this statement" }).fill("ransomware");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page).toHaveURL(`${address}?mark=ransomware`);
  await expect(page.getByText(/passages? marked/)).toBeVisible();
  await expect(text(page).locator("mark").first()).toHaveText(/ransomware/i);
});

test("a wrong or missing slug leads to the right address, a mark kept", async ({ page }) => {
  const address = await openStatement(page);
  const [, , id] = address.split("/");
  await page.goto(`/statements/${id}/some-other-words?mark=cyber`);
  await expect(page).toHaveURL(`${address}?mark=cyber`);
  await page.goto(`/statements/${id}`);
  await expect(page).toHaveURL(address);
});

test("the source says which file, when it was read and with what fingerprint", async ({ page }) => {
  await openStatement(page);
  const source = page.getByRole("region", { name: "Source and provenance" });
  await expect(source.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "What was noticed while reading" })).toBeVisible();
});

test("a statement in another language is set in that language", async ({ page }) => {
  await openStatement(page, "/?language=fr");
  await expect(text(page).locator('[lang="fr"]').first()).toBeVisible();
});
