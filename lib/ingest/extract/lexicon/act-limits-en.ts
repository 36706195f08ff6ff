// Where English words of asking, committing and supporting stand and do none of it.
import type { ActLimit } from "./act-limit";

/** Verbs by which a delegation says its commitment or support, before "its". */
const SAYS =
  "\\b(?:reiterat|express|convey|renew|reaffirm|affirm|declar|voic|confirm|pledg|reassert|stress|extend|offer|lend|giv|underscor|emphasi|repeat|restat|recall|attest)\\p{L}* (?:once again |again )?$";

export const ACT_LIMITS_EN: readonly ActLimit[] = [
  {
    id: "en-adjective",
    rules: ["en-essential"],
    words: "^(?:essential|crucial|vital|critical|necessary|urgent|needed|indispensable|paramount|important)$",
    behind:
      "^ (?!(?:requirement|condition|precondition|prerequisite|task|importance|step|that|for|to|in|if|as|when|by|and|or|but|at|on|of|because|since|now|today|here|not|than|we|the|both|all|also|too|enough|from|with|is)s?\\b)\\p{L}",
    example: "The mission plays an important role in the harbour.",
  },
  {
    id: "en-should-like",
    rules: ["en-must"],
    words: "^should$",
    behind: "^ (?:also |now |first )?(?:like|wish) to\\b",
    example: "I should like to turn to the harbour.",
  },
  {
    id: "en-must-say",
    rules: ["en-must"],
    behind:
      "^ (?:also )?(?:say|admit|confess|note|recall|stress|add|emphasi[sz]e|point out|be (?:said|noted|recalled|stressed|added|emphasi[sz]ed|remembered|pointed out))\\b",
    example: "I must say that the ferry was late.",
  },
  {
    id: "en-i-must-express",
    rules: ["en-must"],
    before: "\\b(?:I|we|my delegation) (?:also )?$",
    behind:
      "^ (?:also |here )?(?:express|underline|underscore|protest|thank|congratulate|commend|register (?:\\p{L}+ ){0,3}(?:protest|reservation|objection|disappointment|concern|regret)s?)\\b",
    example: "I must register our strongest protests at the toll.",
  },
  {
    id: "en-the-world-believes",
    rules: ["en-reaffirm"],
    words: "^(?:believe|consider|recogni[sz]e|affirm)s?$",
    before: "\\b(?:the world|they|some|many|most|others|people|critics) (?:\\p{L}+ly |still |now |also )?$",
    example: "The world believes that the charts are old.",
  },
  {
    id: "en-in-fulfilment-of-the-duty",
    rules: ["en-duty"],
    before:
      "\\b(?:fulfil\\p{L}+ of|discharge of|pursuant to|(?:accordance|line|keeping|conformity|consistent) with)(?: (?:the|its|their|our|his|her|all|any))? (?:\\p{L}+ )?$",
    example: "In fulfilment of the obligation of the keepers, the lamps were lit.",
  },
  {
    id: "en-obligations-incumbent",
    rules: ["en-duty", "en-essential"],
    words: "^incumbent$",
    before: "\\b(?:obligation|dut|responsibilit|task)\\p{L}{1,3} (?:\\p{L}+ )?$",
    example: "We fulfil the obligations incumbent on all harbours.",
  },
  {
    id: "en-up-to-so-many",
    rules: ["en-time-for"],
    words: "^up$",
    unless: "(?:\\b(?:is|are|was|be|remains?)|[’']s) (?:\\p{L}+ )?$",
    example: "The harbour takes up to fifty ships.",
  },
  {
    id: "en-while",
    rules: ["en-must", "en-essential", "en-duty", "en-only-way", "en-time-for", "en-called-upon"],
    before: "^\\W*(?:while|although|though|even though|whereas)\\b[^,]*$",
    behind: "^[^,]*, ",
    example: "While there is a need for lamps, the toll is a burden.",
  },
  {
    id: "en-would-have-to",
    rules: ["en-must"],
    words: "^(?:have to|need)$",
    before: "\\b(?:would|could|might|did) (?:not )?$",
    example: "Xandaria knew that it would have to mend more lamps than its neighbours.",
  },
  {
    id: "en-document-calls",
    rules: ["en-call-on"],
    words: "^call(?:s|ing)? for$",
    before:
      "\\b(?:resolutions?|ideas?|proposals?|plans?|reports?|declarations?|agreements?|treat(?:y|ies)|articles?|documents?|texts?|charter|programmes?)(?: (?:which|that))? $",
    example: "The resolution which calls for lamps on all piers provides the right frame.",
  },
  {
    id: "en-they-encourage",
    rules: ["en-encourage"],
    before: "\\b(?:those|these|such|this|which) (?:\\p{Ll}+ )?$",
    example: "Those storms encourage harbour masters to close their gates.",
  },
  {
    id: "en-demands-described",
    rules: ["en-encourage"],
    words: "^demands$",
    before: "\\b(?:the|these|those|their|our|its|such|new|\\p{L}+(?:al|ent|ing|ate)) $",
    example: "Persistent demands for new lamps have changed the harbour.",
  },
  {
    id: "en-needs-noun",
    rules: ["en-must"],
    words: "^needs$",
    before:
      "\\b(?:\\p{L}+al|urgent|basic|specific|special|their|its|our|the|these|those|such|humanitarian|capacity|development|and|of|meet|changing|growing|immediate|[\\p{L}]+[’']s?) $",
    example: "The registry answers urgent needs on small islands.",
  },
  {
    id: "en-call-on-somebody",
    rules: ["en-call-to"],
    words: "\\bcall (?:on|upon|for)\\b",
    example: "We call on harbour masters to open their registers.",
  },
  {
    id: "en-continues-to-support",
    rules: ["en-will-continue"],
    words: "\\bcontinues? to support$",
    example: "Xandaria continues to support the rescue league.",
  },
  {
    id: "en-must-seek",
    rules: ["en-intend"],
    words: "\\bmust\\b",
    example: "We must seek to redraw the charts.",
  },
  {
    id: "en-expect-to-do",
    rules: ["en-demand"],
    words: "\\bexpects?$",
    behind: "^ to (?!see|hear|have)",
    example: "We expect to train two hundred keepers.",
  },
  {
    id: "en-not-all-agree",
    rules: ["en-oppose"],
    words: "^not all\\b",
    example: "Keepers do not all agree on the toll.",
  },
  {
    id: "en-as-far-as-concerned",
    rules: ["en-regret"],
    words: "\\bconcerned$",
    before: "\\b(?:as|so) far as (?:we|I) $",
    example: "The toll is a remedy as far as we are concerned.",
  },
  {
    id: "en-encouraged-to-see",
    rules: ["en-called-upon"],
    words: "\\bencouraged to$",
    behind: "^ (?:know|see|hear|learn|note|observe)\\b",
    example: "We are encouraged to see that the ferry sails again.",
  },
  {
    id: "en-begin-to-consider",
    rules: ["en-reaffirm"],
    words: "^considers?$",
    before: "\\b(?:to|will|can|could|may|might|should|must|not) $",
    example: "Keepers will soon begin to consider the charts.",
  },
  {
    id: "en-port-of-call",
    rules: ["en-call-on"],
    before: "\\bport of $",
    example: "This chapter is the first port of call for keepers.",
  },
  {
    id: "en-calls-reported",
    rules: ["en-call-on"],
    words: "^calls for$",
    before: "\\b(?:the|about|their|those|these|such|his|her|some|many|numerous|previous|repeated|legitimate) $",
    example: "He spoke about the calls for a new ferry.",
  },
  {
    id: "en-wish-to-do",
    rules: ["en-look-to"],
    words: "\\bwish(?:es)?$",
    behind: "^ to (?!see\\b)",
    example: "I wish to quote the harbour master.",
  },
  {
    id: "en-hope-to-do",
    rules: ["en-look-to"],
    words: "\\bhopes?$",
    behind: "^ to (?!see|hear|have|be able)",
    example: "We hope to share our tide tables with every harbour.",
  },
  {
    id: "en-look-forward-to-doing",
    rules: ["en-look-to"],
    words: "\\bforward to$",
    behind: "^ (?!seeing)(?:\\p{L}+ly )?\\p{L}+ing\\b",
    example: "We look forward to sailing with all of you.",
  },
  {
    id: "en-ask-oneself",
    rules: ["en-demand"],
    words: "\\basks?$",
    behind: "^ (?:myself|ourselves|itself|you|whether|why|how|what|who)\\b",
    example: "I ask myself why the ferry was late.",
  },
  {
    id: "en-its-support",
    rules: ["en-support-noun"],
    words: "^its\\b",
    unless: SAYS,
    example: "The harbour council strengthens its support for the ferry.",
  },
  {
    id: "en-its-commitment",
    rules: ["en-commitment"],
    words: "^its\\b",
    unless: SAYS,
    example: "The charter is unlike others in its commitment to the lake.",
  },
  {
    id: "en-in-line-with-commitment",
    rules: ["en-commitment"],
    before: "\\b(?:part of|framework of|context of|line with|keeping with|accordance with|basis of|virtue of) $",
    example: "We built two lighthouses as part of our commitment to the lake.",
  },
  {
    id: "en-merit-noun",
    rules: ["en-only-way"],
    words: "^merits?$",
    before: "\\b(?:any|own|some|no|the|of|its|their|on|little|great|have|has) $",
    example: "The plan for the toll can hardly have any merit.",
  },
  {
    id: "en-a-cornerstone",
    rules: ["en-only-way"],
    words: "^cornerstone$",
    example: "The registry is the cornerstone of the league.",
  },
  {
    id: "en-the-right-to",
    rules: ["en-duty"],
    words: "^right\\b",
    example: "Every ship has the right to anchor.",
  },
  {
    id: "en-priorities-named",
    rules: ["en-essential"],
    words: "^priorit",
    before: "(?:[’']s?|\\bthe|\\btheir|\\bits|\\bthese|\\bthose|\\bsuch|\\bour) $",
    behind: "^(?! (?:is|are|remains?|must|should|will|for)\\b)",
    example: "The agenda names the lake’s priorities and its means.",
  },
  {
    id: "en-i-will-speak",
    rules: ["en-will-continue"],
    words:
      "^I (?:will|shall) (?:now |also |just |briefly )?(?:make|start|deliver|read|quote|share|highlight|give|add|recall)$",
    example: "I will make three remarks.",
  },
  {
    id: "en-demands-noun",
    rules: ["en-encourage"],
    words: "^demands",
    before: "\\b(?:the|their|our|these|those|legitimate|such|growing|of|and|meet) $",
    example: "The charter answers the demands of the islands.",
  },
  {
    id: "en-question",
    rules: ["en-must", "en-essential", "en-duty", "en-only-way", "en-could"],
    before: "^\\W*(?:and |but |so )?(?:where|what|why|who|how|when|which|whose)\\b",
    behind: "\\?\\W*$",
    example: "Where must the islanders go?",
  },
];
