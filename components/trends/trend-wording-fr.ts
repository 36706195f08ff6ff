// The words of the trends page in French.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { TrendWording } from "./trend-wording-en";

const statements = plural("fr", { one: "# déclaration", other: "# déclarations" });

export const TREND_WORDING_FR: TrendWording = {
  title: "Tendances",
  lead: "À quelle fréquence des mots, expressions, thèmes ou menaces se trouvent dans les déclarations de chaque année, en part des déclarations que le corpus contient.",
  query: (number) => `Mot, expression, thème ou menace ${number}`,
  hint: "Comme dans la recherche\u00a0: rançongiciel, “changement climatique”, theme:oceans, threat:terrorism, sécheresse OR inondation*.",
  delegation: "Seulement les déclarations de",
  everybody: "toutes les délégations",
  region: "Seulement la région ou le groupe",
  regions: "Régions du monde",
  groups: "Groupes régionaux des Nations Unies",
  everywhere: "tous",
  submit: "Compter",
  nothingAsked:
    "Écrivez un mot, une expression, ou theme: ou threat: avec un code, et voyez combien de fois il se trouve dans les déclarations de chaque année.",
  examples: "Par exemple",
  exampleQueries: ["theme:ict-security", "threat:terrorism", "rançongiciel", '"changement climatique"'],
  nothingHeld: "Le corpus ne contient aucune déclaration de ce choix.",
  chart: "Part des déclarations de l’année",
  caption: (held, undated) =>
    `Compté\u00a0: les déclarations où la requête se trouve, en part de toutes les déclarations détenues de l’année. Le choix contient ${statements(held)}${undated > 0 ? `, dont ${formatNumber(undated, "fr")} sans année, comptées dans aucune` : ""}\u00a0; les interventions de procédure d’un président sont exclues. Peu de déclarations dans une année font sauter sa part\u00a0; les années sans point n’ont pas été collectées, ce qui n’est pas un silence.`,
  few: (least) => `Un point creux\u00a0: moins de ${least} déclarations sont détenues de l’année.`,
  counted: (canonical, total) => `${canonical}\u00a0: ${statements(total)}`,
  also: (words) => `comptés aussi\u00a0: ${words}`,
  misunderstood: {
    leftOut: (words) => `laissé de côté, car trop long\u00a0: ${words}`,
    ignored: (words) => `ignoré\u00a0: ${words}`,
    words: (words) => `pris comme simples mots\u00a0: ${words}`,
  },
  table: "Les nombres par année",
  year: "Année",
  held: "Détenues",
  share: (count, held, percent) => `${formatNumber(count, "fr")} sur ${formatNumber(held, "fr")}, ${percent}`,
  notCollected: "non collectée",
  byDelegation: "Par délégation",
  byRegion: "Par région et par groupe régional",
  partCaption:
    "Déclarations où la requête se trouve, sur toutes celles que le corpus contient de la délégation, de la région ou du groupe.",
  ofItsStatements: "De ses déclarations",
  more: (count) => `${formatNumber(count, "fr")} de plus dans le CSV.`,
  undated: "Sans année",
  csv: "Télécharger en CSV",
  search: "Chercher ces déclarations",
};
