"use client";
// Whoever selects words, or follows a paragraph's number, copies the passage with its citation in one step.
import { useEffect, useState } from "react";
import { fillPinpoint, type CitationTemplate, type Pinpoint } from "@/lib/domain/citation";
import type { Locale } from "@/lib/domain/locale";
import { quoted } from "@/lib/domain/quoted-passage";

interface Props {
  locale: Locale;
  template: CitationTemplate;
  label: string;
  copied: string;
}

interface Passage {
  text: string;
  pinpoint: Pinpoint;
}

/** What stands in the text beside the words of the statement. */
const NOT_QUOTED = ".badge-priority, .badge-threat, .paragraph-number, .margin-notes";

/** The bar that offers to copy what is selected; it stands where it hides no selected word of the middle. */
export function PassageCopy({ locale, template, label, copied }: Props) {
  const [passage, setPassage] = useState<Passage | null>(null);
  const [message, setMessage] = useState("");
  useEffect(() => {
    const follow = () => {
      setMessage("");
      setPassage(selectedPassage() ?? targetedPassage());
    };
    document.addEventListener("selectionchange", follow);
    window.addEventListener("hashchange", follow);
    // Whoever arrives at a paragraph, from a result or a link, is offered it at once.
    const arrival = setTimeout(follow);
    return () => {
      clearTimeout(arrival);
      document.removeEventListener("selectionchange", follow);
      window.removeEventListener("hashchange", follow);
    };
  }, []);
  const copy = async ({ text, pinpoint }: Passage) => {
    await navigator.clipboard.writeText(`${quoted(text, locale)}\n${fillPinpoint(template, pinpoint)}`);
    setMessage(copied);
  };
  return (
    <div role="status" className="screen-only fixed inset-x-0 bottom-16 z-10 mx-auto w-fit">
      {passage && !message && navigator.clipboard && (
        <button type="button" onClick={() => void copy(passage)} className="min-h-11 press px-4 shadow-lg">
          {label}
          {` (¶ ${nameOf(passage.pinpoint)})`}
        </button>
      )}
      {message && <span className="block rounded-md bg-ink px-4 py-2 text-sm text-paper shadow-lg">{message}</span>}
    </div>
  );
}

function nameOf({ first, last }: Pinpoint): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The selected words of the statement, null where nothing of it is selected. */
function selectedPassage(): Passage | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraphs = [...document.querySelectorAll<HTMLElement>(".paragraph")].filter((one) =>
    range.intersectsNode(one),
  );
  const [first, last] = [ordinalOf(paragraphs.at(0)), ordinalOf(paragraphs.at(-1))];
  const text = wordsOf(range.cloneContents());
  return first && last && text ? { text, pinpoint: { first, last } } : null;
}

/** The paragraph that the address points at. */
function targetedPassage(): Passage | null {
  const paragraph = document.querySelector<HTMLElement>(".paragraph:target");
  const ordinal = ordinalOf(paragraph ?? undefined);
  if (!paragraph || !ordinal) return null;
  const copy = document.createDocumentFragment();
  copy.append(paragraph.cloneNode(true));
  return { text: wordsOf(copy), pinpoint: { first: ordinal, last: ordinal } };
}

function ordinalOf(paragraph: HTMLElement | undefined): number | null {
  return Number(paragraph?.id.slice("p-".length)) || null;
}

/** The statement's own words in a copied part of the page, paragraphs parted by empty lines. */
function wordsOf(part: DocumentFragment): string {
  for (const element of part.querySelectorAll(NOT_QUOTED)) element.remove();
  const paragraphs = [...part.querySelectorAll(".paragraph")];
  const texts = paragraphs.length > 0 ? paragraphs.map((one) => one.textContent ?? "") : [part.textContent ?? ""];
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join("\n\n");
}
