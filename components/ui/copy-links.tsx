"use client";
// One listener for every link that copies its own address; without JavaScript such a link simply goes there.
import { useEffect, useState } from "react";

const SHOWN_FOR_MS = 2_500;

/** Makes links with `data-copy` put their full address on the clipboard, and says so. */
export function CopyLinks({ copiedMessage }: { copiedMessage: string }) {
  const [message, setMessage] = useState("");
  useEffect(() => {
    const copy = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-copy]");
      if (link) void navigator.clipboard?.writeText(link.href).then(() => setMessage(copiedMessage));
    };
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, [copiedMessage]);
  useEffect(() => {
    const timer = setTimeout(() => setMessage(""), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p role="status" className="screen-only fixed bottom-4 left-1/2 z-10 -translate-x-1/2">
      {message && <span className="block rounded-md bg-ink px-4 py-2 text-sm text-paper shadow-lg">{message}</span>}
    </p>
  );
}
