// Phrases with which a speaker says for whom the statement is made (regular expressions, case does not matter).

/** A sentence that begins with the chair from which the speaker speaks. */
export const AS_CHAIR =
  "(?<=^\\W*)as (?:the )?(?:current |incoming )?(?:chair|coordinator)\\p{L}* of (?=[^.]{0,120}\\b(?:I|we|my (?:country|delegation)) (?:address|speak|deliver|make this))";

/** What stands before the list of those spoken for. */
export const BEHALF = [
  "\\bon behalf of\\b",
  "\\bin the name of\\b",
  "\\bin (?:its|my|our|his|her) capacity as (?:the )?(?:current |outgoing )?(?:chair|president|coordinator)\\p{L}* of\\b",
  AS_CHAIR,
  "\\b(?:honou?red|pleased|delighted|proud) to be joined (?:today |in this statement )?by\\b",
  "\\bau nom (?:du|de la|de l[’']|des|de)\\b",
  "\\ben nombre del?\\b",
  "\\ben representación del?\\b",
  "от имени",
  "باسم",
  "بالنيابة عن",
  "نيابة عن",
  "代表",
  "を代表して",
  "\\bem nome d[aeo]s?\\b",
];

/** Those spoken for are persons then, and not the bodies that they preside over or work for. */
export const PERSONS_SPOKEN_FOR =
  "^\\s*(?:the |his |her |its |le |la |el )?(?:excellency |h\\.e\\. )?(?:mr|mrs|ms|dr|chair|president|commissioner|secretary|director|executive|high representative|head|special (?:envoy|representative)|président|directeur|secrétaire|comisionad|director)";

/** What is spoken for then is an idea, and whoever is named behind it is not. */
export const IDEAS_SPOKEN_FOR =
  "^\\s*(?:the |la |le |el |l[’'])?(?:principles?|principe|principio|peace|paix|paz|justice|justicia|god|allah|dieu|dios|freedom|democracy|universality)(?!\\p{L})";

/** The speaker's own delegation alone: States that follow a comma or an article are greeted, not spoken for. */
export const OWN_ALONE =
  "^\\s*(?:my|our|mon|ma|notre|mi|nuestr[oa])\\s+(?:own\\s+)?(?:country|nation|delegation|government|people|pays|peuple|délégation|gouvernement|país|pueblo|delegación|gobierno)(?!\\p{L})[^,]*,|(?<!\\p{L})(?:my|our)\\s+(?:own\\s+)?(?:country|delegation|government|people)\\s+(?:the|a|an|our)(?!\\p{L})";

/** Before "on behalf of", where it is somebody else's statement that was made for a group. */
export const MADE_BY_OTHERS =
  "\\b(?:statements?|remarks|interventions?|address|speech)\\s+(?:\\p{L}+\\s+)?(?:made|delivered|given|presented)\\s+(?:(?:earlier|just|already|previously|yesterday|this morning)\\b|by\\s+(?:the\\s+(?:distinguished\\s+)?(?:representative|delegation)|my\\s+colleague))(?:(?!(?<!\\p{L})(?:I|we|my delegation)(?!\\p{L}))[^.;])*$";

/** Those who speak for one State: another that a comma parts from it, without an "and", is not spoken for. */
export const ONE_GOVERNMENT =
  "(?<!\\p{L})(?:government|people|delegation|gouvernement|peuple|délégation|gobierno|pueblo|delegación)(?!\\p{L})";

/** What joins the last State of a list. */
export const LAST_OF_LIST = "(?<!\\p{L})(?:and|as well as|et|ainsi que|y|e|así como)(?!\\p{L})";

/** Small words and common nouns of a list of States, in which a word that is none of these ends it. */
export const WITHIN_LISTS = [
  "the|and|of|as|well|also|together|along|with|following|namely|including|both|other|own|its|their|my|country",
  "members?|states?|countries|nations?|delegations?|governments?|peoples?|republics?|kingdom|group|de|du|des|d|la|le|les|l|et|ainsi|que",
  "pays|états?|républiques?|royaume|peuples?|gouvernements?|del|el|los|las|y|e|así|como|países|estados|repúblicas?|reino|pueblos?|gobiernos?",
  "da|do|dos|das|och|und|en|и|а|также|республик\\p{L}*|государств\\p{L}*|стран\\p{L}*",
];

/** Where such a list has ended. */
export const BEHALF_STOPS = [
  "(?<!\\bSt)[.;]\\s",
  "(?<!\\b(?:countries|states|following|delegations|members|pays|états|países|estados)\\s?):\\s",
  "(?<!\\p{L})(?:I|we)(?![\\p{L}.])",
  "\\blet me\\b",
  "\\ballow me\\b",
  "\\bpermit me\\b",
  "\\bwho\\b",
  "\\bat the\\b",
  "\\bon the (?:occasion|situation|humanitarian)\\b",
  "\\bto\\b",
  "\\b(?:congratulat|extend|welcom|express|convey|greet|salut|assur|reiterat|wish|thank|condol|sympath)\\p{L}*",
  "\\b(?:join|would like)\\b",
  "\\bstatement\\b",
  "(?<!\\p{L})(?:je|nous|ma délégation|permettez)(?!\\p{L})",
  "(?<!\\p{L})j[’']",
  "(?<!\\p{L})(?:quisiera|deseo|deseamos|quiero|queremos|permítan?me|saludo|felicito|agradezco|expreso)(?!\\p{L})",
];

/** Sentences in which the speaker takes the floor. */
export const FIRST_PERSON_FLOOR = [
  "\\b(?:I|we|my delegation|[\\p{Lu}][\\p{L}]+)\\b[^.]{0,80}\\b(?:have the (?:honou?r|pleasure|privilege)|(?:am|are|is) (?:honou?red|pleased|delighted|speaking|making|delivering|taking)|speak|deliver|take the floor|make this|making this|shall speak|will speak|wish to|would like to|thank)\\b",
  "\\b(?:honou?r|pleasure|privilege) (?:to speak|to deliver|to make|of speaking|of delivering|of making|to take)\\b",
  "\\bspeaking on behalf\\b",
  "\\b(?:statement|intervention) (?:is )?(?:being )?(?:made|delivered)? ?on behalf\\b",
  "^\\W*(?:madam|mr\\.?)?[^.]{0,40}on behalf of\\b",
  "^\\W*in the name of\\b",
  AS_CHAIR,
  "\\bto be joined (?:today |in this statement )?by\\b",
  "\\bj[’']ai l[’']honneur\\b",
  "\\bje (?:prends|m[’']exprime|parle)\\b",
  "\\bs[’']exprime\\b",
  "^\\W*au nom d",
  "\\btengo el honor\\b",
  "\\b(?:hablo|intervengo|tomo la palabra|interviene)\\b",
  "^\\W*en nombre d",
  "имею честь",
  "выступа(?:ю|ем)",
  "يشرفني",
  "يسرني",
  "荣幸",
  "謹",
];

/** Before a group that is the title's own speaker. */
export const OWN_GROUP_TITLES = [
  "(?:statement|intervention|remarks|address|contribution|position|views)\\s+(?:by|of|from|delivered by)\\s+(?:the\\s+)?(?:delegation of the |chair of the )?$",
  "(?:déclaration|intervention)\\s+(?:de l[’']|du|de la|des)\\s*$",
  "(?:declaración|intervención)(?:\\s+conjunta)?(?:\\s+de\\s+(?:clausura|apertura))?\\s+del?\\s+(?:la\\s+|los\\s+)?$",
];

/** A statement that the delegation joins without speaking for it. */
export const ALIGNMENT = [
  "\\b(?:align|associate|join)s?(?:ed|ing)? (?:itself|ourselves|myself|themselves|my delegation|fully|themself)?\\b[^.]{0,50}\\b(?:statements?|views?|remarks|interventions?|position|comments)\\b",
  "\\b(?:endorses?|subscribes? to|supports?|echo(?:es)?) the (?:statements?|interventions?|remarks|views)\\b",
  "\\b(?:aligns?|associates?) (?:itself|ourselves|myself|themselves) with\\b",
  "\\b(?:s[’']associe|souscri[tv]\\p{L}*|s[’']aligne|fai(?:t|sons) (?:sienne|nôtre)|nous associons|nous alignons)\\b",
  "\\b(?:se (?:suma|asocia|alinea|adhiere)|nos (?:sumamos|asociamos|alineamos|adherimos)|hace suya|suscrib\\p{L}+|se hace eco)\\b",
  "присоединя\\p{L}+ к (?:заявлени|выступлени)",
  "(?:يؤيد|تؤيد|نؤيد|ينضم|تنضم|نضم)[^.]{0,20}(?:البيان|بيان)",
  "(?:赞同|支持)[^。]{0,30}(?:发言|声明)",
];
