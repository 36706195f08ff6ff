// One line under a priority: what it does, at whom it is directed, and whether it binds the delegation itself.
import { isCommitment, type Position } from "@/lib/domain/act";
import type { Locale } from "@/lib/domain/locale";
import { ACT_WORDING } from "./act-wording";
import { partyLabel } from "./party-label";

/** Nothing where no act was found. */
export function PositionLine({ position, locale }: { position: Position | null; locale: Locale }) {
  if (!position) return null;
  const words = ACT_WORDING[locale];
  const addressees = position.addressees.map((addressee) => partyLabel(addressee, locale)).join(", ");
  return (
    <p className="ms-7 text-[0.8125rem]">
      {words.acts[position.act]}
      {addressees !== "" && (
        <span className="text-soft">
          {" · "}
          {words.to} {addressees}
        </span>
      )}
      {isCommitment(position) && (
        <span className="ms-1.5 rounded-sm border border-edge px-1 text-xs whitespace-nowrap">{words.commitment}</span>
      )}
    </p>
  );
}
