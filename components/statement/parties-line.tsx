// One line under a threat: who is said to be behind it, and whom it is said to strike.
import type { Locale } from "@/lib/domain/locale";
import type { Threat } from "@/lib/domain/statement";
import { ACT_WORDING } from "./act-wording";
import { partyLabel } from "./party-label";

/** Nothing where the text says neither. */
export function PartiesLine({ actors, targets, locale }: Pick<Threat, "actors" | "targets"> & { locale: Locale }) {
  if (actors.length + targets.length === 0) return null;
  const words = ACT_WORDING[locale];
  const named = (parties: Threat["actors"]) => parties.map((party) => partyLabel(party, locale)).join(", ");
  return (
    <span className="basis-full text-[0.8125rem] text-soft">
      {actors.length > 0 && `${words.by} ${named(actors)}`}
      {actors.length > 0 && targets.length > 0 && " · "}
      {targets.length > 0 && `${words.against} ${named(targets)}`}
    </span>
  );
}
