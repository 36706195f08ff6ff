// Makes a hit of the result list from a stored record and the passages that answer the query.
import type { HitRecord } from "@/lib/domain/hit-record";
import type { QueryPlan } from "@/lib/domain/query";
import type { Hit, Tag } from "@/lib/domain/search";
import type { FacetKind } from "@/lib/domain/facet";
import { openingPassage, snippetsOf } from "@/lib/search/snippet";
import { labelValue } from "./facet-labels";

const NO_NAMES = new Map<string, string>();

function tag(kind: FacetKind, code: string): Tag {
  return { code, label: labelValue(kind, code, NO_NAMES).label };
}

/** The hit; `answering` are the ordinals of the paragraphs to choose its passages from. */
export function buildHit(record: HitRecord, answering: ReadonlySet<number>, plan: QueryPlan): Hit {
  const { id, slug, title, titleLanguage, delegation, speaker, onBehalfOf, date, year, event, sample } = record;
  const { text, language, paragraphs, anchor: focus } = record;
  const quoted = { text, language, paragraphs, focus };
  const candidates = paragraphs.filter(({ ordinal }) => answering.has(ordinal));
  return {
    id,
    slug,
    title: title ?? "",
    titleLanguage,
    delegation,
    speaker,
    onBehalfOf,
    date,
    year,
    event,
    sample,
    organ: record.organ === null ? null : tag("organ", record.organ),
    themes: record.themes.map((code) => tag("theme", code)),
    threats: record.threats.map((code) => tag("threat", code)),
    passages: plan.sought.length === 0 ? openingPassage(quoted) : snippetsOf(quoted, candidates, plan),
  };
}
