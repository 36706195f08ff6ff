// Pages stay light, and nothing comes from anywhere else.
import { expect, test, type Page, type Request } from "@playwright/test";

const LIMIT_KB = 120;
/** While nobody has moved a pointer, a finger or a key. */
const UNTOUCHED_KB = 12;

/** All requests that the first load of `address` makes, the page's own included, and those that a reader's first key adds. */
async function load(page: Page, address: string): Promise<Request[]> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  await page.goto(address, { waitUntil: "networkidle" });
  expect(await scriptKilobytes(requests)).toBeLessThanOrEqual(UNTOUCHED_KB);
  await page.keyboard.press("Shift");
  // The quick jump takes over what was kept for it: the last script runs.
  await page.waitForFunction(() => window.rostrumKept?.jump === null);
  return requests;
}

/** What the scripts among them weigh that run; one that was fetched before it ran weighs what it weighed then. */
async function scriptKilobytes(requests: Request[]): Promise<number> {
  const run = new Set(
    requests.filter((request) => request.resourceType() === "script").map((request) => request.url()),
  );
  const sizes = new Map<string, number>();
  for (const request of requests.filter((one) => run.has(one.url()))) {
    const { responseBodySize } = await request.sizes();
    sizes.set(request.url(), Math.max(sizes.get(request.url()) ?? 0, responseBodySize));
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1_000;
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

test("optical sizes come after the first page is seen, and the next one is set in them", async ({ page }) => {
  const faces = () =>
    page.evaluate(() => [...document.fonts].flatMap((face) => (face.status === "loaded" ? face.family : [])));
  await page.goto("/");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("optical"))).toBe("fetched");
  expect(await faces()).not.toContain("opticalFont");
  await page.goto("/about");
  await expect.poll(faces).toContain("opticalFont");
});
