// Rules that find priorities and threats.
import { SPEECH, type Rule } from "./rule";

export const POINT_RULES: readonly Rule[] = [
  {
    id: "extract/priority-counted",
    label: {
      en: "Point that the speaker counts",
      fr: "Point que l’orateur énumère",
      es: "Punto que el orador enumera",
    },
    scope:
      "Sentences that begin with an ordinal of a list (“First, …”, “The second is …”), in six languages and Japanese: a list that counts three points, or that fills a third of the statement.",
    example: {
      text: `${SPEECH}\n\nFirst, we must protect the marine environment of the lake from plastic.\n\nSecond, we must stop ransomware against our ports.\n\nThird, we must train the pilots of small islands.`,
    },
  },
  {
    id: "extract/priority-ask",
    label: {
      en: "Ask, commitment or stand",
      fr: "Demande, engagement ou position",
      es: "Petición, compromiso o posición",
    },
    scope:
      "The sentences that a trained model takes for main points, by their words of asking, committing, supporting and opposing, their place and what stands around them; at most fifteen.",
    example: { text: `${SPEECH}\n\nWe call on all States to protect civilians in armed conflict and to end impunity.` },
  },
  {
    id: "extract/threat-harm",
    label: { en: "Danger that is named as such", fr: "Danger nommé comme tel", es: "Peligro nombrado como tal" },
    scope:
      "A term of a type of threat in a sentence that shows harm, or that is a harm in itself (ransomware, a massacre, a famine), and that does not only ask.",
    example: { text: `${SPEECH}\n\nTerrorism is a grave threat to international peace and security.` },
  },
  {
    id: "extract/threat-model",
    label: {
      en: "Danger that the trained model recognises",
      fr: "Danger reconnu par le modèle entraîné",
      es: "Peligro que reconoce el modelo entrenado",
    },
    scope:
      "A term of a type of threat in a sentence without a clear word of harm, where a model that learnt from labelled statements finds that it is presented as a danger.",
    example: { text: `${SPEECH}\n\nThe coup in Xanland has left the people without institutions.` },
  },
];
