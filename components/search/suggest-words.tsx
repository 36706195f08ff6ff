"use client";
// Offers words and names while a query is typed; without JavaScript the box offers the names that came with the page.
import { useEffect, useState } from "react";

interface Props {
  /** Ids of the list, and of the box that it belongs to. */
  list: string;
  box: string;
  first: readonly string[];
  /** Answers `?q=` with a list of whole queries as JSON. */
  address: string;
}

const PAUSE_MS = 120;

/** The list; answers that come too late are dropped. */
export function SuggestWords({ list, box, first, address }: Props) {
  const [offered, setOffered] = useState(first);
  useEffect(() => {
    const field = document.getElementById(box) as HTMLInputElement | null;
    let request = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(timer);
      request.abort();
      request = new AbortController();
      const { signal } = request;
      timer = setTimeout(
        () => void readSuggestions(address, field?.value ?? "", signal).then((found) => found && setOffered(found)),
        PAUSE_MS,
      );
    };
    field?.addEventListener("input", ask);
    if (document.activeElement === field) ask();
    return () => {
      field?.removeEventListener("input", ask);
      clearTimeout(timer);
      request.abort();
    };
  }, [box, address]);
  return (
    <datalist id={list}>
      {offered.map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

/** Null where the answer is not wanted any more, or did not come: the box goes on without it. */
async function readSuggestions(address: string, typed: string, signal: AbortSignal): Promise<string[] | null> {
  if (typed.trim() === "") return null;
  try {
    const answer = await fetch(`${address}?${new URLSearchParams({ q: typed }).toString()}`, { signal });
    return answer.ok ? ((await answer.json()) as string[]) : null;
  } catch {
    return null;
  }
}
