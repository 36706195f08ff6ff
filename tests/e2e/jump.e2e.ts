// The quick jump: from anywhere to a delegation, a theme or a person, by keyboard alone.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("a diplomat presses Ctrl+K, types part of a name and is there", async ({ page }) => {
  await page.goto("/about");
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog").getByRole("combobox");
  await expect(box).toBeFocused();
  await box.pressSequentially("belv");
  await expect(page.getByRole("option").first()).toContainText("Belvarra");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/delegations\/XAA$/u);
});

test("the arrows choose, and Esc closes and gives the focus back", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Jump to" });
  await button.click();
  const box = page.getByRole("dialog").getByRole("combobox");
  await box.pressSequentially("se");
  await expect(page.getByRole("option").nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("the open quick jump has no accessibility violation", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").pressSequentially("clim");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
