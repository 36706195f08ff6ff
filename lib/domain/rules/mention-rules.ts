// Rules that find what a statement cites and names.
import { SPEECH, type Rule } from "./rule";

export const MENTION_RULES: readonly Rule[] = [
  {
    id: "extract/citation-resolution",
    label: {
      en: "Resolution named by number",
      fr: "Résolution désignée par son numéro",
      es: "Resolución citada por su número",
    },
    scope: "“resolution 1325 (2000)”, lists of them, and committees named by a resolution, in six languages.",
    example: { text: `${SPEECH}\n\nWe recall resolution 2901 (2031) and its aims.` },
  },
  {
    id: "extract/citation-symbol",
    label: {
      en: "Document named by symbol",
      fr: "Document désigné par sa cote",
      es: "Documento citado por su signatura",
    },
    scope: "Symbols of United Nations documents as printed.",
    example: { text: `${SPEECH}\n\nWe have read document S/2031/358 with care.` },
  },
  {
    id: "extract/citation-treaty",
    label: { en: "Treaty named", fr: "Traité nommé", es: "Tratado citado" },
    scope: "Names and abbreviations of treaties, in the language of the text.",
    example: { text: `${SPEECH}\n\nWe uphold the Arms Trade Treaty in all its parts.` },
  },
  {
    id: "extract/mention-state",
    label: { en: "State named", fr: "État nommé", es: "Estado nombrado" },
    scope: "Names of States in the language of the text.",
    example: { text: `${SPEECH}\n\nWe thank Norway for its ships.` },
  },
  {
    id: "extract/mention-group",
    label: { en: "Group named", fr: "Groupe nommé", es: "Grupo nombrado" },
    scope: "Names and abbreviations of groups of States.",
    example: { text: `${SPEECH}\n\nWe thank the African Union for its ships.` },
  },
  {
    id: "extract/mention-body",
    label: { en: "Body named", fr: "Organe nommé", es: "Órgano nombrado" },
    scope: "Names and abbreviations of bodies and organisations.",
    example: { text: `${SPEECH}\n\nWe thank the Peacebuilding Commission for its help.` },
  },
  {
    id: "extract/mention-amount",
    label: { en: "Amount of money", fr: "Somme d’argent", es: "Suma de dinero" },
    scope: "A number with a currency, before or behind it, in six languages.",
    example: { text: `${SPEECH}\n\nWe will give $25 million to the fund.` },
  },
  {
    id: "extract/mention-event",
    label: { en: "Event to come", fr: "Rencontre à venir", es: "Acto por venir" },
    scope: "A named conference or summit that the text places in the time to come.",
    example: { text: `${SPEECH}\n\nWe look with hope to the upcoming Conference on Open Harbours.` },
  },
];
