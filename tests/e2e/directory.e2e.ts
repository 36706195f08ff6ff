// Stories of readers who ask for a person, a meeting or a document, told the same with and without JavaScript.
import { expect, test, type Page } from "@playwright/test";

const statements = (page: Page) => page.getByRole("article");

test("a journalist finds everything that a person said, the newest first", async ({ page }) => {
  await page.goto("/speakers");
  await page.getByRole("searchbox", { name: "Part of a speaker’s name" }).fill("vassel");
  await page.getByRole("button", { name: "Filter" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /Vasselby/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vasselby");
  const promised = await page.getByText(/^The corpus holds \d+ statements? of this speaker/).textContent();
  await expect(statements(page)).toHaveCount(Number(/\d+/.exec(promised ?? "")?.[0]));
  const days = await statements(page)
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime") ?? ""));
  expect(days).toEqual([...days].sort().reverse());
});

const factLink = (page: Page, kind: "speakers" | "meetings") =>
  page.getByRole("region", { name: "Facts of this statement" }).locator(`a[href^="/${kind}/"]`).first();

test("a reader of a meeting goes to a statement made there, and back", async ({ page }) => {
  await page.goto("/meetings");
  await page.getByRole("main").locator('a[href^="/meetings/"]').first().click();
  const meeting = page.url();
  await page.getByRole("main").locator('a[href^="/statements/"]').first().click();
  await factLink(page, "meetings").click();
  await expect(page).toHaveURL(meeting);
});

test("a reader of a statement goes to its speaker and to the documents that it cites", async ({ page }) => {
  await page.goto("/?q=ransomware");
  await statements(page).first().getByRole("heading", { level: 3 }).getByRole("link").click();
  const statement = page.url();
  await factLink(page, "speakers").click();
  await expect(page).toHaveURL(/\/speakers\/[0-9a-z]+$/u);
  await expect(page.locator(`a[href="${new URL(statement).pathname}"]`).first()).toBeVisible();
  await page.goto(statement.replace(/[?#].*/, ""));
  const cited = page.getByRole("complementary", { name: "In this statement" }).locator('a[href^="/documents/"]');
  await expect(cited.first()).toBeAttached();
});

test("the turns of a record stand in their order, and those in the chair apart", async ({ page }) => {
  await page.goto("/meetings?q=PV");
  const record = page.getByRole("main").getByRole("listitem").getByRole("link");
  test.skip((await record.count()) === 0, "The sample holds no verbatim record.");
  await record.first().click();
  await expect(page.getByRole("heading", { name: "What was said, in the order of speaking" })).toBeVisible();
  const chair = page.locator("summary", { hasText: /turns? in the chair/ });
  await expect(chair).toBeVisible();
  const said = await page.locator("ol.turns > li").count();
  await expect(page.getByText(new RegExp(`^The corpus holds ${said} statements?`))).toBeVisible();
});

test("an analyst sees who invokes a document, and in which sentence", async ({ page }) => {
  await page.goto("/documents");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/documents\/.+/);
  const table = page.getByRole("table", { name: "Who cites it, by year" });
  const cell = table.getByRole("cell").getByRole("link").first();
  const promised = Number(await cell.textContent());
  await cell.click();
  await expect(page).toHaveURL(/delegation=[A-Z]{3}&year=\d{4}#sentences$/);
  await expect(statements(page)).toHaveCount(promised);
  const sentence = statements(page)
    .first()
    .getByRole("link", { name: /^Paragraph \d+:/ });
  await expect(sentence.first().locator("mark").first()).toBeVisible();
  await sentence.first().click();
  await expect(page).toHaveURL(/\/statements\/[^/]+\/[^/]+#p-\d+$/);
});

for (const address of ["/speakers/none", "/meetings/none", "/documents/S/RES/0", "/speakers/NOT_AN_ID"]) {
  test(`${address} is not there, and the page says so`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  });
}

test("a list without an answer leads back to the whole list", async ({ page }) => {
  await page.goto("/documents?q=zyzzyva");
  await page.getByRole("main").getByRole("link", { name: "Show all" }).click();
  await expect(page).toHaveURL("/documents");
});
