// The priorities and threats of a hit as small tags; following one filters by it.
import type { Tag } from "@/lib/domain/search";
import { searchAddress, withFilter, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

interface HitTagsProps {
  state: SearchState;
  kind: "theme" | "threat";
  tags: readonly Tag[];
}

const LOOKS = {
  theme: { sign: "■", box: "border-accent/50 text-accent hover:bg-accent-wash", name: SEARCH_WORDING.themes },
  threat: {
    sign: "▲",
    box: "border-dashed border-threat/60 text-threat hover:bg-threat-wash",
    name: SEARCH_WORDING.threats,
  },
};

/** Tags of one kind that a hit shows; the statement itself has them all. */
const SHOWN = 5;

/** Nothing where there are no tags; signs and borders differ, so that colour alone says nothing. */
export function HitTags({ state, kind, tags }: HitTagsProps) {
  if (tags.length === 0) return null;
  const look = LOOKS[kind];
  return (
    <ul aria-label={look.name} className="contents">
      {tags.slice(0, SHOWN).map((tag) => (
        <li key={tag.code}>
          <a
            href={searchAddress(withFilter(state, kind, tag.code))}
            title={SEARCH_WORDING.filterBy(tag.label)}
            className={`inline-flex min-h-6 items-center gap-1.5 rounded-sm border px-1.5 text-[0.8125rem] leading-tight ${look.box}`}
          >
            <span aria-hidden="true" className="text-[0.5625rem]">
              {look.sign}
            </span>
            {tag.label}
          </a>
        </li>
      ))}
      {tags.length > SHOWN && (
        <li className="inline-flex min-h-6 items-center pe-1 text-[0.8125rem] text-soft">
          {SEARCH_WORDING.moreTags(tags.length - SHOWN)}
        </li>
      )}
    </ul>
  );
}
