// Stories of people who cite what they read; copying needs JavaScript, everything else does not.
import { expect, test, type Page } from "@playwright/test";

async function openStatement(page: Page): Promise<string> {
  await page.goto("/?q=ransomware");
  const link = page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link");
  const address = new URL((await link.getAttribute("href")) ?? "", page.url()).pathname;
  await page.goto(address);
  return address;
}

const cite = (page: Page) => page.getByRole("region", { name: "Cite" });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("a researcher cites a paragraph: the passage and its footnote stand ready", async ({ page }) => {
  const address = await openStatement(page);
  await cite(page).getByRole("spinbutton", { name: "Paragraph" }).fill("2");
  await cite(page).getByRole("button", { name: "Cite this paragraph" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}\\?cite=2#cite$`));
  const words = await page.locator("#p-2 p, #p-2 h3").first().innerText();
  await expect(page.locator("#cite-passage")).toContainText(words.split("\n")[0]!.slice(0, 30));
  await expect(page.locator("#cite-footnote")).toContainText(/, para\. 2\. Available at http.+#p-2 \(accessed on /);
  await cite(page).getByRole("link", { name: "Cite the whole statement" }).click();
  await expect(page.locator("#cite-footnote")).not.toContainText("para.");
});

test("a passage of a ledger leads to its citation", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, "With scripts it is copied at once.");
  await page.goto("/threats/ransomware");
  await page
    .getByRole("link", { name: /^Cite: Paragraph \d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/[?]cite=\d+#cite$/);
  await expect(page.locator("#cite-footnote")).toContainText("para.");
});

test("the permanent address leads to the statement", async ({ page }) => {
  const address = await openStatement(page);
  await page.goto((await page.locator("#cite-address").textContent()) ?? "");
  await expect(page).toHaveURL(address);
});

test("a reference manager gets the record as a file and finds it in the page", async ({ page, request }) => {
  await openStatement(page);
  for (const [name, begins] of [
    ["BibTeX", /^@/],
    ["RIS", /^TY {2}- /],
    ["CSL-JSON", /^\[/],
    ["Plain text", /\S/],
    ["Record with evidence (JSON)", /^\{/],
  ] as const) {
    const file = await request.get((await cite(page).getByRole("link", { name }).getAttribute("href")) ?? "");
    expect(file.status()).toBe(200);
    expect(await file.text()).toMatch(begins);
  }
  for (const tag of ["citation_title", "citation_author", "citation_publication_date", "DC.title"]) {
    await expect(page.locator(`meta[name="${tag}"]`)).toHaveAttribute("content", /\S/);
  }
  const record = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "") as object;
  expect(record).toMatchObject({ "@context": "https://schema.org" });
  await expect(page.locator("span.Z3988")).toHaveAttribute("title", /rft\.type=presentation/);
});

test("the hash is that of the text that can be downloaded", async ({ page, request }) => {
  await openStatement(page);
  const file = await request.get(
    (await cite(page).getByRole("link", { name: "Plain text" }).getAttribute("href")) ?? "",
  );
  const text = (await file.text()).slice(0, -1);
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256").update(text).digest("hex");
  await expect(page.locator("#cite-hash")).toHaveText(hash);
});

test("a paragraph that the statement does not have is not cited, a malformed one is refused", async ({ page }) => {
  const address = await openStatement(page);
  await page.goto(`${address}?cite=9999`);
  await expect(page.locator("#cite-passage")).toHaveCount(0);
  expect((await page.goto(`${address}?cite=two`))?.status()).toBe(400);
});

test("what the delegation said before leads there, and back again", async ({ page }) => {
  await page.goto("/?delegation=XAA&sort=newest");
  await page.getByRole("article").first().getByRole("heading", { level: 3 }).getByRole("link").click();
  const newest = new URL(page.url()).pathname;
  const around = page.getByRole("navigation", { name: "Before and after" });
  await around.getByRole("link", { name: /Before, by this delegation/ }).click();
  await expect(page).not.toHaveURL(newest);
  await around.getByRole("link", { name: /After, by this delegation/ }).click();
  await expect(page).toHaveURL(newest);
});

test("related statements say what they share", async ({ page }) => {
  await openStatement(page);
  const related = page.getByRole("region", { name: "Related statements" });
  await expect(related.getByText("Shares:").first()).toBeVisible();
  await related.getByRole("heading", { level: 3 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/statements\//);
});

test.describe("with a clipboard", () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, "Copying needs JavaScript.");
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a diplomat finds what Belvarra said on ransomware and copies the passage with its citation", async ({
    page,
  }) => {
    await page.goto("/?q=ransomware&delegation=XAA");
    await page
      .getByRole("article")
      .first()
      .getByRole("link", { name: /^Paragraph \d+/ })
      .first()
      .click();
    await page.waitForURL(/#p-(\d+)$/);
    const paragraph = page.locator(".paragraph:target p");
    await page.getByRole("button", { name: /^Copy the passage with its citation/ }).click();
    await expect(page.getByText("Passage and citation copied")).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).toContain(((await paragraph.textContent()) ?? "-").slice(-40));
    expect(copied).toMatch(/Belvarra.+, para\. \d+\. Available at http.+#p-\d+ \(accessed on .+\)\.$/s);
  });

  test("a diplomat copies a passage with its citation straight from the results", async ({ page }) => {
    await page.goto("/?q=ransomware&delegation=XAA");
    const passage = page.locator(".passage").first();
    await passage.hover();
    await passage.getByRole("link", { name: /^Cite: Paragraph \d+$/ }).click();
    await expect(page.getByText("Passage and citation copied")).toBeVisible();
    await expect(page).toHaveURL(/[?]q=ransomware/);
    const copied = await clipboard(page);
    expect(copied).toMatch(/^“.*ransomware.*”\n.*Belvarra.+, para\. \d+\. Available at http.+ \(accessed on .+\)\.$/is);
  });

  test("a diplomat selects words and copies them with their citation in one step", async ({ page }) => {
    await openStatement(page);
    const words = page.locator("#p-7 p");
    const sentence = (await words.textContent()) ?? "";
    await words.selectText();
    await page.getByRole("button", { name: /^Copy the passage with its citation/ }).click();
    await expect(page.getByText("Passage and citation copied")).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).toMatch(/^“.+”\n.+, para\. 7\. Available at http.+#p-7 \(accessed on .+\)\.$/s);
    expect(copied).not.toContain("[Threat");
    expect(sentence).toContain(copied.slice(1, 20));
  });

  test("a paragraph’s number copies its address and offers its passage", async ({ page }) => {
    const address = await openStatement(page);
    await page.locator("#p-3").getByRole("link", { name: "Paragraph 3" }).click();
    await expect.poll(() => clipboard(page)).toContain(`${address}#p-3`);
    await page.getByRole("button", { name: /\(¶ 3\)$/ }).click();
    await expect.poll(() => clipboard(page)).toMatch(/para\. 3\./);
  });

  test("a footnote is copied by its button", async ({ page }) => {
    await openStatement(page);
    await page.getByRole("button", { name: "Copy Footnote, United Nations style" }).click();
    await expect.poll(() => clipboard(page)).toBe(await page.locator("#cite-footnote").textContent());
  });
});
