// The words for what a priority does and for who stands behind a threat, by language.
import type { Act } from "@/lib/domain/act";
import type { Locale } from "@/lib/domain/locale";

interface ActWording {
  acts: Record<Act, string>;
  /** Before those whom an act is directed at. */
  to: string;
  /** Marks what the delegation will be held to. */
  commitment: string;
  /** Before who is behind a threat, and before whom it strikes. */
  by: string;
  against: string;
}

export const ACT_WORDING: Record<Locale, ActWording> = {
  en: {
    acts: {
      "calls-for": "Calls for",
      "commits-to": "Commits to",
      proposes: "Proposes",
      supports: "Supports",
      welcomes: "Welcomes",
      opposes: "Opposes",
      condemns: "Condemns",
      regrets: "Regrets",
    },
    to: "directed at",
    commitment: "own commitment",
    by: "by",
    against: "against",
  },
  fr: {
    acts: {
      "calls-for": "Demande",
      "commits-to": "S’engage",
      proposes: "Propose",
      supports: "Soutient",
      welcomes: "Salue",
      opposes: "S’oppose",
      condemns: "Condamne",
      regrets: "Regrette",
    },
    to: "adressé à",
    commitment: "engagement propre",
    by: "par",
    against: "contre",
  },
  es: {
    acts: {
      "calls-for": "Pide",
      "commits-to": "Se compromete",
      proposes: "Propone",
      supports: "Apoya",
      welcomes: "Celebra",
      opposes: "Se opone",
      condemns: "Condena",
      regrets: "Lamenta",
    },
    to: "dirigido a",
    commitment: "compromiso propio",
    by: "por",
    against: "contra",
  },
};
