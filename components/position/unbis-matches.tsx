// Leads to the concepts of the library's thesaurus that a theme or threat comes close to.
import type { Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { unbisOfTheme, unbisOfThreat, type UnbisConcept } from "@/lib/domain/taxonomy/unbis";
import { POSITION_WORDING } from "./position-wording";

function matchesOf({ kind, code }: Subject): UnbisConcept[] {
  const theme = kind === "theme" ? findTheme(code) : undefined;
  const threat = kind === "threat" ? findThreat(code) : undefined;
  return [...(theme ? unbisOfTheme(theme.code) : []), ...(threat ? unbisOfThreat(threat.code) : [])];
}

/** Nothing where the thesaurus has no close concept. */
export function UnbisMatches({ locale, subject }: { locale: Locale; subject: Subject }) {
  const matches = matchesOf(subject);
  if (matches.length === 0) return null;
  return (
    <p className="mt-1 text-[0.9375rem] text-soft">
      {POSITION_WORDING[locale].unbis}{" "}
      {matches.map(({ label, uri }, index) => (
        <span key={uri}>
          {index > 0 && ", "}
          <a href={uri} rel="external" lang="en" className="quiet-link">
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}
