"use client";
// One listener for everything that copies; without JavaScript a link simply goes to its address.
import { useEffect, useState } from "react";
import { takeEarly } from "./early-acts";

const SHOWN_FOR_MS = 2_500;

interface Props {
  copiedMessage: string;
  /** Said where a text was copied instead of an address. */
  copiedText?: string;
}

const COPYING = "a[data-copy], button[data-copy-from], a[data-copy-text]";

/** Follows the link instead where the text cannot be had or copied; a click for a new window stays one. */
async function copyTextAt(address: string, event: MouseEvent, then: () => void): Promise<void> {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  const link = (event.target as Element).closest("a");
  const text = fetch(address).then(async (answer) => new Blob([await answer.text()], { type: "text/plain" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
    then();
  } catch {
    if (link) location.assign(link.href);
  }
}

/**
 * Makes links with `data-copy` put their full address on the clipboard, buttons with `data-copy-from` the text of the
 * element with that id, and links with `data-copy-text` the text at that address, and says so.
 */
export function CopyLinks({ copiedMessage, copiedText = copiedMessage }: Props) {
  const [message, setMessage] = useState("");
  useEffect(() => {
    const copy = (event: MouseEvent) => {
      const asked = (event.target as Element).closest<HTMLElement>(COPYING);
      if (!asked) return;
      const { copyFrom: from, copyText } = asked.dataset;
      if (copyText) return void copyTextAt(copyText, event, () => setMessage(copiedText));
      const text = from ? document.getElementById(from)?.textContent : (asked as HTMLAnchorElement).href;
      void navigator.clipboard?.writeText(text ?? "").then(() => setMessage(from ? copiedText : copiedMessage));
    };
    document.addEventListener("click", copy);
    takeEarly("copy")?.click();
    return () => document.removeEventListener("click", copy);
  }, [copiedMessage, copiedText]);
  useEffect(() => {
    const timer = setTimeout(() => setMessage(""), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p role="status" className="screen-only fixed inset-x-0 bottom-4 z-10 mx-auto w-fit">
      {message && <span className="block rounded-md bg-ink px-4 py-2 text-sm text-paper shadow-lg">{message}</span>}
    </p>
  );
}
