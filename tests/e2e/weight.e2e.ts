// Pages stay light, and nothing comes from anywhere else.
import { expect, test, type Page, type Request } from "@playwright/test";

const LIMIT_KB = 120;

/** All requests that the first load of `address` makes, the page's own included. */
async function load(page: Page, address: string): Promise<Request[]> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(address, { waitUntil: "networkidle" });
  return requests;
}

async function scriptKilobytes(requests: Request[]): Promise<number> {
  const scripts = requests.filter((request) => request.resourceType() === "script");
  const sizes = await Promise.all(scripts.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1_000;
}

for (const address of ["/", "/?q=security", "/about"]) {
  test(`the first load of ${address} brings at most ${LIMIT_KB} kB of JavaScript`, async ({ page }) => {
    expect(await scriptKilobytes(await load(page, address))).toBeLessThanOrEqual(LIMIT_KB);
  });
}

test("the first load of a statement is as light, and asks nobody else", async ({ page }) => {
  await page.goto("/");
  const link = page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link");
  const address = (await link.getAttribute("href")) ?? "";
  const fresh = await page.context().newPage();
  const requests = await load(fresh, address);
  expect(await scriptKilobytes(requests)).toBeLessThanOrEqual(LIMIT_KB);
  const hosts = new Set(requests.map((request) => new URL(request.url()).host));
  expect([...hosts]).toEqual([new URL(page.url()).host]);
});
