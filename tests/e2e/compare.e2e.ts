// Stories of analysts who compare, count by year and ask what the corpus holds, with and without JavaScript.
import { expect, test } from "@playwright/test";

test("an analyst puts two delegations side by side, and goes to a passage", async ({ page }) => {
  await page.goto("/compare");
  await page.getByLabel("Delegation 1").selectOption({ label: "Belvarra" });
  await page.getByLabel("Delegation 2").selectOption({ label: "Ondelune" });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/delegation=XAA&delegation=/u);
  await expect(page.getByRole("heading", { name: "Who raises what" })).toBeVisible();
  const passage = page.locator("q").first();
  const words = (await passage.locator("xpath=..").textContent()) ?? "";
  await passage.click();
  await expect(page).toHaveURL(/\/statements\/.+#p-\d+$/u);
  expect(words).toContain("¶");
});

test("a comparison of one side asks for another", async ({ page }) => {
  await page.goto("/compare?delegation=XAA");
  await expect(page.getByRole("heading", { name: "Choose at least two delegations." })).toBeVisible();
});

test("a reader compares a statement with the one before by the same delegation", async ({ page }) => {
  await page.goto("/?delegation=XAA");
  await page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link").click();
  await page.getByRole("link", { name: "Compare with the statement before" }).click();
  await expect(page.getByText("what was dropped, what was added")).toBeVisible();
  await expect(page.getByLabel("Delegation 1")).toBeHidden();
  await page.getByText("Compare delegations instead").click();
  await expect(page.getByLabel("Delegation 1")).toBeVisible();
  const fates = /(?:added|dropped) whole|reworded: compare ¶ \d+|in the same words as ¶ \d+/u;
  await expect(page.getByRole("link", { name: /¶ \d+/u }).first()).toContainText(fates);
});

test("a diplomat sees what a delegation kept, dropped, added and said in other words within a year", async ({
  page,
}) => {
  await page.goto("/?delegation=XAH&year=2020");
  await page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link").click();
  await page.getByRole("link", { name: "Compare with the statement before" }).click();
  const climate = page.getByRole("region", { name: "Climate change" });
  await expect(climate.getByRole("link", { name: /in the same words as ¶ \d+/u })).toHaveCount(2);
  await expect(climate.getByRole("link", { name: /dropped whole/u })).toContainText(
    "loss and damage needs its own fund",
  );
  await expect(climate.getByRole("link", { name: /added whole/u })).toContainText("must not pay for new coal");
  const reworded = climate.getByRole("link", { name: /reworded: compare ¶ \d+/u });
  await expect(reworded).toHaveCount(2);
  await expect(reworded.last()).toContainText("by 2025");
  await expect(climate.locator("ins").filter({ hasText: "never again" })).toBeVisible();
});

test("an analyst sees three delegations side by side, unmarked where they say unlike things", async ({ page }) => {
  await page.goto("/compare?delegation=XAA&delegation=XAI&delegation=XAC");
  await expect(page.getByRole("columnheader", { name: /statements?$/u })).toHaveCount(3);
  await expect(page.getByText("No words are marked")).toBeVisible();
  await expect(page.locator(".compare-own")).toHaveCount(0);
});

test("every subject of the overview leads to where it is laid out, also on another page", async ({ page }) => {
  await page.goto("/compare?delegation=XAA&delegation=XAI&delegation=XAC");
  const subjects = page.getByRole("table").getByRole("rowheader").getByRole("link");
  const name = (await subjects.last().textContent()) ?? "";
  await subjects.last().click();
  await expect(page).toHaveURL(/#compare-/u);
  await expect(page.getByRole("heading", { name, exact: true, level: 3 })).toBeInViewport();
});

test("an analyst counts a theme by year and takes the numbers away", async ({ page, request }) => {
  await page.goto("/trends");
  await page.getByLabel("Word, phrase, theme or threat 1").fill("theme:climate");
  await page.getByRole("button", { name: "Count" }).click();
  await expect(page.getByText(/^Climate change: \d+ statements?$/u)).toBeVisible();
  const address = await page.getByRole("link", { name: "Download as CSV" }).getAttribute("href");
  const csv = await request.get(address ?? "");
  expect(await csv.text()).toMatch(/^query,by,value,name,statements,held\r\ntheme:climate,year,/u);
});

test("a malformed region is refused and says what it must be", async ({ page }) => {
  const answer = await page.goto("/trends?q=sea&region=Atlantis");
  expect(answer?.status()).toBe(400);
  await expect(page.getByText("must be one of Africa")).toBeVisible();
});

test("the coverage page says what the corpus holds and how well facts are found", async ({ page }) => {
  await page.goto("/coverage");
  await expect(page.getByText(/^\d+ statements\./u)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Priorities" }).first()).toBeVisible();
});
