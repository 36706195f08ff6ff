// Rules that find who is behind a threat, whom it strikes, and whom an act is directed at.
// The State in the examples stands for any; nothing of what they say happened.
import { SPEECH, type Rule } from "./rule";

const speech = (sentence: string): { text: string } => ({ text: `${SPEECH}\n\n${sentence}` });

export const PARTY_RULES: readonly Rule[] = [
  {
    id: "extract/actor-kind",
    label: { en: "Kind of actor", fr: "Type d’acteur", es: "Tipo de actor" },
    scope:
      "Words for armed, terrorist, criminal and other groups in a passage of the threat, but for groups that talk, sign or are given something.",
    example: speech("Terrorist groups have attacked the ports of the lake, and terrorism spreads along its shores."),
  },
  {
    id: "extract/actor-group",
    label: { en: "Armed group by name", fr: "Groupe armé nommé", es: "Grupo armado nombrado" },
    scope: "The name of an armed or terrorist group in a passage of the threat.",
    example: speech("The terrorism of Boko Haram is a grave threat to the ports of the lake."),
  },
  {
    id: "extract/actor-blamed",
    label: {
      en: "State behind a word of blame",
      fr: "État derrière un mot de blâme",
      es: "Estado tras una inculpación",
    },
    scope: "A State right behind “committed by”, “at the hands of”, “attacks from” and their like.",
    example: speech("The aggression committed by Norway against the ports of the lake threatens the peace of us all."),
  },
  {
    id: "extract/actor-acting",
    label: { en: "State that does harm", fr: "État qui fait du tort", es: "Estado que hace daño" },
    scope: "A State right before its invasion, attacks or occupation, or before “has attacked” and its like.",
    example: speech(
      "We condemn Norway’s invasion of the lake, an act of aggression that threatens peace and security.",
    ),
  },
  {
    id: "extract/actor-adjective",
    label: {
      en: "Harm with a State’s adjective",
      fr: "Tort et adjectif d’un État",
      es: "Daño y adjetivo de un Estado",
    },
    scope: "The adjective of a State beside a harm: “the Norwegian invasion”.",
    example: speech("The Norwegian invasion of the lake is an act of aggression that threatens peace and security."),
  },
  {
    id: "extract/target-struck",
    label: { en: "Struck by what stands before", fr: "Frappé par ce qui précède", es: "Golpeado por lo que precede" },
    scope: "Those behind “attacks on”, “the killing of”, “threatens” and their like.",
    example: speech("Ransomware attacks on hospitals are a grave threat to the ports of the lake."),
  },
  {
    id: "extract/target-suffers",
    label: { en: "Struck by what stands behind", fr: "Frappé par ce qui suit", es: "Golpeado por lo que sigue" },
    scope: "Those before “were killed”, “are the victims of” and their like.",
    example: speech("The armed conflict on the lake is a grave threat to peace, and many children were killed in it."),
  },
  {
    id: "extract/target-named",
    label: { en: "Victims by their name", fr: "Victimes par leur nom", es: "Víctimas por su nombre" },
    scope: "Words that say so themselves: “civilian casualties”.",
    example: speech("The armed conflict devastates the lake, and the number of civilian casualties horrifies us."),
  },
  {
    id: "extract/target-joined",
    label: { en: "Struck together with others", fr: "Frappé avec d’autres", es: "Golpeado junto con otros" },
    scope: "Those whom “and” or a comma joins to others who are struck.",
    example: speech("Ransomware attacks on hospitals and schools are a grave threat to the ports of the lake."),
  },
  {
    id: "extract/addressee-object",
    label: { en: "Behind the verb of a call", fr: "Derrière le verbe d’un appel", es: "Tras el verbo de un llamado" },
    scope: "Those named right behind “call on”, “urge” and their like, with those whom “and” joins to them.",
    example: speech("We call on Norway to protect civilians in armed conflict and to end impunity."),
  },
  {
    id: "extract/addressee-subject",
    label: { en: "Before “must”", fr: "Devant « doit »", es: "Ante «debe»" },
    scope: "Those named right before “must”, “should” and their like, where they are to act.",
    example: speech("The Security Council must protect civilians in armed conflict and end impunity."),
  },
];
