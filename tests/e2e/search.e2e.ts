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
  await page.getByRole("combobox", { name: "Words to search for" }).fill(words);
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
  await expect(page).toHaveURL(/\/statements\/[^/]+\/[^/]+\?q=ransomware#p-\d+$/);
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
  const organ = page.getByRole("group", { name: "Organ" }).getByRole("checkbox").first();
  const [value = ""] = [await organ.getAttribute("value")];
  await page.goto(`/?language=fr&language=es&organ=${value}`);
  expect(await total(page)).toBeLessThan(french + spanish);
});

test("a value can be excluded, is never gone from its facet, and can be taken back", async ({ page }) => {
  await page.goto("/");
  const all = await total(page);
  await page.goto("/?language=fr");
  const french = await total(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Exclude French" }).click();
  await expect(page).toHaveURL("/?not-language=fr");
  expect(await total(page)).toBe(all - french);
  await expect(page.getByRole("navigation", { name: "Active filters" })).toContainText("not French");
  await expect(page.getByRole("group", { name: "Language" })).toContainText("French (excluded)");
  await page.getByRole("link", { name: "No longer exclude French" }).click();
  await expect(page).toHaveURL("/");
});

test("a range of years narrows the results, and the histogram leads to a year", async ({ page }) => {
  await page.goto("/");
  const all = await total(page);
  await page.getByLabel("From year").fill("2024");
  await page.getByLabel("To year").fill("2024");
  await page.getByRole("button", { name: "Apply the years" }).click();
  await page.waitForURL(/from=2024/);
  const year = await total(page);
  expect(year).toBeLessThan(all);
  await expect(page.getByRole("navigation", { name: "Active filters" })).toContainText("2024");
  await page.goto("/");
  const column = page.locator('svg a[href*="from=2024"]');
  await page.goto((await column.getAttribute("href")) ?? "");
  expect(await total(page)).toBe(year);
});

test("a box finds a value of a long facet among all values", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("searchbox", { name: "Find in Priority theme" });
  await box.fill("climate");
  await box.press("Enter");
  await page.waitForURL(/in-theme=climate/);
  const themes = page.getByRole("group", { name: "Priority theme", exact: true });
  await expect(themes.getByRole("checkbox", { name: /Climate change/ })).toBeVisible();
  expect(await themes.getByRole("checkbox").count()).toBeLessThan(5);
});

test("the query is written back, and following it gives the same", async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent("security (ransomware OR cyber*) NOT zyzzyva date:2000..")}`);
  const found = await total(page);
  await page.getByRole("link", { name: "as a query" }).click();
  await page.waitForURL(/q=security/);
  expect(await total(page)).toBe(found);
});

test("a field narrows as its facet does", async ({ page }) => {
  await page.goto("/?language=fr");
  const french = await total(page);
  await page.goto("/?q=lang%3Afrench");
  expect(await total(page)).toBe(french);
});

test("where no statement holds all words, those that hold some are shown, and a spelling is offered", async ({
  page,
}) => {
  await page.goto("/?q=ransomwear%20security");
  await expect(page.getByText("No statement holds all of these words")).toBeVisible();
  await page.getByRole("link", { name: "ransomware security" }).click();
  await page.waitForURL(/q=ransomware/);
  await expect(hits(page).first().locator("mark").first()).toBeVisible();
});

test("other names are searched, said, and switched off in the address", async ({ page }) => {
  await page.goto("/?q=ICT");
  const widened = await total(page);
  await expect(page.getByText("also searched")).toBeVisible();
  await page.getByRole("link", { name: "search without these" }).click();
  await page.waitForURL(/synonyms=off/);
  expect(await total(page)).toBeLessThanOrEqual(widened);
  await expect(page.getByText("Other names of the same thing are not searched")).toBeVisible();
});

test("the results can be taken away as files and as a feed, whole", async ({ page }) => {
  await page.goto("/?q=security");
  const found = await total(page);
  const tools = page.getByRole("navigation", { name: "These results" });
  const read = async (name: string) => {
    const address = (await tools.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    return answer.text();
  };
  const lines = (await read("JSONL")).trimEnd().split("\n");
  expect(lines).toHaveLength(found);
  expect(JSON.parse(lines[0] ?? "")).toHaveProperty("text");
  expect(await read("CSV")).toContain("id,url,title,delegation_code");
  expect((await read("BibTeX")).match(/^@/gm)).toHaveLength(found);
  expect((await read("RIS")).match(/^TY {2}- /gm)).toHaveLength(found);
  expect((await read("Feed")).match(/<entry/g)?.length).toBe(Math.min(found, 50));
});

test("the box offers names before and while a query is typed", async ({ page, javaScriptEnabled }) => {
  await page.goto("/");
  await expect(page.locator('datalist option[value^="delegation:"]').first()).toBeAttached();
  if (!javaScriptEnabled) return;
  await page.getByRole("combobox", { name: "Words to search for" }).pressSequentially("belv");
  await expect(
    page.locator('datalist option[value="delegation:XAA"][label="belv → Belvarra (Delegation)"]'),
  ).toBeAttached();
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

test("the second page goes on where the first one ended, and leads back", async ({ page }) => {
  await page.goto("/");
  const first = await titles(page).allTextContents();
  const pages = page.getByRole("navigation", { name: "Pages of results" });
  await pages.getByRole("link", { name: "Next" }).click();
  await page.waitForURL(/\?after=/);
  expect(first).toHaveLength(20);
  const all = await total(page);
  await expect(hits(page)).toHaveCount(Math.min(20, all - 20));
  await expect(page.getByText(/, 21 to \d+ shown/)).toBeVisible();
  await pages.getByRole("link", { name: "Previous" }).click();
  await page.waitForURL(/\?before=/);
  expect(await titles(page).allTextContents()).toEqual(first);
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
    await expect(page.getByRole("combobox", { name: "Words to search for" })).toHaveValue(mistake);
  });
}
