// One line of the quick jump: what it is, its name, and what tells it apart.
import type { JumpEntry } from "@/lib/domain/jump";
import type { Locale } from "@/lib/domain/locale";
import { JUMP_WORDING } from "./jump-wording";

interface Props {
  id: string;
  locale: Locale;
  entry: JumpEntry;
  chosen: boolean;
  onChoose: () => void;
}

/** The keyboard stays in the box above; an option holds nothing that could take the focus. */
export function JumpOption({ id, locale, entry, chosen, onChoose }: Props) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      onClick={onChoose}
      className="flex min-h-10 cursor-pointer flex-wrap items-baseline gap-x-3 rounded-md px-2 py-1.5 hover:bg-wash aria-selected:bg-wash"
    >
      <span className="w-24 shrink-0 text-[0.8125rem] text-soft">{JUMP_WORDING[locale].kinds[entry.kind]}</span>
      <span className="min-w-0" dir="auto">
        {entry.label}
      </span>
      <span className="text-[0.875rem] text-soft">{entry.note}</span>
    </li>
  );
}
