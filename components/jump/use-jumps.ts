"use client";
// Loads the index of the quick jump once a page, and says how far that is.
import { useEffect, useState } from "react";
import type { JumpIndex } from "@/lib/domain/jump";
import type { Locale } from "@/lib/domain/locale";
import { loadJumps, type Jumps } from "./find-jumps";

const loading = new Map<Locale, Promise<Jumps>>();

/** A failed attempt is forgotten, so that the next opening tries again. */
function fetchJumps(locale: Locale): Promise<Jumps> {
  const known = loading.get(locale);
  if (known) return known;
  const started = fetchIndex(locale).then(loadJumps);
  loading.set(locale, started);
  started.catch(() => loading.delete(locale));
  return started;
}

async function fetchIndex(locale: Locale): Promise<JumpIndex> {
  const answer = await fetch(`/jump.json?language=${locale}`);
  if (!answer.ok) throw new Error(`the index of the quick jump: ${answer.status}`);
  return (await answer.json()) as JumpIndex;
}

/** `jumps` is null until the index is there. */
export function useJumps(locale: Locale): { state: "loading" | "ready" | "failed"; jumps: Jumps | null } {
  const [jumps, setJumps] = useState<Jumps | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    fetchJumps(locale).then(
      (loaded) => wanted && setJumps(loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [locale]);
  return { state: jumps ? "ready" : failed ? "failed" : "loading", jumps };
}
