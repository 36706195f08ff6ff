// The priorities and threats of a hit as small tags; following one filters by it.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import type { Tag } from "@/lib/domain/search";
import { searchAddress, withFilter, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";
import { valueLabel } from "./value-label";

interface HitTagsProps {
  /** Of the statement's page. */
  address: string;
  state: SearchState;
  kind: "theme" | "threat";
  tags: readonly Tag[];
  locale: Locale;
}

const SIGNS = { theme: "■", threat: "▲" };

/** Tags of one kind that a hit shows, on a phone and elsewhere; the statement itself has them all. */
const SHOWN_NARROW = 3;
const SHOWN = 5;

/** A row of their own; nothing where there are no tags. Signs and borders differ, so that colour alone says nothing. */
export function HitTags({ address, state, kind, tags, locale }: HitTagsProps) {
  if (tags.length === 0) return null;
  const words = SEARCH_WORDING[locale];
  const labelOf = ({ code, label }: Tag) => valueLabel(kind, { value: code, label }, locale);
  return (
    <ul aria-label={kind === "theme" ? words.themes : words.threats} className="tag-row">
      {tags.slice(0, SHOWN).map((tag, at) => (
        <li key={tag.code} className={at < SHOWN_NARROW ? undefined : "max-sm:hidden"}>
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
      <More {...{ address, locale }} count={tags.length - SHOWN} width="max-sm:hidden" />
      <More {...{ address, locale }} count={tags.length - SHOWN_NARROW} width="sm:hidden" />
    </ul>
  );
}

interface MoreProps {
  address: string;
  locale: Locale;
  count: number;
  /** At which widths of the screen that many are not shown. */
  width: string;
}

function More({ address, locale, count, width }: MoreProps) {
  if (count <= 0) return null;
  return (
    <li className={width}>
      <a href={address} className="more-tags">
        {SEARCH_WORDING[locale].moreTags(count)}
      </a>
    </li>
  );
}
