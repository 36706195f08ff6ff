// How each language names those whom a call is directed at, beside its verb and before its "must".

/**
 * Regular expressions without regard to case, over text with single spaces.
 *
 * - `modals`: words whose subject is to act ("the Council must")
 * - `impersonal`: those of them that have no subject: whoever is to act must open the clause ("Совету следует")
 * - `undergoes`: what stands behind such a word where its subject is not to act, but to be changed ("be reformed")
 * - `opens`: what may stand between the verb of a call and the first one addressed ("that", "à", "que")
 * - `linked`: what ties the one addressed to words that are no verb of its own ("essential for", "incumbe a")
 * - `ends`: where the names of those addressed end
 * - `relation`: a word that makes a name a part of something else ("the ports of")
 * - `heads`: those who are addressed by such a word ("the Government of")
 * - `resumes`: what a name may stand behind wherever it is: a dash, or a second "on"
 * - `near`: how many characters may stand between the verb and the first name
 */
export interface AddressWords {
  modals: string;
  impersonal?: string;
  undergoes: string;
  opens: string;
  linked: string;
  ends: string;
  relation: string;
  heads: string;
  resumes: string;
  near: number;
}

const NEVER = "(?!)";

export const ADDRESS_WORDS: Readonly<Record<string, AddressWords>> = {
  en: {
    modals: "^(?:must|should|ha(?:ve|s) to|ought to|needs?)$",
    undergoes:
      "^ (?:(?:also|now|not|never|therefore|still|thus|first|all|\\p{L}+ly) )*(?:be|become|have|receive|enjoy)\\b(?! (?:ready|prepared|able|willing|more|bold|ambitious|vigilant|united|firm|realistic|active|guided|transparent|flexible)\\b)",
    opens: "^ (?:that|for|on|upon|to)(?= )",
    linked: "^(?: it \\p{L}+)? (?:for|that|on|upon|to)(?: (?:the|all|our|both|every|each))*\\s*$",
    ends: " to (?!all|the|both|every|each|those|its|our)| that | in order | not to | by |[;:.]",
    relation:
      "\\b(?:in|of|to|for|from|with|by|on|at|against|between|among|towards?|into|within|across|about|regarding|over|under|through|like|than|via|around|inside|outside|near|off|between|as (?:did|do|does|have|has))(?: (?:the|all|our|both|this|that|its|their|these|those|a|an|\\p{Ll}+ly))*$",
    heads:
      "\\b(?:governments?|authorities|leaders?|leadership|members?|membership|parties|sides?|people|regime|representatives|forces|military|army|parliament|presidents?|countries|states|nations|delegations|institutions|politicians|stakeholders|actors|communities|rulers|friends|partners|neighbou?rs)(?: \\p{L}+)? (?:of|in|from)(?: the)?$",
    resumes: "\\band (?:up)?on(?: (?:the|all))*$|[-–—:]$",
    near: 60,
  },
  fr: {
    modals: "^(?:doi(?:t|vent)|devr\\p{L}+)$",
    undergoes: "^ (?:\\p{L}+ment )?(?:être|devenir|soit|soient) \\p{L}+(?:é|ée|és|ées|ie?s?|ue?s?)(?!\\p{L})",
    opens: "^ (?:à|au|aux|que|qu[’'])(?= |\\p{L})",
    linked: "^ (?:à|au|aux|que)(?: (?:la|le|les|l[’']|tous|toutes))*\\s*$",
    ends: " (?:à|de|d[’'])(?= ?\\p{Ll}+(?:er|ir|re|oir)\\b)| pour | afin |[;:.]",
    relation:
      "(?<!\\p{L})(?:de|du|des|d[’']|en|dans|pour|par|contre|entre|sur|avec|à|au|aux|vers|chez|parmi)(?: ?(?:la|le|les|l[’']|tous|toutes|nos|notre))*$",
    heads:
      "(?<!\\p{L})(?:gouvernements?|autorités|membres|parties|dirigeants|peuple|forces|États|pays|partenaires) (?:de|du|des|d[’']|en|au)(?: ?(?:la|l[’']))?$",
    resumes: "[-–—:]$",
    near: 40,
  },
  es: {
    modals: "^(?:deb(?:e|en|er[íi]a\\p{L}*|erá|erán)|tienen? que)$",
    undergoes: "^ (?:\\p{L}+mente )?(?:(?:ser|sea|sean) \\p{L}+[ai]d[oa]s?(?!\\p{L})|convertirse)",
    opens: "^ (?:a|al|(?:de )?que)(?= )",
    linked: "^ (?:a|al|(?:de )?que)(?: (?:la|el|los|las|todos|todas))*\\s*$",
    ends: " (?:a|de)(?= \\p{Ll}+(?:ar|er|ir)(?:se)?\\b)| que | para |[;:.]",
    relation:
      "(?<!\\p{L})(?:de|del|en|para|por|contra|entre|sobre|con|a|al|hacia|ante|desde)(?: (?:la|el|los|las|todos|todas|nuestr\\p{L}+))*$",
    heads:
      "(?<!\\p{L})(?:gobiernos?|autoridades|miembros|partes|líderes|pueblo|fuerzas|Estados|países|socios) (?:de|del|en)(?: (?:la|el|los|las))?$",
    resumes: "[-–—:]$",
    near: 40,
  },
  ru: {
    modals: "^(?:долж(?:ен|на|но|ны)|обязан\\p{L}*|следует|необходимо|нужно|надо|надлежит)$",
    impersonal: "^(?:следует|необходимо|нужно|надо|надлежит)$",
    undergoes:
      "^ (?:не )?(?:быть \\p{L}+(?:ен|ена|ено|ены|ан|ана|ано|аны|то|ты|та)(?!\\p{L})|стать|остаться)|^ (?:\\p{L}+ ){0,2}(?:реформир|укреп|поддерж|модерниз|усил|сохран|расшир)\\p{L}*(?:[.,;!]|$)|^(?![^.;]{0,70}\\p{L}(?:ть|ться|ти|чь)(?!\\p{L}))",
    opens: NEVER,
    linked: NEVER,
    ends: " к (?=\\p{Ll})|[;:.,]",
    relation: "(?<!\\p{L})(?:в|на|к|с|о|об|от|для|по|из|между|против|при|за|до|без)$",
    heads: "(?<!\\p{L})(?:правительств|власт|член|сторон|руководств|народ)\\p{L}*$",
    resumes: "[-–—:]$",
    near: 14,
  },
  ar: {
    modals: NEVER,
    undergoes: NEVER,
    opens: "^ (?:من|على|جميع)(?= )",
    linked: "^ على(?: جميع)?\\s*$",
    ends: " (?:إلى|على|أن|الى) |[؛:.،]",
    relation: NEVER,
    heads: NEVER,
    resumes: "[-–—:]$",
    near: 16,
  },
  zh: {
    modals: "^(?:必须|应当|应该|应|要|有责任|有义务)$",
    undergoes: "^(?:被|得到|受到|成为)",
    opens: NEVER,
    linked: NEVER,
    ends: "[，。；：]",
    relation: "[在对向于与和为]$",
    heads: NEVER,
    resumes: "[-–—:]$",
    near: 12,
  },
};
