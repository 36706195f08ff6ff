// How delegations ask, commit, support and oppose in English.
import type { ActRule } from "./act-rule";

const ADVERBS =
  "(?:(?:also|therefore|thus|once again|again|further|furthermore|strongly|firmly|fully|urgently|now|still|particularly|especially|unequivocally|unreservedly|continues? to|would like to|wish(?:es)? to|want to|must|remain) )*";
/** Who speaks: the first person, the delegation in the third, or a name with a capital. */
const SELF =
  "(?:we|I|my (?:delegation|country|government)|our (?:delegation|country|government|group)|the (?:group|delegation|government)|it|and|but|also|therefore)";
/** The same with its capitals, and any name that has one: for rules that are `cased`. */
const SPEAKER =
  "(?:[Ww]e|I|[MmOo](?:y|ur) (?:delegation|[Cc]ountry|[Gg]overnment|[Gg]roup)|[Tt]he (?:[Gg]roup|[Dd]elegation|[Gg]overnment)|\\p{Lu}\\p{L}+)";

export const ACT_RULES_EN: readonly ActRule[] = [
  {
    id: "en-call-on",
    act: "calls-for",
    weight: "outright",
    pattern: "\\b(?:calls?|calling) (?:once again |again |also |strongly )?(?:for|on|upon)\\b",
    example: "We call on every port authority to open its registers.",
  },
  {
    id: "en-call-to",
    act: "calls-for",
    weight: "outright",
    pattern: `\\b(?:we|I|my delegation) ${ADVERBS}call (?!this|that|it|them|him|her)(?:the )?(?:\\p{L}+ ){1,3}to\\b`,
    example: "We therefore urgently call harbour masters to open their registers.",
  },
  {
    id: "en-called-upon",
    act: "calls-for",
    weight: "needed",
    pattern:
      "\\b(?:is|are) (?:hereby |therefore |also )?(?:requested|urged|invited|called (?:up)?on|encouraged|asked) to\\b",
    example: "The lighthouse keepers are invited to report each month.",
  },
  {
    id: "en-urge",
    act: "calls-for",
    weight: "outright",
    pattern: "\\b(?:urges?|urging|implores?|exhorts?)\\b",
    example: "My delegation urges the lake States to share their readings.",
  },
  {
    id: "en-appeal",
    act: "calls-for",
    weight: "outright",
    pattern: "\\b(?:appeals?|appealing) (?:once again |again |also )?(?:to|for)\\b",
    example: "I appeal to the two islands to reopen the ferry.",
  },
  {
    id: "en-demand",
    act: "calls-for",
    weight: "outright",
    pattern: `\\b${SELF} ${ADVERBS}(?:demands?|insists?|requests?|asks?|expects?|invites?|encourages?)\\b`,
    example: "We demand that the locked archive be opened.",
  },
  {
    id: "en-encourage",
    act: "calls-for",
    weight: "mild",
    pattern: "\\b(?:encourag(?:es?|ing)|invit(?:es?|ing)|demands) (?!by)",
    example: "Xandaria encourages all harbours to join the registry.",
  },
  {
    id: "en-stress-need",
    act: "calls-for",
    weight: "outright",
    pattern: `\\b(?:${ADVERBS})(?:stress(?:es)?|emphasi[sz]es?|underscores?|underlines?|highlights?|reiterates?|reaffirms?) (?:\\p{L}+ ){0,3}(?:need|importance|necessity|urgency|obligation|responsibility)\\b`,
    example: "Xandaria stresses the need for shared tide tables.",
  },
  {
    id: "en-look-to",
    act: "calls-for",
    weight: "mild",
    pattern: `\\b(?:${SELF} ${ADVERBS}(?:looks? (?:forward )?to|wish(?:es)?)|hopes?(?= (?:that|for|to|the|is|are)\\b)|would (?:(?:also|very much|therefore) )*(?:like to see|prefer|welcome|appreciate)|deems?)\\b`,
    example: "We hope that the ferry will sail again before winter.",
  },
  {
    id: "en-commit",
    act: "commits-to",
    weight: "outright",
    cased: true,
    pattern: `\\b${SPEAKER} ${ADVERBS}(?:commits?|pledges?|undertakes?|vows?|guarantees?)\\b(?! (?:by|against))`,
    example: "Xandaria pledges two rescue boats to the fund.",
  },
  {
    id: "en-committed",
    act: "commits-to",
    weight: "outright",
    pattern:
      "\\b(?:is|are|remains?|am|stands?) (?:\\p{L}+ly |also |as )?(?:committed|determined|resolved|dedicated|ready|prepared|willing) to\\b",
    example: "Our government remains committed to the open registry.",
  },
  {
    id: "en-commitment",
    act: "commits-to",
    weight: "outright",
    pattern:
      "\\b(?:our|its|my (?:country|delegation|government)[’']s|my) (?:\\p{L}+ ){0,2}(?:commitment|pledge|resolve|determination)\\b",
    example: "I repeat our firm commitment to the harbour code.",
  },
  {
    id: "en-will-continue",
    act: "commits-to",
    weight: "outright",
    cased: true,
    pattern: `\\b${SPEAKER} (?:(?:will|shall) (?!(?:be|have|not|need|require|depend|only|never|remain a|also be|see|hear|recall|face|suffer|lose|know|find|focus|address|come|say|return|conclude|end|begin|turn|speak|limit|confine|refer|touch|mention)\\b)(?:also |therefore |always |fully )?(?:\\p{Ll}+)|continues? to (?:work|support|promote|contribute|provide|strengthen|engage))\\b`,
    example: "We will contribute two survey ships next year.",
  },
  {
    id: "en-intend",
    act: "commits-to",
    weight: "outright",
    cased: true,
    pattern: `\\b(?:${SPEAKER} ${ADVERBS}(?:(?:intend|plan|aim|seek|strive|endeavou?r)s? to|(?:is|are) ${ADVERBS}(?:working|striving|seeking|planning|partnering) (?:to|with)|(?:has|have) ${ADVERBS}(?:pledged|committed|undertaken|decided))\\b)`,
    example: "My delegation intends to lend two survey ships.",
  },
  {
    id: "en-propose",
    act: "proposes",
    weight: "outright",
    cased: true,
    pattern: `\\b${SPEAKER} (?:would |could |might )?${ADVERBS}(?:proposes?|suggests?|recommends?|puts? forward)\\b`,
    example: "We propose a common index of lighthouses.",
  },
  {
    id: "en-could",
    act: "proposes",
    weight: "mild",
    pattern:
      "\\b(?:(?:could|might|may) (?:also |usefully |further )?(?:be (?:established|created|considered|used|drawn|included|added|better|useful|helpful|set|made|given|extended|strengthened)|consider|include|serve)|would be (?:better|useful|helpful|appropriate|preferable|desirable|advisable))\\b",
    example: "A common index could be established for lighthouses.",
  },
  {
    id: "en-oppose",
    act: "opposes",
    weight: "outright",
    pattern:
      "\\b(?:(?:opposes?|rejects?|refuses?|objects? to|(?:is|are|remains?|am|stands?) (?:\\p{L}+ly )?(?:opposed to|against)|(?:opposition|objection)s? to)|(?:do|does|cannot|can not|will not|would not|not) (?:\\p{L}+ )?(?:support|accept|agree|favou?r|endorse))\\b",
    example: "We cannot accept a toll on rescue boats.",
  },
  {
    id: "en-unacceptable",
    act: "opposes",
    weight: "needed",
    pattern:
      "\\b(?:unacceptable|inadmissible|intolerable|inexcusable|(?:cannot|can not|must not|should not|never) be (?:accepted|tolerated|justified|condoned)|(?:have|has|had) (?:\\p{L}+ ){0,2}reservations|wary of|no justification)\\b",
    example: "It is unacceptable that the harbour stays closed.",
  },
  {
    id: "en-condemn",
    act: "condemns",
    weight: "outright",
    pattern: "\\b(?:condemns?|denounces?|deplores?|(?:our|its|my) (?:\\p{L}+ )?condemnation)\\b",
    example: "Xandaria condemns the burning of the archive.",
  },
  {
    id: "en-support",
    act: "supports",
    weight: "outright",
    cased: true,
    pattern: `\\b${SPEAKER} ${ADVERBS}(?:supports?|endorses?|favou?rs?|advocates?|backs|defends?|upholds?|believes? in|subscribes?|attach(?:es)? (?:\\p{L}+ )?(?:importance|priority|value))\\b`,
    example: "My country supports the plan for a shared library.",
  },
  {
    id: "en-support-noun",
    act: "supports",
    weight: "outright",
    pattern: "\\b(?:(?:our|its|my) (?:\\p{L}+ ){0,3}support (?:for|to|of)|in favou?r of)\\b",
    example: "We express our full support for the rescue league.",
  },
  {
    id: "en-align",
    act: "supports",
    weight: "outright",
    cased: true,
    pattern: `\\b${SPEAKER} ${ADVERBS}(?:stands? (?:with|by|behind|alongside|in solidarity)|aligns?|echo(?:es)?|joins? (?:others|the|in|those)|concurs?|associates? (?:ourselves|itself|myself)|agrees? with|shares? the|champions?|prefers?|(?:is|are|am) (?:also )?(?:inclined|open to|in (?:full )?agreement|flexible|of the view)|uphold)\\b`,
    example: "We align ourselves with the plan of the rescue league.",
  },
  {
    id: "en-reaffirm",
    act: "supports",
    weight: "mild",
    pattern:
      "\\b(?:reaffirms?|reiterates?|affirms?|recogni[sz]es?|believes?|stress(?:es)?|emphasi[sz]es?|considers?|convinced|faith in)\\b",
    example: "Xandaria reaffirms that the sea belongs to no harbour alone.",
  },
  {
    id: "en-must",
    act: "calls-for",
    weight: "needed",
    pattern: "\\b(?:must|needs?(?! of| not)|should|have to|has to|ought to|cannot be|can no longer|let us|shall be)\\b",
    example: "The old charts must be redrawn.",
  },
  {
    id: "en-time-for",
    act: "calls-for",
    weight: "needed",
    pattern:
      "\\b(?:(?:it is (?:now |high |also )*|now is the |the )time(?: has (?:now )?come| is (?:now )?ripe)?(?= (?:for|to|that)\\b)|up(?= to\\b))",
    example: "It is time for the Council to redraw the charts.",
  },
  {
    id: "en-duty",
    act: "calls-for",
    weight: "needed",
    pattern:
      "\\b(?:incumbent(?= (?:up)?on\\b)|(?:duty|duties|obligations?|responsibilit(?:y|ies)|right) (?:\\p{L}+ ){0,4}to\\b|obliged to|bound to|(?:duty|obligation|responsibility) of\\b)",
    example: "Every keeper has a duty to answer distress calls.",
  },
  {
    id: "en-only-way",
    act: "calls-for",
    weight: "needed",
    pattern:
      "\\b(?:(?:only|sole|best) (?:\\p{L}+ ){0,3}(?:way|ways|path|solution|option|answer|route|approach|means|basis|guarantee)|no (?:other|alternative|substitute|military solution|impunity|room for)|only (?:through|by|if|when|with|a|an)|can(?:not)? only|non-negotiable|prerequisites?|cornerstone|deserves?|merits?)\\b",
    example: "Dredging is the only lasting way into this harbour.",
  },
  {
    id: "en-essential",
    act: "calls-for",
    weight: "needed",
    pattern:
      "\\b(?:imperative|essential|crucial|vital|critical|necessary|urgent|needed|high time|incumbent|indispensable|paramount|requires?|need for|importan(?:t|ce)|key to|priorit(?:y|ies)|no alternative)\\b",
    example: "Shared weather readings are indispensable.",
  },
  {
    id: "en-welcome",
    act: "welcomes",
    weight: "mild",
    pattern:
      "\\b(?:welcom(?:es?|ing)|commends?|applauds?|appreciates?|salutes?|(?:is|are|am) (?:\\p{L}+ )?(?:pleased|encouraged|glad))\\b",
    example: "We welcome the new index of lighthouses.",
  },
  {
    id: "en-regret",
    act: "regrets",
    weight: "mild",
    pattern:
      "\\b(?:regret(?:s|tably|table)?|(?:is|are|am|remains?) (?:\\p{L}+ly )?(?:concerned|disappointed|alarmed|dismayed)|laments?)\\b",
    example: "My delegation regrets the closing of the school.",
  },
];
