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
  "a statement in Chinese": "statement in zh",
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
  "a theme in another order": "/es/themes/capacity-building?sort=most",
  "a threat": "/threats/ransomware",
  "a comparison": "/compare?delegation=XAA&delegation=XAB",
  "a statement beside the one before": "versions of /?delegation=XAH&year=2020",
  "a comparison without sides": "/compare",
  "a comparison of threats in French": "/fr/compare?delegation=XAA&delegation=XAB&delegation=XAC&kind=threat",
  "a trend": "/trends?q=theme:climate&q=ransomware",
  "a trend without a query": "/es/trends",
  "the coverage": "/coverage",
  "the about page": "/about",
  "not found": "/no/such/page",
  "a malformed address": "/?after=zero",
};

/**
 * Goes to one of PAGES; a statement is the first one in its language, an entry the first one of its list, and versions
 * are the first result and the statement before it by the same delegation.
 */
async function open(page: Page, address: string): Promise<void> {
  const [, search] = /^versions of (.+)$/.exec(address) ?? [];
  if (search) {
    await page.goto(search);
    await page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link").click();
    return page.getByRole("link", { name: "Compare with the statement before" }).click();
  }
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

/** A phone, or a desktop at 400 %; a tablet; a desktop. */
const WIDTHS = [320, 768, 1280];

/** What axe examines: each width and each scheme once, and every pair of them where ROSTRUM_TEST_WIDTHS=1 asks. */
const examined = (width: number, scheme: "light" | "dark"): boolean =>
  Boolean(process.env.ROSTRUM_TEST_WIDTHS) ||
  `${width} ${scheme}` === "320 light" ||
  `${width} ${scheme}` === "1280 dark";

/** Several examinations of one page take longer than a story may. */
const EXAMINATIONS = 180_000;

/** What axe finds, with the elements that it finds it in; the legacy mode is three times as fast and leaves out frames alone. */
async function violationsOf(page: Page): Promise<string[]> {
  const options = { resultTypes: ["violations" as const], rules: { "target-size": { enabled: true } } };
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

test("the examination sees what is wrong: a faint text, a small target and a picture without words", async ({
  page,
}) => {
  await page.goto("/about");
  await page.getByRole("main").evaluate((main) => {
    const targets = `<p style="line-height:1"><a href="/a" style="font-size:8px">a</a><a href="/b" style="font-size:8px">b</a></p>`;
    main.insertAdjacentHTML(
      "beforeend",
      `<p style="color:#bbb;background:#fff">faint</p><img src="/icon.svg">${targets}`,
    );
  });
  const found = (await violationsOf(page)).map((violation) => violation.split(":")[0]);
  expect(new Set(found)).toEqual(new Set(["color-contrast", "image-alt", "target-size"]));
});

for (const [name, address] of Object.entries(PAGES)) {
  test(`everybody can read ${name}: light or dark, on a phone, a tablet and a desktop`, async ({ page }) => {
    test.setTimeout(EXAMINATIONS);
    await open(page, address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const reach = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(reach, `what lies beyond the edge at ${width} px`).toBeLessThanOrEqual(width);
      for (const colorScheme of (["light", "dark"] as const).filter((scheme) => examined(width, scheme))) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), `${colorScheme} at ${width} px`).toEqual([]);
      }
    }
  });
}

test("where the system's own colours are forced, shapes still tell what colours told", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/delegations/XAA");
  const before = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, "::before").content);
  expect(new Set([await before(".ledger td.nc"), await before(".ledger td.no"), "none"]).size).toBe(3);
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBlockEndStyle);
  expect(await border(".ledger td > a")).toBe("solid");
  expect(await border(".site-navigation [aria-current]")).toBe("solid");
  await open(page, "statement in en");
  const lines = await page
    .locator(".mark-priority, .mark-threat")
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set(["underline"]));
});

test("nothing moves for a reader who asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of ["/?q=security", "/delegations/XAA", "statement in en"]) {
    await open(page, address);
    const moving = await page.evaluate(() => {
      const moves = (element: Element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
      };
      return [...document.querySelectorAll("*")].filter(moves).map((element) => element.outerHTML.slice(0, 100));
    });
    expect(moving).toEqual([]);
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

test("a reader with a keyboard alone filters, reads, switches marks off and follows a number of a ledger", async ({
  page,
}) => {
  await page.goto("/?q=ransomware");
  const filter = page.getByRole("group", { name: "Delegation" }).getByRole("checkbox").first();
  await tabTo(page, filter);
  await page.keyboard.press("Space");
  await page.waitForURL(/[?&]delegation=/);
  await tabTo(
    page,
    page
      .getByRole("article")
      .first()
      .getByRole("link", { name: /^Paragraph \d+/ })
      .first(),
  );
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/statements\/.+#p-\d+$/);
  const marks = page.getByRole("checkbox", { name: /^Threats/ });
  await tabTo(page, marks);
  await page.keyboard.press("Space");
  await expect(marks).not.toBeChecked();
  await page.goto("/delegations/XAA");
  await tabTo(page, page.getByRole("table").first().getByRole("cell").getByRole("link").first());
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/delegations\/XAA\/themes\/[a-z-]+\?year=\d{4}$/);
});

test("on a phone what has the focus among the filters is never behind the button that applies them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/?q=security");
  await page.locator("summary").filter({ hasText: "Filters" }).click();
  const button = page.getByRole("button", { name: "Apply filters" });
  await page.getByLabel("From year").focus();
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press("Tab");
    const covered = () =>
      button.evaluate((front) => {
        const focused = document.activeElement?.getBoundingClientRect().bottom ?? 0;
        return focused > front.getBoundingClientRect().top ? document.activeElement?.outerHTML : "";
      });
    await expect.poll(covered, `step ${step}`).toBe("");
  }
});

test("no page holds the focus fast: the keyboard comes to the last link of each", async ({ page }) => {
  for (const address of ["/trends", "/compare?delegation=XAA&delegation=XAB", "/themes/capacity-building"]) {
    await page.goto(address);
    await tabTo(page, page.getByRole("contentinfo").getByRole("link").last());
  }
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
