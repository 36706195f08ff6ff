// Stories of a reader who asks what a delegation says over the years, told the same with and without JavaScript.
import { expect, test, type Page } from "@playwright/test";

const themes = (page: Page) => page.getByRole("table", { name: "Priority themes by year" });
const passages = (page: Page) => page.getByRole("article");

/** Opens the ledger of a delegation of the sample that has years without a statement. */
async function openLedger(page: Page): Promise<void> {
  await page.goto("/delegations/XAA");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Belvarra");
}

test("a diplomat finds a delegation by a part of its name", async ({ page }) => {
  await page.goto("/delegations");
  await page.getByRole("searchbox", { name: "Part of a delegation’s name" }).fill("belv");
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page).toHaveURL("/delegations?q=belv");
  await page.getByRole("main").getByRole("listitem").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Belvarra");
  await expect(page.getByRole("complementary", { name: "Fictional sample" })).toBeVisible();
});

test("a name that nobody has leads back to all delegations", async ({ page }) => {
  await page.goto("/delegations?q=zyzzyva");
  await page.getByRole("link", { name: "Show all delegations" }).click();
  await expect(page).toHaveURL("/delegations");
});

test("a cell of the ledger opens as many statements as it says, oldest first", async ({ page }) => {
  await openLedger(page);
  const cell = themes(page).getByRole("cell").getByRole("link").first();
  const promised = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/\/delegations\/XAA\/themes\/[a-z-]+\?year=\d{4}$/);
  await expect(passages(page)).toHaveCount(promised);
  await page.getByRole("navigation", { name: "Year" }).getByRole("link", { name: "All years" }).click();
  const days = await passages(page)
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(days).toEqual([...days].sort());
});

test("a row’s cells add up to how often the theme is raised", async ({ page }) => {
  await openLedger(page);
  for (const row of await themes(page).locator("tbody tr").all()) {
    const [raised = "", , , ...years] = await row.getByRole("cell").allTextContents();
    const sum = years.reduce((total, year) => total + (Number(year) || 0), 0);
    expect(sum).toBe(Number.parseInt(raised, 10));
  }
});

test("a year without statements is said to be not collected, never silent", async ({ page }) => {
  await openLedger(page);
  const [head, held] = await themes(page).locator("thead tr").all();
  const years = await head!.getByRole("columnheader").allTextContents();
  const gap = (await held!.locator("th, td").allTextContents()).indexOf("not collected");
  expect(Number(years[gap])).toBeGreaterThan(2000);
  for (const row of await themes(page).locator("tbody tr").all()) {
    await expect(row.locator("th, td").nth(gap)).toHaveText("not collected");
  }
});

test("the CSV holds the numbers of the page", async ({ page, request }) => {
  await openLedger(page);
  const rows = await page.locator("table tbody tr").count();
  const address = await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href");
  const csv = await (await request.get(address ?? "")).text();
  expect(csv.trim().split("\r\n")).toHaveLength(rows + 2);
});

test("a passage leads to its paragraph", async ({ page }) => {
  await page.goto("/threats/ransomware");
  const link = passages(page)
    .getByRole("link", { name: /^Paragraph \d+:/ })
    .first();
  const quote = await link.locator("q").textContent();
  await link.click();
  await expect(page).toHaveURL(/\/statements\/[^/]+\/[^/]+#p-\d+$/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toContainText(quote?.slice(0, 20) ?? "");
});

test("a theme says who puts it forward and leads to the delegation", async ({ page }) => {
  await page.goto("/themes");
  await page.getByRole("link", { name: "Capacity-building" }).click();
  await expect(page.getByText(/^Put forward in \d+ of \d+ statements of the corpus/)).toBeVisible();
  await passages(page).first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/delegations\/[A-Z]{3}$/);
});

test("an analyst orders a theme by who raises it most, and opens a year of the first delegation", async ({ page }) => {
  await page.goto("/themes/capacity-building");
  await page.getByRole("link", { name: "Most often first" }).click();
  await expect(page).toHaveURL("/themes/capacity-building?sort=most");
  const rows = page.getByRole("table", { name: "Who raises it, by year" }).locator("tbody tr");
  const raised = await rows.locator("td:nth-child(2)").allTextContents();
  const counts = raised.map((text) => Number.parseInt(text, 10));
  expect(counts.length).toBeGreaterThan(2);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  const cell = rows.first().getByRole("cell").getByRole("link").first();
  const promised = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/\/delegations\/[A-Z]{3}\/themes\/capacity-building\?year=\d{4}$/);
  await expect(passages(page)).toHaveCount(promised);
});

test("a reader goes from a theme to what is raised beside it", async ({ page }) => {
  await page.goto("/themes/capacity-building");
  const beside = page.getByRole("region", { name: "Raised beside it" }).getByRole("link");
  const name = (await beside.first().textContent()) ?? "";
  await beside.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
});

test("a delegation’s page tells who spoke for it and what it said last", async ({ page }) => {
  await openLedger(page);
  await expect(
    page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Delegations" }),
  ).toHaveAttribute("aria-current", "true");
  const days = await passages(page)
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual([...days].sort().reverse());
  await page.getByRole("region", { name: "Who spoke" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/speakers\/[0-9a-z]+$/);
});

test("a result leads to its delegation", async ({ page }) => {
  await page.goto("/?delegation=XAA");
  await passages(page).first().getByRole("link", { name: "Belvarra", exact: true }).click();
  await expect(page).toHaveURL("/delegations/XAA");
});

for (const address of ["/delegations/QQQ", "/delegations/XAA/themes/none", "/themes/none", "/threats/none"]) {
  test(`${address} is not there, and the page says so`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  });
}

test("a malformed year is refused and says what is wrong", async ({ page }) => {
  const response = await page.goto("/delegations/XAA/themes/capacity-building?year=24");
  expect(response?.status()).toBe(400);
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText("year=24");
});
