// The words of the comparison in French.
import { plural } from "@/components/ui/plural";
import type { CompareWording } from "./compare-wording-en";

const statements = plural("fr", { one: "# déclaration", other: "# déclarations" });

export const COMPARE_WORDING_FR: CompareWording = {
  title: "Comparer",
  lead: "Ce que deux à quatre délégations avancent sur les mêmes thèmes, ou nomment comme menaces, côte à côte\u00a0: les passages les plus récents de chacune. Là où deux passages disent à peu près la même chose, les mots qu’un seul côté emploie sont marqués.",
  leadStatements:
    "Ce que deux à quatre déclarations avancent sur les mêmes thèmes, ou nomment comme menaces, côte à côte.",
  leadVersions:
    "Deux déclarations d’une même délégation, la plus ancienne d’abord\u00a0: ce qui a disparu, ce qui s’ajoute et ce qui est dit autrement.",
  choose: "Choisir ce qui est comparé",
  delegation: (number) => `Délégation ${number}`,
  none: "aucune",
  insteadDelegations: "Comparer plutôt des délégations",
  submit: "Comparer",
  tooFew: "Choisissez au moins deux délégations.",
  notFound: "Le corpus contient moins de deux des éléments demandés par cette adresse.",
  whichDelegations: "Quelles délégations le corpus contient",
  kinds: { theme: "Thèmes prioritaires", threat: "Menaces" },
  kindsLabel: "Ce qui est comparé",
  overview: "Qui soulève quoi",
  overviewCaption:
    "Dans combien des déclarations que le corpus contient de chaque côté le sujet est soulevé\u00a0; une déclaration compte une fois par sujet.",
  overviewCaptionStatements: "Lesquelles des déclarations soulèvent le sujet.",
  laidOut: (shown, all) =>
    shown === 1
      ? `Un des ${all} sujets est présenté ci-dessous\u00a0; chacun des autres mène à la page qui le présente.`
      : `${shown} des ${all} sujets sont présentés ci-dessous\u00a0; chacun des autres mène à la page qui le présente.`,
  subject: "Sujet",
  of: (raised, held) => `${raised} sur ${statements(held)}`,
  held: statements,
  never: "non soulevé",
  raised: "soulevé",
  sideBySide: "Côte à côte",
  newest: "Déclaration la plus récente qui le soulève",
  all: "Tous les passages",
  more: plural("fr", {
    one: "# autre passage dans cette déclaration",
    other: "# autres passages dans cette déclaration",
  }),
  counterparts: "dit à peu près dans les mêmes termes",
  nothing: "Aucun côté n’en soulève.",
  legend: {
    own: "dans des passages qui disent à peu près la même chose, un mot que seul ce côté emploie",
    added: "ajouté dans la déclaration la plus récente",
    dropped: "absent de la déclaration la plus récente",
  },
  noMarks:
    "Aucun mot n’est marqué\u00a0: nulle part ici deux côtés ne disent à peu près la même chose en d’autres mots.",
  legendLabel: "Sens des marques",
  kindSpoken: { own: "ici seulement", added: "ajouté", dropped: "retiré" },
  fate: {
    kept: (other) => `dans les mêmes termes que le ¶ ${other} de l’autre`,
    reworded: (other) => `reformulé\u00a0: voir le ¶ ${other} de l’autre`,
    added: "entièrement ajouté",
    dropped: "entièrement supprimé",
  },
  pages: "Pages de sujets",
  undated: "sans date",
  otherSubjects:
    "Un silence signifie ici que les déclarations détenues ne le soulèvent pas, non que la délégation n’a pas de position.",
  compareWithBefore: "Comparer avec la déclaration précédente",
};
