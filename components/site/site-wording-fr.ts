// The words of the frame around every page, in French.
import type { SiteWording } from "./site-wording-en";

export const SITE_WORDING_FR: SiteWording = {
  description:
    "Les déclarations prononcées aux Nations Unies, à chercher par priorité, par menace et dans leurs propres mots.",
  skip: "Aller au contenu",
  navigation: "Navigation principale",
  search: "Recherche",
  delegations: "Délégations",
  themes: "Thèmes",
  threats: "Menaces",
  compare: "Comparer",
  coverage: "Couverture",
  trends: "Tendances",
  speakers: "Orateurs",
  meetings: "Séances",
  documents: "Documents",
  more: "Plus",
  about: "À propos",
  aboutTitle: "À propos de Rostrum",
  theme: "Passer du clair au sombre",
  languages: "Langue de l’interface",
  sample: "Échantillon fictif",
  sampleAmong:
    "les déclarations marquées «\u00a0Exemple\u00a0» sont inventées, comme leurs délégations et leurs orateurs, pour montrer ce que fait Rostrum.",
  sampleItself:
    "cette déclaration, sa délégation et les personnes citées sont inventées, pour montrer ce que fait Rostrum.",
  sampleRemove: "Pour les retirer\u00a0:",
  footer:
    "Chaque donnée figure avec le passage qui l’énonce. Le texte est montré tel que Rostrum l’a reçu\u00a0; ce qui a été laissé de côté est indiqué pour chaque déclaration.",
  notFoundTitle: "Introuvable",
  notFoundHeading: "Il n’y a rien à cette adresse",
  notFoundWhy: "L’adresse est mal écrite, ou ce qui se trouvait ici ne fait plus partie du corpus.",
  notFoundWays: "Pour continuer\u00a0:",
  malformedTitle: "Adresse mal formée",
  malformedHeading: "Cette adresse est illisible",
  malformedOne: "Un de ses éléments est mal formé\u00a0:",
  malformedSome: "Certains de ses éléments sont mal formés\u00a0:",
  malformedLink: "Commencer une nouvelle recherche",
  malformedOr: "ou corriger l’adresse.",
  unavailableTitle: "Indisponible",
  unavailableHeading: "Le corpus est inaccessible",
  unavailableWhy:
    "La base de données ne répond pas. Rien n’est perdu, et la même adresse fonctionnera de nouveau dès qu’elle répondra.",
  busyHeading: "Le serveur est très sollicité",
  busyWhy:
    "Il n’a pas eu le temps de composer cette page. Rien n’est perdu, et la même adresse fonctionnera de nouveau dès qu’il sera moins sollicité.",
  unavailableLater: "dans une minute. Les détails sont dans le journal du serveur.",
};
