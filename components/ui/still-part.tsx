// A part of a page that no script changes: its HTML is made once and sent once (docs/adr/0019).
import { join } from "node:path";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import type { renderToStaticMarkup } from "react-dom/server";
import { keepHtml } from "./still-html";
import { StillShell } from "./still-shell";

/** Next bundles React's renderer for pages of its own only; this one is loaded past the bundler. */
const { createRequire } = process.getBuiltinModule("node:module");
const renderer = createRequire(join(process.cwd(), "package.json"))("react-dom/server") as {
  renderToStaticMarkup: typeof renderToStaticMarkup;
};

/** `children` must be plain markup: no client component, nothing that waits. */
export async function StillPart({ children }: { children: ReactNode }) {
  const html = renderer.renderToStaticMarkup(children);
  return (await isDocument()) ? <StillShell name={keepHtml(html)} html={null} /> : <StillShell name="" html={html} />;
}

/** False where a script asks for the page's data alone, which then must hold the HTML as well. */
async function isDocument(): Promise<boolean> {
  return (await headers()).get("accept")?.includes("text/html") ?? false;
}
