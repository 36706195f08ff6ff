"use client";
// Offers words and names while a query is typed; without JavaScript the box offers the names that came with the page.
import { useEffect, useState } from "react";
import type { QueryField } from "@/lib/domain/query";
import type { Suggestion } from "@/lib/domain/suggestion";

interface Props {
  /** Ids of the list, and of the box that it belongs to. */
  list: string;
  box: string;
  first: readonly string[];
  /** Answers `?q=` with a list of `Suggestion` as JSON. */
  address: string;
  /** What each field is called. */
  fields: Readonly<Record<QueryField, string>>;
}

interface Offer {
  query: string;
  label?: string;
}

const PAUSE_MS = 120;

/** The list; answers that come too late are dropped. */
export function SuggestWords({ list, box, first, address, fields }: Props) {
  const [answered, setAnswered] = useState<Offer[] | null>(null);
  const offered = answered ?? first.map((query): Offer => ({ query }));
  useEffect(() => {
    const field = document.getElementById(box) as HTMLInputElement | null;
    let request = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(timer);
      request.abort();
      request = new AbortController();
      const { signal } = request;
      const typed = field?.value ?? "";
      const offer = (found: Suggestion[] | null) =>
        found && setAnswered(found.map((suggestion) => offerOf(suggestion, typed, fields)));
      timer = setTimeout(() => void readSuggestions(address, typed, signal).then(offer), PAUSE_MS);
    };
    field?.addEventListener("input", ask);
    if (document.activeElement === field) ask();
    return () => {
      field?.removeEventListener("input", ask);
      clearTimeout(timer);
      request.abort();
    };
  }, [box, address, fields]);
  return (
    <datalist id={list}>
      {offered.map(({ query, label }) => (
        <option key={query} value={query} label={label} />
      ))}
    </datalist>
  );
}

/** Browsers show only options that hold what stands in the box, so the label of any other repeats it. */
export function offerOf({ query, value }: Suggestion, typed: string, fields: Props["fields"]): Offer {
  if (value) return { query, label: `${typed} → ${value.name} (${fields[value.field]})` };
  return query.toLowerCase().includes(typed.toLowerCase()) ? { query } : { query, label: `${typed} → ${query}` };
}

/** Null where the answer is not wanted any more, or did not come: the box goes on without it. */
async function readSuggestions(address: string, typed: string, signal: AbortSignal): Promise<Suggestion[] | null> {
  if (typed.trim() === "") return null;
  try {
    const answer = await fetch(`${address}?${new URLSearchParams({ q: typed }).toString()}`, { signal });
    return answer.ok ? ((await answer.json()) as Suggestion[]) : null;
  } catch {
    return null;
  }
}
