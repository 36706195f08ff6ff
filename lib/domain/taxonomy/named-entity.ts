// The shape that groups of States and bodies share, and how one of them is found by name.
import type { DelegationName, NameLanguage } from "./delegation";
import { foldName, withoutArticle } from "./fold-name";

/**
 * `code` is the usual abbreviation, or the short English name where none is in use. `names` is the full name by
 * language; `aliases` are abbreviations and other forms, recognised in a text of any language.
 */
export interface NamedEntity {
  code: string;
  names: Partial<Record<NameLanguage, string>> & { en: string };
  aliases: readonly string[];
}

/** Looks entities up by code, or by any name or alias, folded as names of delegations are. */
export interface EntityIndex {
  byCode: ReadonlyMap<string, NamedEntity>;
  byName: ReadonlyMap<string, NamedEntity>;
}

/** Indexes `entities`; where two share a name, the first one keeps it. */
export function indexEntities(entities: readonly NamedEntity[]): EntityIndex {
  const byName = new Map<string, NamedEntity>();
  for (const entity of entities) {
    for (const { name } of entityNames(entity)) {
      const folded = foldName(name);
      for (const key of [folded, withoutArticle(folded)]) if (!byName.has(key)) byName.set(key, entity);
    }
  }
  return { byCode: new Map(entities.map((entity) => [entity.code, entity])), byName };
}

/** Every name of an entity as printed: those of a language, then aliases and the code, which belong to none. */
export function entityNames({ code, names, aliases }: NamedEntity): DelegationName[] {
  const full = Object.entries(names).map(([language, name]) => ({ name, language: language as NameLanguage }));
  return [...full, ...[...new Set([code, ...aliases])].map((name) => ({ name, language: null }))];
}

/** The entity with this name, null where there is none. */
export function entityByName({ byName }: EntityIndex, name: string): NamedEntity | null {
  const folded = foldName(name);
  return byName.get(folded) ?? byName.get(withoutArticle(folded)) ?? null;
}
