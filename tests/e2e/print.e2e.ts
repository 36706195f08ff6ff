// What comes out of a printer: the document and its citation, a list of results, and nothing to press.
import { expect, test, type Page } from "@playwright/test";

/** Opens an address as a printer sees it. */
async function print(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.goto(address);
}

test("a diplomat prints a statement: its text, who said it and its citation, nothing to press", async ({ page }) => {
  await page.goto("/?q=ransomware");
  const link = page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link");
  const title = await link.textContent();
  await print(page, (await link.getAttribute("href")) ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
  await expect(page.getByText(/Available at http.+\(accessed on/u).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator("#p-3")).toBeVisible();
  for (const name of ["button", "checkbox", "navigation", "contentinfo"] as const) {
    await expect(page.getByRole(name)).toHaveCount(0);
  }
});

test("an analyst prints a list of results: what was asked, how many answer, each with its passage", async ({
  page,
}) => {
  await print(page, "/?q=ransomware&from=2019");
  await expect(page.getByText(/^\d+ statements?$/u)).toBeVisible();
  await expect(page.getByRole("article").first().locator("mark").first()).toBeVisible();
  await expect(page.getByText(/^Interpreted as/u)).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("a ledger prints with its years", async ({ page }) => {
  await print(page, "/delegations/XAA");
  await expect(page.getByRole("columnheader", { name: "2024" }).first()).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});
