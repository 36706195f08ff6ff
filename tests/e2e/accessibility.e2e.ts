// Every page and state for everybody: axe finds nothing, keys suffice, and a narrow window loses nothing.
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const PAGES: Record<string, string> = {
  "the first page": "/",
  "a search": "/?q=security",
  "a filtered search": "/?q=security&language=fr&language=en",
  "a search without an answer": "/?q=zyzzyva",
  "a page behind the last one": "/?after=0~~zzzzzzzzzzzz",
  "a search with an exclusion and a range": "/?q=ICT&not-language=fr&from=2020&in-theme=climate",
  "a query that was not understood": `/?q=${encodeURIComponent('"never closed')}`,
  "a statement": "statement in en",
  "a statement with marks": "statement in en?mark=security",
  "a statement in Arabic": "statement in ar",
  "the list of delegations": "/delegations",
  "a position ledger": "/delegations/XAA",
  "a position": "/delegations/XAA/themes/security-council-role",
  "a statement with a cited paragraph": "statement in en?cite=2",
  "a statement in a French page": "statement in fr?cite=1",
  "the list of speakers": "/speakers",
  "a speaker": "first of /speakers",
  "the list of meetings": "/meetings",
  "a meeting": "first of /meetings",
  "the list of cited documents": "/documents",
  "a cited document": "first of /documents",
  "a list without an answer": "/speakers?q=zyzzyva",
  "a ledger in Spanish": "/es/delegations/XAA",
  "the list of themes": "/themes",
  "a theme": "/themes/capacity-building",
  "a threat": "/threats/ransomware",
  "a comparison": "/compare?delegation=XAA&delegation=XAB",
  "a comparison without sides": "/compare",
  "a comparison of threats in French": "/fr/compare?delegation=XAA&delegation=XAB&delegation=XAC&kind=threat",
  "a trend": "/trends?q=theme:climate&q=ransomware",
  "a trend without a query": "/es/trends",
  "the coverage": "/coverage",
  "the about page": "/about",
  "not found": "/no/such/page",
  "a malformed address": "/?after=zero",
};

/** Goes to one of PAGES; a statement is the first one in its language, an entry the first one of its list. */
async function open(page: Page, address: string): Promise<void> {
  const [, list] = /^first of (.+)$/.exec(address) ?? [];
  if (list) {
    await page.goto(list);
    return page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  }
  const [, language, marks = ""] = /^statement in (\w+)(.*)$/.exec(address) ?? [];
  if (!language) return void (await page.goto(address));
  await page.goto(`/?language=${language}`);
  const link = page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link");
  await page.goto(`${(await link.getAttribute("href")) ?? ""}${marks}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const [name, address] of Object.entries(PAGES)) {
        test(`axe finds nothing wrong on ${name}`, async ({ page }) => {
          await open(page, address);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html.slice(0, 160))])).toEqual([]);
        });
      }
    });
  }
}

test.describe("320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [name, address] of Object.entries(PAGES)) {
    test(`nothing of ${name} lies beyond the right edge`, async ({ page }) => {
      await open(page, address);
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    });
  }
});

test("a reader with a keyboard alone skips to the content, searches and opens a result", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("combobox", { name: "Words to search for" }));
  await page.keyboard.type("ransomware");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=ransomware/);
  await tabTo(page, page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/statements\//);
});

test("what has the focus shows it", async ({ page }) => {
  await page.goto("/?q=security");
  for (let step = 0; step < 15; step++) {
    await page.keyboard.press("Tab");
    const shown = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
    });
    expect(shown, `step ${step}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))}`).toBe(
      true,
    );
  }
});

test("the switch turns the page dark, and the next page stays so", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: "Switch between light and dark" }).click();
  await expect.poll(ground).not.toBe(light);
  await page.goto("/about");
  expect(await ground()).not.toBe(light);
});

/** Presses Tab until `wanted` has the focus. */
async function tabTo(page: Page, wanted: ReturnType<Page["locator"]>): Promise<void> {
  for (let step = 0; step < 200; step++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not reach it.");
}
