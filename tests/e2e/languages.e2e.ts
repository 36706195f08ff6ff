// Stories of readers of three languages, told the same with and without JavaScript.
import { expect, test, type Page } from "@playwright/test";

const PAGES = [
  "/",
  "/?q=ransomware",
  "/delegations",
  "/delegations/XAA",
  "/themes",
  "/themes/capacity-building",
  "/threats/ransomware",
  "/speakers",
  "/meetings",
  "/documents",
  "/about",
];

/** Addresses of pages to which the page's links lead, those to other languages and to files left out. */
async function ownLinks(page: Page): Promise<string[]> {
  const links = page.locator('a[href^="/"]:not([hreflang]):not([download])');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
}

async function firstStatement(page: Page, list: string): Promise<string> {
  await page.goto(list);
  const link = page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link");
  return new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
}

for (const locale of ["fr", "es"]) {
  test(`a reader of ${locale} follows links and never loses the language`, async ({ page }) => {
    const statement = (await firstStatement(page, `/${locale}?q=ransomware`)).slice(locale.length + 1);
    for (const address of [...PAGES, statement]) {
      await page.goto(address === "/" ? `/${locale}` : `/${locale}${address.replace(/^\/\?/, "?")}`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      const strays = (await ownLinks(page)).filter((link) => !new RegExp(`^/${locale}([/?#]|$)`).test(link));
      expect(strays, address).toEqual([]);
      const forms = await page.locator("form").evaluateAll((all) => all.map((form) => form.getAttribute("action")));
      expect(forms.filter((action) => !action?.startsWith(`/${locale}`))).toEqual([]);
    }
  });
}

test("a reader changes the language and stays on the page", async ({ page }) => {
  await page.goto("/delegations/XAA/themes/capacity-building?year=2024");
  await page.getByRole("link", { name: "fr", exact: true }).click();
  await expect(page).toHaveURL("/fr/delegations/XAA/themes/capacity-building?year=2024");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Renforcement des capacités");
  await page.getByRole("link", { name: "es", exact: true }).click();
  await expect(page).toHaveURL("/es/delegations/XAA/themes/capacity-building?year=2024");
});

test("names of States, organs, themes and threats are in the reader’s language", async ({ page }) => {
  await page.goto("/fr/delegations");
  await expect(page.getByRole("link", { name: "Lougovie" })).toBeVisible();
  await page.goto("/es/threats");
  await expect(page.getByRole("link", { name: "Programas de secuestro" })).toBeVisible();
});

test("crawlers are told the page’s address in each language", async ({ page }) => {
  await page.goto("/es/themes/capacity-building");
  const head = page.locator("head");
  await expect(head.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/es\/themes\/capacity-building$/);
  for (const language of ["en", "fr", "es", "x-default"]) {
    await expect(head.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveCount(1);
  }
});

test("what went wrong is said in the reader’s language", async ({ page }) => {
  expect((await page.goto("/fr/themes/none"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Il n’y a rien à cette adresse" })).toBeVisible();
  expect((await page.goto("/es/speakers?page=x"))?.status()).toBe(400);
  await expect(page.getByRole("heading", { name: "Esta dirección no se puede leer" })).toBeVisible();
  await expect(page.getByText("page debe ser un número entero a partir de 1.")).toBeVisible();
});

test("in an interface from right to left everything changes sides and nothing is cut off", async ({ page }) => {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<html lang="en" dir="ltr"/, '<html lang="ar" dir="rtl"');
    await route.fulfill({ response, body });
  });
  const statement = await firstStatement(page, "/?q=ransomware");
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [...PAGES, statement]) {
      await page.goto(address);
      await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
      const [scroll, inner] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(scroll, `${address} at ${width} px`).toBeLessThanOrEqual(inner ?? 0);
      const mark = await page.getByRole("banner").getByRole("link").first().boundingBox();
      expect(mark!.x + mark!.width).toBeGreaterThan(width / 2);
    }
  }
  await page.goto(statement);
  const [text, aside] = await Promise.all([
    page.getByRole("article").first().boundingBox(),
    page.locator("aside.statement-aside").boundingBox(),
  ]);
  expect(aside!.x).toBeLessThan(text!.x);
});

test("the site map leads crawlers to every statement", async ({ request, baseURL }) => {
  const robots = await (await request.get("/robots.txt")).text();
  const address = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "";
  expect(address).toBe(`${baseURL}/sitemap.xml`);
  const pages = [...(await (await request.get(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => url!,
  );
  const statements = pages.filter((url) => url.includes("/statements/"));
  expect(statements.length).toBeGreaterThan(30);
  expect((await request.get(statements[0]!, { maxRedirects: 0 })).status()).toBe(200);
});
