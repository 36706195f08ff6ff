"use client";
// Holds the HTML of a still part: written by the server, and in the browser left as it stands.
import { takeHtml } from "./still-html";

interface Props {
  /** The part's name, which is the id of its element. */
  name: string;
  /** Given where the part comes without a document, by a change of the address in place. */
  html: string | null;
}

/** What the document brought, for a part that React draws again. */
const brought = new Map<string, string>();

/** An element that takes no part in the layout. */
export function StillShell({ name, html }: Props) {
  const shown = html ?? (typeof window === "undefined" ? takeHtml(name) : asBrought(name));
  return <div id={name} className="contents" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: shown }} />;
}

function asBrought(name: string): string {
  const html = brought.get(name) ?? document.getElementById(name)?.innerHTML ?? "";
  brought.set(name, html);
  return html;
}
