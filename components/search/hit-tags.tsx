// The priorities and threats of a hit as small tags; following one filters by it.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { Tag } from "@/lib/domain/search";
import { searchAddress, withFilter, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import { valueLabel } from "./value-label";

interface HitTagsProps {
  state: SearchState;
  kind: "theme" | "threat";
  tags: readonly Tag[];
  locale: Locale;
}

const SIGNS = { theme: "■", threat: "▲" };

/** Tags of one kind that a hit shows; the statement itself has them all. */
const SHOWN = 5;

/** Nothing where there are no tags; signs and borders differ, so that colour alone says nothing. */
export function HitTags({ state, kind, tags, locale }: HitTagsProps) {
  if (tags.length === 0) return null;
  const words = SEARCH_WORDING[locale];
  const labelOf = ({ code, label }: Tag) => valueLabel(kind, { value: code, label }, locale);
  return (
    <ul aria-label={kind === "theme" ? words.themes : words.threats} className="contents">
      {tags.slice(0, SHOWN).map((tag) => (
        <li key={tag.code}>
          <a
            href={localAddress(locale, searchAddress(withFilter(state, kind, tag.code)))}
            title={words.filterBy(labelOf(tag))}
            className={`tag tag-${kind}`}
          >
            <span aria-hidden="true">{SIGNS[kind]}</span>
            {labelOf(tag)}
          </a>
        </li>
      ))}
      {tags.length > SHOWN && (
        <li className="inline-flex min-h-6 items-center pe-1 text-[0.8125rem] text-soft">
          {words.moreTags(tags.length - SHOWN)}
        </li>
      )}
    </ul>
  );
}
