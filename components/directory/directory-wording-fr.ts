// The words of the pages of speakers, meetings and cited documents in French.
import { plural } from "@/components/ui/plural";
import type { DirectoryWording } from "./directory-wording-en";

export const DIRECTORY_WORDING_FR: DirectoryWording = {
  statements: plural("fr", { one: "# déclaration", other: "# déclarations" }),
  delegations: plural("fr", { one: "# délégation", other: "# délégations" }),
  filter: "Filtrer",
  showAll: "Tout montrer",
  pages: "Pages de la liste",
  statementPages: "Pages de déclarations",
  emptyPage: "Il n’y a rien sur cette page.",
  firstPage: "Aller à la première page",
  noDate: "Date non indiquée",
  noDelegation: "Délégation non indiquée",
  sample: "Exemple",
  chaired: plural("fr", { one: "# intervention de la présidence", other: "# interventions de la présidence" }),
  chairedWhy:
    "Interventions de procédure de la présidence. Elles ne comptent pas comme déclarations, ni ici ni dans aucune recherche.",
  speakers: {
    title: "Orateurs",
    count: plural("fr", { one: "# orateur", other: "# orateurs" }),
    lead: "Les personnes qui prononcent des déclarations, celles qui ont parlé le plus souvent d’abord. Deux formes imprimées d’un nom désignent le même orateur si la délégation et le nom concordent.",
    box: "Partie du nom d’un orateur",
    none: (text) => `Aucun orateur n’a «\u00a0${text}\u00a0» dans son nom.`,
    empty: "Le corpus ne contient encore aucune déclaration dont l’orateur soit connu.",
  },
  speaker: {
    kicker: "Orateur",
    held: (count, span) => `Le corpus contient ${count} de cet orateur${span ? `, ${span}` : ""}.`,
    roles: "Fonctions telles qu’imprimées",
    said: "Ce qui a été dit, le plus récent d’abord",
  },
  meetings: {
    title: "Séances",
    count: plural("fr", { one: "# séance", other: "# séances" }),
    lead: "Les séances au cours desquelles des déclarations du corpus ont été prononcées, la plus récente d’abord.",
    box: "Partie du nom ou de la cote d’une séance",
    none: (text) => `Aucune séance n’a «\u00a0${text}\u00a0» dans son nom ou sa cote.`,
    empty: "Le corpus ne contient encore aucune déclaration dont la séance soit connue.",
    unnamed: "Séance sans nom",
  },
  meeting: {
    kicker: "Séance",
    held: (count, delegations) => `Le corpus contient ${count} de ${delegations} à cette séance.`,
    record: "Procès-verbal",
    said: "Ce qui a été dit, dans l’ordre des interventions",
    saidNote:
      "L’ordre est celui du procès-verbal. Là où les déclarations sont venues une à une, leur ordre n’est pas connu et elles suivent par nom de fichier.",
  },
  documents: {
    title: "Documents cités",
    count: plural("fr", { one: "# document", other: "# documents" }),
    lead: "Les résolutions, rapports et traités que citent les déclarations, les plus souvent cités d’abord.",
    box: "Partie d’une cote, par exemple A/RES",
    none: (text) => `Aucun document cité n’a «\u00a0${text}\u00a0» dans sa cote.`,
    empty: "Aucune déclaration du corpus ne cite encore de document.",
  },
  document: {
    kicker: "Document cité",
    cited: (count, delegations, span) => `Cité dans ${count} par ${delegations}${span ? `, ${span}` : ""}.`,
    official: "Le consulter dans le système officiel de documents",
    table: "Qui le cite, par année",
    tableLead:
      "Combien de déclarations citent le document, l’année la plus récente d’abord. Une déclaration compte une fois. Le nombre mène aux phrases.",
    delegation: "Délégation",
    total: "Toutes les années",
    notCited: "non cité",
    legendCited: "déclarations de l’année qui le citent\u00a0; le nombre mène aux phrases",
    legendSilent: "non cité dans les déclarations que le corpus contient de l’année",
    noYear: "Sans année",
    allRows: (count) => `Afficher les ${count} délégations`,
    sentences: "Les phrases, les plus récentes d’abord",
    only: "Seulement",
    all: "Tout montrer",
    moreSentences: plural("fr", {
      one: "# autre phrase de cette déclaration",
      other: "# autres phrases de cette déclaration",
    }),
    nothing: "Aucune déclaration de ce choix ne cite le document.",
  },
};
