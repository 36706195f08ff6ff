// Rules that find in whose name a statement is made.
import { SPEECH, type Rule } from "./rule";

export const DELEGATION_RULES: readonly Rule[] = [
  {
    id: "extract/delegation-label",
    label: {
      en: "State in the label of a turn",
      fr: "État dans l’intitulé d’une intervention",
      es: "Estado en el rótulo de una intervención",
    },
    scope: "The name in brackets that begins a turn of a verbatim record.",
    example: { text: `Mr. Quill (Norway): ${SPEECH}` },
  },
  {
    id: "extract/delegation-header",
    label: { en: "State in the header", fr: "État dans l’en-tête", es: "Estado en el encabezado" },
    scope: "A State, or an adjective of one, in the lines that say who speaks.",
    example: { text: `Statement by Norway\n\n${SPEECH}` },
  },
  {
    id: "extract/delegation-self",
    label: {
      en: "State that the speech speaks for",
      fr: "État au nom duquel parle le discours",
      es: "Estado en cuyo nombre habla el discurso",
    },
    scope: "Sentences in which the speaker means the own State: “Norway thanks you”, “my country, Norway”.",
    example: {
      text: `Mr. President,\n\nOn behalf of my country, Norway, I thank you.\n\nNorway calls on all States to keep their harbours open. Norway remains committed to the open registry of ships, and Norway welcomes the report.\n\nWe thank you.`,
    },
  },
  {
    id: "extract/delegation-group",
    label: { en: "Group that speaks", fr: "Groupe qui parle", es: "Grupo que habla" },
    scope: "The group that a statement is made for, where no State is shown.",
    example: {
      text: `Statement by the Alliance of Small Island States\n\n${SPEECH.replaceAll("Xandaria", "The Alliance")}`,
    },
  },
  {
    id: "extract/delegation-own-organisation",
    label: {
      en: "Organisation that speaks of itself",
      fr: "Organisation qui parle d’elle-même",
      es: "Organización que habla de sí misma",
    },
    scope: "“Our Organisation”, “the Commission that I lead” and the name beside it.",
    example: {
      text: "Mr. President,\n\nThe World Harbour Organization is pleased to take the floor, and thanks you for this meeting.\n\nWe call on all of you to keep harbours open, and to share tide tables with each other.\n\nI thank you.",
    },
  },
  {
    id: "extract/delegation-organisation",
    label: { en: "Organisation in the header", fr: "Organisation dans l’en-tête", es: "Organización en el encabezado" },
    scope: "An organisation without a State in the lines that say who speaks.",
    example: {
      text: `Statement by the International Seabed Authority\n\n${SPEECH.replaceAll("Xandaria", "The Authority")}`,
    },
  },
  {
    id: "extract/delegation-sidecar",
    label: {
      en: "Delegation given beside the text",
      fr: "Délégation donnée à côté du texte",
      es: "Delegación dada junto al texto",
    },
    scope: "The field `delegation` or `country` of the front matter or of a row of metadata.",
    example: { text: `---\ndelegation: Norway\n---\n\n${SPEECH.replaceAll("Xandaria", "We")}`, fileName: "speech.md" },
  },
  {
    id: "extract/delegation-site",
    label: { en: "Site of a government", fr: "Site d’un gouvernement", es: "Sitio de un gobierno" },
    scope: "The domain of a government printed in the text or kept as its address.",
    example: { text: `${SPEECH.replaceAll("Xandaria thanks", "I thank")}\n\nwww.mfa.gov.no` },
  },
  {
    id: "extract/behalf-phrase",
    label: { en: "“On behalf of”", fr: "« Au nom de »", es: "«En nombre de»" },
    scope: "What follows “on behalf of” and its like in the header or in the first sentences.",
    example: { text: `Statement by Norway on behalf of the Nordic countries\n\n${SPEECH}` },
  },
  {
    id: "extract/behalf-title",
    label: { en: "Group in the title", fr: "Groupe dans le titre", es: "Grupo en el título" },
    scope: "A title that is the statement of a group.",
    example: { text: `Statement by the Pacific Islands Forum\n\n${SPEECH}` },
  },
  {
    id: "extract/alignment-phrase",
    label: { en: "“Aligns itself with”", fr: "« S’associe à »", es: "«Se suma a»" },
    scope: "What follows “aligns itself with the statement of” and its like.",
    example: {
      text: `Statement by Norway\n\nMr. President,\n\nNorway aligns itself with the statement delivered on behalf of the Group of 77.\n\n${SPEECH}`,
    },
  },
];
