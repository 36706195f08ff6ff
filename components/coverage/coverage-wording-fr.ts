// The words of the coverage page in French.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { CoverageWording } from "./coverage-wording-en";

export const COVERAGE_WORDING_FR: CoverageWording = {
  title: "Couverture",
  lead: "Ce que le corpus contient et ce qu’il ne contient pas. Tous les nombres de ce site comptent parmi ces déclarations\u00a0; ce qui n’a pas été collecté n’est pas un silence.",
  held: plural("fr", { one: "# déclaration", other: "# déclarations" }),
  counted:
    "Une déclaration compte une fois, quel que soit le nombre de ses publications\u00a0; les interventions de procédure d’un président sont exclues.",
  years: "Par année",
  yearsCaption: (undated) =>
    `Déclarations par année de prononcé.${undated > 0 ? ` ${formatNumber(undated, "fr")} n’ont pas d’année et ne figurent dans aucune.` : ""} Une année sans barre n’a pas été collectée.`,
  year: "Année",
  number: "Déclarations",
  organs: "Par organe",
  languages: "Par langue",
  delegations: "Par délégation",
  organ: "Organe",
  language: "Langue",
  delegation: "Délégation",
  none: "non indiqué",
  sources: "Par source",
  sourcesCaption: "Documents par collection et format, et déclarations qui y ont d’abord été lues.",
  collection: "Collection",
  format: "Format",
  documents: "Documents",
  ends: "Ce que les documents sont devenus",
  endsCaption:
    "Comment chaque entrée de toutes les lectures a fini\u00a0; de plusieurs lectures d’un document, la dernière compte.",
  end: "Fin",
  inputs: "Entrées",
  committed: "retenu",
  duplicate: "déjà présent",
  pending: "pas encore lu",
  rejected: (reason) => `refusé\u00a0: ${reason}`,
  extraction: "Avec quelle justesse faits et éléments sont trouvés",
  extractionLead:
    "Mesuré sur des déclarations réelles annotées à la main, selon les règles que suivent les éléments. Le corpus peut être plus facile ou plus difficile qu’elles.",
  measurements: {
    unseen: {
      title: "Sur des déclarations dont aucun modèle n’a appris",
      lead: (documents) => `${formatNumber(documents, "fr")} déclarations annotées\u00a0:`,
    },
    "cross-validation": {
      title: "Par validation croisée",
      lead: (documents) =>
        `${formatNumber(documents, "fr")} déclarations annotées qui servent à l’apprentissage, chaque cinquième évalué avec des modèles formés sur les quatre autres\u00a0:`,
    },
  },
  fields: {
    statement: "Déclaration ou non",
    language: "Langue",
    speaker: "Orateur",
    delegation: "Délégation",
    date: "Date",
    organ: "Organe",
    delivery: "Prononcé",
    onBehalfOf: "Au nom de",
    resolutions: "Résolutions",
    themes: "Thèmes",
    mainThemes: "Thèmes principaux",
    priorities: "Priorités",
    threats: "Menaces",
  },
  numbers: "Les nombres",
  field: "Champ",
  measure: "Mesure",
  value: "Valeur",
  precision: "Trouvé et juste",
  recall: "Présent et trouvé",
  labelled: "Annotés",
  accuracy: "justes",
  f1: "F1",
  measureNote:
    "«\u00a0Justes\u00a0»\u00a0: la part des documents où la valeur est celle de l’étiquette. «\u00a0F1\u00a0»\u00a0: un seul chiffre tiré de deux parts, ce qui est juste dans ce qui a été trouvé et ce qui a été trouvé dans ce qui s’y trouve.",
  all: "Toutes les délégations",
};
