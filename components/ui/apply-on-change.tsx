"use client";
// On a wide screen a ticked box applies at once; without JavaScript, and on a phone, the form's button does it.
import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { takeEarly } from "./early-acts";

/** The address that a GET form would go to, empty fields left out. */
function formAddress(action: string, fields: Iterable<[string, FormDataEntryValue]>): string {
  const kept = [...fields].filter(
    (field): field is [string, string] => typeof field[1] === "string" && field[1] !== "",
  );
  const query = new URLSearchParams(kept).toString();
  return query ? `${action}?${query}` : action;
}

/** Watches the form with id `form`: a ticked box navigates in place, keeps the focus, and `data-pending` marks the wait. */
export function ApplyOnChange({ form, wide }: { form: string; wide: string }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const ticked = useRef<string>(null);
  useEffect(() => {
    const apply = (event: Event) => {
      const field = event.target as HTMLInputElement;
      if (field.type !== "checkbox" || field.form?.id !== form || !matchMedia(wide).matches) return;
      ticked.current = `input[name="${CSS.escape(field.name)}"][value="${CSS.escape(field.value)}"]`;
      const address = formAddress(new URL(field.form.action).pathname, new FormData(field.form));
      startTransition(() => router.push(address, { scroll: false }));
    };
    document.addEventListener("change", apply);
    takeEarly("tick")?.dispatchEvent(new Event("change", { bubbles: true }));
    return () => document.removeEventListener("change", apply);
  }, [form, wide, router]);
  useEffect(() => {
    if (pending || !ticked.current) return;
    document.querySelector<HTMLInputElement>(ticked.current)?.focus({ preventScroll: true });
    ticked.current = null;
  }, [pending]);
  return <span hidden data-pending={pending || undefined} />;
}
