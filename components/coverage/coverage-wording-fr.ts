// The words of the coverage page in French.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { CoverageWording } from "./coverage-wording-en";

export const COVERAGE_WORDING_FR: CoverageWording = {
  title: "Couverture",
  lead: "Ce que le corpus contient et ce qu’il ne contient pas. Tous les nombres de ce site comptent parmi ces déclarations ; ce qui n’a pas été collecté n’est pas un silence.",
  held: plural("fr", { one: "# déclaration", other: "# déclarations" }),
  counted:
    "Une déclaration compte une fois, quel que soit le nombre de ses publications ; les interventions de procédure d’un président sont exclues.",
  years: "Par année",
  yearsCaption: (undated) =>
    `Déclarations par année de prononcé.${undated > 0 ? ` ${formatNumber(undated, "fr")} n’ont pas d’année et ne figurent dans aucune.` : ""} Une année sans barre n’a pas été collectée.`,
  year: "Année",
  number: "Déclarations",
  organs: "Par organe",
  languages: "Par langue",
  delegations: "Par délégation",
  none: "non indiqué",
  sources: "Par source",
  sourcesCaption: "Documents par collection et format, et déclarations qui y ont d’abord été lues.",
  collection: "Collection",
  format: "Format",
  documents: "Documents",
  ends: "Ce que les documents sont devenus",
  endsCaption:
    "Comment chaque entrée de toutes les lectures a fini ; de plusieurs lectures d’un document, la dernière compte.",
  end: "Fin",
  inputs: "Entrées",
  committed: "retenu",
  duplicate: "déjà présent",
  pending: "pas encore lu",
  rejected: (reason) => `refusé : ${reason}`,
  extraction: "Avec quelle justesse faits et éléments sont trouvés",
  extractionLead: (documents) =>
    `Mesuré sur ${formatNumber(documents, "fr")} déclarations réelles annotées à la main, dont aucune règle ni aucun modèle n’a appris. Le reste du corpus peut être plus facile ou plus difficile.`,
  field: "Champ",
  measure: "Mesure",
  value: "Valeur",
  precision: "Trouvé et juste",
  recall: "Présent et trouvé",
  labelled: "Annotés",
  accuracy: "valeurs justes, sur tous les documents",
  f1: "F1 : de ce qui est trouvé et de ce qui est présent",
  howMeasured: "Comment cela a été mesuré",
  empty: "Le corpus ne contient encore aucune déclaration.",
  all: "Toutes les délégations",
};
