// Stories of a reader who searches, told the same with and without JavaScript.
import { expect, test, type Page } from "@playwright/test";

const hits = (page: Page) => page.getByRole("article");
const titles = (page: Page) => hits(page).getByRole("heading", { level: 3 });

/** How many statements the page says it found. */
async function total(page: Page): Promise<number> {
  const said = await page
    .getByText(/^[\d,]+ statements?/)
    .first()
    .textContent();
  return Number(/[\d,]+/.exec(said ?? "")?.[0].replaceAll(",", ""));
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Words to search for" }).fill(words);
  await page.getByRole("search").getByRole("button", { name: "Search" }).click();
  await page.waitForURL(/[?&]q=/);
}

test("the first page shows the whole sample corpus, newest first, and says that it is invented", async ({ page }) => {
  await page.goto("/");
  expect(await total(page)).toBeGreaterThanOrEqual(40);
  await expect(page.getByRole("complementary", { name: "Fictional sample" })).toContainText("invented");
  const dates = await hits(page)
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(dates.length).toBeGreaterThan(5);
  expect(dates).toEqual([...dates].sort().reverse());
});

test("a reader searches by a word and sees it marked in the passages", async ({ page }) => {
  await page.goto("/");
  const all = await total(page);
  await searchFor(page, "ransomware");
  expect(await total(page)).toBeLessThan(all);
  await expect(hits(page).first().locator("mark").first()).toHaveText(/ransomware/i);
  await expect(page.getByRole("paragraph").filter({ hasText: "Interpreted as" })).toContainText("ransomware");
});

test("a passage leads to its paragraph, where the word is still marked", async ({ page }) => {
  await page.goto("/?q=ransomware");
  await hits(page)
    .first()
    .getByRole("link", { name: /^Paragraph \d+:/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/statements\/[^/]+\/[^/]+\?mark=.*#p-\d+$/);
  const paragraph = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(paragraph.locator("mark").first()).toHaveText(/ransomware/i);
});

test("a filter narrows the results to the number that it promised", async ({ page, javaScriptEnabled }) => {
  await page.goto("/");
  const group = page.getByRole("group", { name: "Delegation" });
  const value = group.getByRole("listitem").first();
  const promised = Number((await value.locator("label > span").last().textContent())?.replace(/\D/g, ""));
  await value.getByRole("checkbox").check();
  if (!javaScriptEnabled) await page.getByRole("button", { name: "Apply filters" }).click();
  await page.waitForURL(/[?&]delegation=/);
  await expect(page.getByRole("navigation", { name: "Active filters" })).toContainText("Delegation:");
  expect(await total(page)).toBe(promised);
  await expect(hits(page)).toHaveCount(Math.min(promised, 20));
});

test("the facets of a filtered search still offer the other values", async ({ page }) => {
  await page.goto("/?language=fr");
  const languages = page.getByRole("group", { name: "Language" });
  await expect(languages.getByRole("checkbox", { name: /French/ })).toBeChecked();
  await expect(languages.getByRole("checkbox", { name: /English/ })).not.toBeChecked();
});

test("two values of a facet mean either, two facets mean both", async ({ page }) => {
  await page.goto("/?language=fr");
  const french = await total(page);
  await page.goto("/?language=es");
  const spanish = await total(page);
  await page.goto("/?language=fr&language=es");
  expect(await total(page)).toBe(french + spanish);
  const year = page.getByRole("group", { name: "Year" }).getByRole("checkbox").first();
  const [value = ""] = [await year.getAttribute("value")];
  await page.goto(`/?language=fr&language=es&year=${value}`);
  expect(await total(page)).toBeLessThan(french + spanish);
});

test("a chip takes its filter off", async ({ page }) => {
  await page.goto("/?language=fr&language=es");
  const both = await total(page);
  await page.getByRole("link", { name: "Remove filter Language: French" }).click();
  await expect(page).toHaveURL("/?language=es");
  expect(await total(page)).toBeLessThan(both);
});

test("a tag of a result filters by its theme", async ({ page }) => {
  await page.goto("/");
  const tag = page.getByRole("list", { name: "Priority themes" }).getByRole("link").first();
  const label = ((await tag.textContent()) ?? "").replace(/^\W+/, "");
  await tag.click();
  await expect(page.getByRole("navigation", { name: "Active filters" })).toContainText(label);
});

test("the second page goes on where the first one ended", async ({ page }) => {
  await page.goto("/");
  const first = await titles(page).allTextContents();
  await page.getByRole("navigation", { name: "Pages of results" }).getByRole("link", { name: "Next" }).click();
  await expect(page).toHaveURL("/?page=2");
  const firstLink = titles(page).first().getByRole("link");
  await expect(firstLink).toBeVisible();
  expect(first).toHaveLength(20);
  const all = await total(page);
  await expect(hits(page)).toHaveCount(Math.min(20, all - 20));
  await expect(page.getByText(/, 21 to \d+ shown/)).toBeVisible();
});

test("a reader puts the oldest first", async ({ page }) => {
  await page.goto("/?q=security");
  await page.getByRole("navigation", { name: "Sort" }).getByRole("link", { name: "Oldest" }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  const dates = await hits(page)
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(dates.length).toBeGreaterThan(1);
  expect(dates).toEqual([...dates].sort());
});

test("a search that nothing answers says so and helps on", async ({ page }) => {
  await page.goto("/?q=zyzzyva&language=fr");
  await expect(page.getByRole("heading", { name: "No statement answers this search" })).toBeVisible();
  await page.getByRole("link", { name: "search without the filters" }).click();
  await expect(page).toHaveURL("/?q=zyzzyva");
});

for (const mistake of ['"never closed', "(OR) -", "cyber AND", "field:unknown security"]) {
  test(`the query ${mistake} never fails`, async ({ page }) => {
    const response = await page.goto(`/?q=${encodeURIComponent(mistake)}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByText(/^Interpreted as/)).toBeVisible();
    await expect(page.getByRole("searchbox", { name: "Words to search for" })).toHaveValue(mistake);
  });
}
