// The name of an addressee of a priority, or of an actor or target of a threat, in the interface's language.
import type { Locale } from "@/lib/domain/locale";
import { ADDRESSEES } from "@/lib/domain/taxonomy/addressees";
import { findBody } from "@/lib/domain/taxonomy/bodies";
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { threatActorLabels, threatTargetLabels } from "@/lib/domain/taxonomy/threat-parties";

const sets = new Map(ADDRESSEES.map((entity) => [entity.code, entity]));

/** The label of `code` in whatever list holds it; the name that the record gives where none does. */
export function partyLabel({ code, name }: { code: string; name: string }, locale: Locale): string {
  const labels = threatActorLabels(code) ?? threatTargetLabels(code);
  if (labels) return labels[locale];
  const entity = sets.get(code) ?? findGroup(code) ?? findBody(code);
  if (entity) return entity.names[locale] ?? name;
  const state = displayName(code, locale);
  return state === code ? name : state;
}
