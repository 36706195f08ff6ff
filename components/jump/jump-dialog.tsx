"use client";
// The quick jump itself: a box to type in and the list of what it finds, for keyboard, pointer and screen reader.
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { localAddress } from "@/components/ui/local-address";
import type { JumpEntry } from "@/lib/domain/jump";
import type { Locale } from "@/lib/domain/locale";
import { jumpAddress } from "./jump-address";
import { JumpOption } from "./jump-option";
import { JUMP_WORDING } from "./jump-wording";
import { useJumps } from "./use-jumps";

interface Props {
  locale: Locale;
  onClose: () => void;
}

/** A modal dialog: the browser keeps the focus inside, closes it by Esc, and gives the focus back. */
export default function JumpDialog({ locale, onClose }: Props) {
  const words = JUMP_WORDING[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const { state, jumps } = useJumps(locale);
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const found = jumps?.find(text) ?? [];

  useEffect(() => dialog.current?.showModal(), []);

  const step = (by: number) => setChosen((at) => (at + by + found.length) % Math.max(1, found.length));
  const keys: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => follow(found[chosen], locale),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };

  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.title} className="jump-dialog">
      <div className="flex gap-2">
        <input
          type="text"
          role="combobox"
          aria-label={words.placeholder}
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={found.length > 0 ? `${list}-${chosen}` : undefined}
          aria-autocomplete="list"
          placeholder={words.placeholder}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
          className="min-h-11 min-w-0 flex-1 field px-3"
        />
        <button type="button" onClick={() => dialog.current?.close()} className="min-h-11 rounded-md px-3 text-accent">
          {words.close}
        </button>
      </div>
      <p role="status" className="mt-2 text-[0.875rem] text-soft">
        {statusOf({ state, text, count: found.length, words })}
      </p>
      <ul id={list} role="listbox" aria-label={words.title} className="mt-1">
        {found.map((entry, at) => (
          <JumpOption
            key={at}
            {...{ locale, entry }}
            id={`${list}-${at}`}
            chosen={at === chosen}
            onChoose={() => follow(entry, locale)}
          />
        ))}
      </ul>
    </dialog>
  );
}

function follow(entry: JumpEntry | undefined, locale: Locale): void {
  if (entry) location.assign(localAddress(locale, jumpAddress(entry)));
}

interface Status {
  state: ReturnType<typeof useJumps>["state"];
  text: string;
  count: number;
  words: (typeof JUMP_WORDING)[Locale];
}

function statusOf({ state, text, count, words }: Status): string {
  if (state !== "ready") return words[state];
  if (text.trim() === "") return words.hint;
  return count > 0 ? `${count} ${words.found}` : words.nothing;
}
