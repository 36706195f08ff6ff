// Rules that find the title, the speaker and how a statement was delivered.
import { SPEECH, type Rule } from "./rule";

export const SPEAKER_RULES: readonly Rule[] = [
  {
    id: "extract/title-header",
    label: {
      en: "Title printed above the text",
      fr: "Titre imprimé au-dessus du texte",
      es: "Título impreso sobre el texto",
    },
    scope: "The lines of the header that name the occasion, joined by one space.",
    example: { text: `Statement by Norway at the open debate on harbours\n\n3 May 2031\n\n${SPEECH}` },
  },
  {
    id: "extract/title-sidecar",
    label: { en: "Title given beside the text", fr: "Titre donné à côté du texte", es: "Título dado junto al texto" },
    scope: "The field `title` of the front matter or of a row of metadata, where the text prints none.",
    example: { text: `---\ntitle: On open harbours\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
  {
    id: "extract/speaker-header",
    label: { en: "Name in the header", fr: "Nom dans l’en-tête", es: "Nombre en el encabezado" },
    scope: "A name with an honorific, an office or “by” before it, in the lines above the text.",
    example: { text: `Statement by H.E. Ms. Ada Quill, Permanent Representative of Norway\n\n${SPEECH}` },
  },
  {
    id: "extract/speaker-label",
    label: { en: "Name before the turn", fr: "Nom devant l’intervention", es: "Nombre ante la intervención" },
    scope: "The name that begins a turn of a verbatim record.",
    example: { text: `Mr. Quill (Norway): ${SPEECH}` },
  },
  {
    id: "extract/speaker-signature",
    label: { en: "Signature below the text", fr: "Signature sous le texte", es: "Firma bajo el texto" },
    scope: "A name with its office in the last lines of the document.",
    example: { text: `${SPEECH}\n\nAda Quill, Permanent Representative of Norway` },
  },
  {
    id: "extract/speaker-sidecar",
    label: {
      en: "Speaker given beside the text",
      fr: "Orateur donné à côté du texte",
      es: "Orador dado junto al texto",
    },
    scope: "The field `speaker` of the front matter or of a row of metadata.",
    example: { text: `---\nspeaker: Ada Quill\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
  {
    id: "extract/speaker-creator",
    label: { en: "Author in a catalogue", fr: "Auteur dans un catalogue", es: "Autor en un catálogo" },
    scope: "The field `creator` of a catalogue, written “Family, Given”.",
    example: { text: `---\ncreator: QUILL, Ada\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
  {
    id: "extract/delivery-mark",
    label: { en: "Mark of delivery", fr: "Mention de prononcé", es: "Mención de pronunciación" },
    scope: "“Check against delivery”, “as delivered” and their like in the header or beside the text.",
    example: { text: `Check against delivery\n\nStatement by Norway\n\n${SPEECH}` },
  },
  {
    id: "extract/delivery-running",
    label: { en: "Mark of delivery on every page", fr: "Mention sur chaque page", es: "Mención en cada página" },
    scope: "A mark of delivery that runs along the pages of a PDF and was left out of the text.",
    example: { text: `Statement by Norway\n\n${SPEECH}`, sidecar: { running: "Check against delivery" } },
  },
  {
    id: "extract/original-label",
    label: { en: "Language of the turn", fr: "Langue de l’intervention", es: "Idioma de la intervención" },
    scope: "“spoke in French” and its like behind the name that begins a turn of a verbatim record.",
    example: { text: `Mr. Quill (Norway) (spoke in French): ${SPEECH}` },
  },
  {
    id: "extract/original-mark",
    label: {
      en: "Mark of the original language",
      fr: "Mention de la langue originale",
      es: "Mención del idioma original",
    },
    scope: "“Original: French”, “translated from the Arabic” and their like in the header.",
    example: { text: `Statement by Norway\n\nOriginal: French\n\n${SPEECH}` },
  },
];
