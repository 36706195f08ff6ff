// The words of the pages of delegations, themes and threats in French.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { PositionWording } from "./position-wording-en";

const statements = plural("fr", { one: "# déclaration", other: "# déclarations" });
const share = (part: number, whole: number) => `${formatNumber(part, "fr")} sur ${statements(whole)}`;
const delegationCount = plural("fr", { one: "# délégation", other: "# délégations" });

const subjects: PositionWording["subjects"] = {
  theme: {
    one: "Thème",
    many: "Thèmes",
    ledger: "Thèmes prioritaires par année",
    ledgerLead:
      "Combien de déclarations avancent le thème comme priorité. Une déclaration compte une fois pour chaque thème.",
    lead: "Ce que les délégations avancent comme priorités. Chaque nombre compte les déclarations qui avancent le thème.",
    none: "Aucune déclaration n’est marquée de ce thème.",
    raised: "Avancé dans",
    neverRaised: plural("fr", {
      one: "# thème de la liste n’est jamais abordé dans ces déclarations et ne figure pas ici.",
      other: "# thèmes de la liste ne sont jamais abordés dans ces déclarations et ne figurent pas ici.",
    }),
  },
  threat: {
    one: "Menace",
    many: "Menaces",
    ledger: "Menaces par année",
    ledgerLead: "Combien de déclarations nomment la menace. Une déclaration compte une fois pour chaque menace.",
    lead: "Les dangers que nomment les délégations. Chaque nombre compte les déclarations qui nomment la menace.",
    none: "Aucune déclaration n’est marquée de cette menace.",
    raised: "Nommée dans",
    neverRaised: plural("fr", {
      one: "# menace de la liste n’est jamais nommée dans ces déclarations et ne figure pas ici.",
      other: "# menaces de la liste ne sont jamais nommées dans ces déclarations et ne figurent pas ici.",
    }),
  },
};

export const POSITION_WORDING_FR: PositionWording = {
  ...{ subjects, statements, share },
  delegations: "Délégations",
  delegationsLead:
    "Au nom de qui parlent les orateurs, avec le nombre de déclarations que le corpus contient de chacune.",
  filter: "Partie du nom d’une délégation",
  filterSubmit: "Filtrer",
  noDelegation: (text) => `Aucune délégation n’a «\u00a0${text}\u00a0» dans son nom.`,
  showAll: "Montrer toutes les délégations",
  noDelegations: "Le corpus ne contient encore la déclaration d’aucune délégation.",
  sample: "Exemple",
  ledger: "Registre des positions",
  collected: "Déclarations recueillies",
  first: "Première",
  last: "Dernière",
  total: "Abordé dans",
  of: (whole) => `sur ${whole}`,
  notCollected: "non recueillie",
  silent: "non abordé",
  legend: "Comment le lire",
  legendRaised: "déclarations de l’année qui l’abordent\u00a0; le nombre mène aux passages",
  legendSilent: "non abordé dans les déclarations que le corpus contient de l’année",
  legendNotCollected:
    "non recueillie\u00a0: le corpus ne contient aucune déclaration de l’année, ce n’est donc pas un silence",
  darker: "Couleur plus forte, part plus grande.",
  undatedLeftOut: plural("fr", {
    one: "# déclaration sans année n’est pas dans les années.",
    other: "# déclarations sans année ne sont pas dans les années.",
  }),
  held: (count, span) => `Le corpus contient ${statements(count)} de cette délégation${span ? `, ${span}` : ""}.`,
  heldInAll: (count) => `Le corpus en contient ${formatNumber(count, "fr")} en tout.`,
  heldNone: (year) =>
    `Le corpus ne contient aucune déclaration de cette délégation${year === null ? "" : ` en ${year}`}.`,
  raisedHere: (raised, part, whole, span) =>
    `${raised} ${share(part, whole)} de cette délégation${span ? `, ${span}` : ""}.`,
  raisedInCorpus: (raised, part, whole, delegations, span) =>
    `${raised} ${share(part, whole)} du corpus, par ${delegationCount(delegations)}${span ? `, ${span}` : ""}.`,
  csv: "Télécharger en CSV",
  search: "Chercher dans ces déclarations",
  searchText: (label) => `Chercher «\u00a0${label}\u00a0» dans le texte`,
  scroll: (label) => `${label}, tableau à faire défiler de côté`,
  noLedger: "Aucune déclaration de cette délégation n’en aborde.",
  byYear: "Par année",
  allYears: "Toutes les années",
  year: "Année",
  passages: "Passages dans l’ordre du temps",
  allOf: (name) => `Tous les passages\u00a0: ${name}`,
  noDelegationStated: "Délégation non indiquée",
  noDate: "Date non indiquée",
  pages: "Pages de passages",
  emptyPage: "Il n’y a pas de passage sur cette page.",
  noDelegationOnPage: "Il n’y a pas de délégation sur cette page.",
  firstPage: "Aller à la première page",
  unbis: "Équivalent proche dans le thésaurus UNBIS\u00a0:",
  companions: "Abordé avec lui",
  companionsLead: (raised) =>
    `Ce qu’abordent aussi les ${statements(raised)} qui l’abordent, avec le nombre de déclarations.`,
  delegation: "Délégation",
  whoByYear: "Qui l’aborde, par année",
  whoByYearLead:
    "Combien de déclarations de la délégation l’abordent, l’année la plus récente d’abord. Le nombre mène aux passages.",
  sort: "Ordre des délégations",
  sorts: {
    newest: "Plus récentes d’abord",
    most: "Plus fréquentes d’abord",
    first: "Premières à l’aborder",
    name: "Par nom",
  },
  trend: "Comparer avec d’autres mots au fil des années",
  delegationPages: "Pages de délégations",
  shownOf: (from, to, all) => `${formatNumber(from, "fr")} à ${formatNumber(to, "fr")} sur ${delegationCount(all)}`,
  latestPassages: "Les passages les plus récents de chacune",
  compare: "Comparer avec d’autres délégations",
  newest: "Déclarations les plus récentes",
  allStatements: (count) => `Toutes\u00a0: ${statements(count)}`,
  speakers: "Qui a parlé",
  speakersLead: "Qui a parlé en dernier vient d’abord\u00a0; avec le nombre de déclarations et les années.",
  moreSpeakers: plural("fr", { one: "# autre orateur", other: "# autres orateurs" }),
  groups: "Au nom de",
  onSubject: {
    theme: "Ce que toutes les délégations disent de ce thème",
    threat: "Ce que toutes les délégations disent de cette menace",
  },
  firstLast: (first, last) =>
    first === last ? `Abordé en ${first} seulement.` : `Abordé d’abord en ${first}, pour la dernière fois en ${last}.`,
};
