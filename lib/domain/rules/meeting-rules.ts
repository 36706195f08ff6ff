// Rules that find when and where a statement was made.
import { SPEECH, type Rule } from "./rule";

const RECORD_PAGES = `${SPEECH}

We ask for lamps on all piers
31-00417 2/9
A/86/PV.9 24/09/2031
and in all ports.

${SPEECH}`;

export const MEETING_RULES: readonly Rule[] = [
  {
    id: "extract/date-header",
    label: { en: "Date in the header", fr: "Date dans l’en-tête", es: "Fecha en el encabezado" },
    scope: "The first full date above the text, in any calendar and language that is read.",
    example: { text: `Statement by Norway\n\n3 May 2031\n\n${SPEECH}` },
  },
  {
    id: "extract/date-occasion",
    label: {
      en: "Date in a line of the occasion",
      fr: "Date dans une ligne sur l’occasion",
      es: "Fecha en una línea sobre la ocasión",
    },
    scope: "A full date in an opening line that tells of the meeting, or in a closing line of its own.",
    example: { text: `${SPEECH}\n\nNew York, 3 May 2021` },
  },
  {
    id: "extract/date-within-meeting",
    label: {
      en: "Day within the meeting’s days",
      fr: "Jour parmi ceux de la réunion",
      es: "Día entre los de la reunión",
    },
    scope: "A day without its year in the header, with the year of the meeting’s own days that hold it.",
    example: { text: `Statement by Norway, 3 May\n\nHarbour Conference, 2 to 6 May 2021\n\n${SPEECH}` },
  },
  {
    id: "extract/date-running",
    label: { en: "Day of the record", fr: "Jour du procès-verbal", es: "Día del acta" },
    scope: "The day that a verbatim record prints beside its symbol along its pages.",
    example: { text: RECORD_PAGES },
  },
  {
    id: "extract/date-sidecar",
    label: { en: "Date given beside the text", fr: "Date donnée à côté du texte", es: "Fecha dada junto al texto" },
    scope: "The field `date` of the front matter or of a row of metadata.",
    example: { text: `---\ndate: 2021-05-03\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
  {
    id: "extract/year-header",
    label: { en: "Year in the header", fr: "Année dans l’en-tête", es: "Año en el encabezado" },
    scope: "A year beside a month, or on a line of date and place, where no full date stands.",
    example: { text: `Statement by Norway\n\nNew York, September 2021\n\n${SPEECH}` },
  },
  {
    id: "extract/year-sidecar",
    label: { en: "Year given beside the text", fr: "Année donnée à côté du texte", es: "Año dado junto al texto" },
    scope: "The field `year` of the front matter or of a row of metadata.",
    example: { text: `---\nyear: 2021\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
  {
    id: "extract/organ-header",
    label: { en: "Organ in the header", fr: "Organe dans l’en-tête", es: "Órgano en el encabezado" },
    scope: "The organ or conference that the header names.",
    example: { text: `Statement by Norway at the Security Council open debate\n\n${SPEECH}` },
  },
  {
    id: "extract/organ-sidecar",
    label: { en: "Organ given beside the text", fr: "Organe donné à côté du texte", es: "Órgano dado junto al texto" },
    scope: "The field `organ` of the front matter or of a row of metadata, or its title.",
    example: { text: `---\norgan: SC\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
  {
    id: "extract/organ-running",
    label: { en: "Organ of the record", fr: "Organe du procès-verbal", es: "Órgano del acta" },
    scope: "The organ whose verbatim record prints its symbol along the pages.",
    example: { text: RECORD_PAGES },
  },
  {
    id: "extract/organ-address",
    label: {
      en: "Room that the speech addresses",
      fr: "Salle à laquelle s’adresse le discours",
      es: "Sala a la que se dirige el discurso",
    },
    scope: "Words by which a speech turns to the body before it: “this Council”, “members of the Assembly”.",
    example: {
      text: `Mr. Quill (Norway): I thank you, Mr. President, for convening this meeting of the Security Council. We thank the briefers, and we call on the members of this Council to act. The Council must not fail. Norway asks the Security Council to keep the harbours open.`,
    },
  },
  {
    id: "extract/meeting-header",
    label: { en: "Meeting in the header", fr: "Réunion dans l’en-tête", es: "Reunión en el encabezado" },
    scope: "The meeting, its format and the symbol of its record, in the lines of the header.",
    example: { text: `Statement by Norway at the Open Debate on Safe Harbours\n\n${SPEECH}` },
  },
  {
    id: "extract/meeting-sidecar",
    label: {
      en: "Meeting given beside the text",
      fr: "Réunion donnée à côté du texte",
      es: "Reunión dada junto al texto",
    },
    scope: "The fields `event` and `symbol` of the front matter or of a row of metadata.",
    example: { text: `---\nevent: Debate on safe harbours\n---\n\n${SPEECH}`, fileName: "speech.md" },
  },
];
