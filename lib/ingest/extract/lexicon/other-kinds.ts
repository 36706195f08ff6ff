// Kinds of documents that are no statements, and what shows them (regular expressions, case does not matter). A pattern
// that begins with a line must not run on over blank lines: a text may hold very many of them.

/** `where` the patterns are looked for; with `unlessSpoken`, a text that is plainly a speech is none of the kind. */
export interface OtherKind {
  kind: string;
  where: "head" | "sidecar" | "text";
  unlessSpoken: boolean;
  patterns: readonly string[];
}

export const OTHER_KINDS: readonly OtherKind[] = [
  {
    kind: "a list of questions",
    where: "head",
    unlessSpoken: false,
    patterns: [
      "advance questions?",
      "questions? (?:submitted|prepared|to be put) (?:in advance|by|to)",
      "questions écrites",
      "list of (?:issues|questions)",
    ],
  },
  {
    kind: "a resolution",
    where: "text",
    unlessSpoken: false,
    patterns: [
      "^[^\\S\\n]*(?:resolution \\S+[^\\n]{0,40}\\n[^]{0,200})?the (?:security council|general assembly|human rights council|economic and social council),[^\\S\\n]*$",
      "\\badopted by the (?:security council|general assembly) (?:at its \\d|on \\d)",
      "^[^\\S\\n]*(?:recalling|reaffirming|noting)\\b[^\\n]+,[^\\S\\n]*$[^]{0,4000}^[^\\S\\n]*\\d{1,2}\\.\\s+(?:decides|requests|calls upon|urges)\\b",
    ],
  },
  {
    kind: "minutes or an internal paper",
    where: "text",
    unlessSpoken: true,
    patterns: [
      "^[^\\w\\n]*(?:extracts? from )?minutes? (?:of|by)\\b",
      "\\btop secret\\b",
      "\\bconclusions?[^\\w\\n]*$[^]{0,300}it is concluded that",
      "^[^\\w\\n]*(?:record|note|summary) of (?:a )?(?:conversation|meeting|discussion)",
    ],
  },
  {
    kind: "minutes or an internal paper",
    where: "sidecar",
    unlessSpoken: false,
    patterns: [
      "\\bextract from minutes?\\b",
      "\\bminutes? (?:of|by)\\b",
      "\\bdraft statement\\b",
      "\\b(?:cablegram|memorandum|despatch|letter from|note by)\\b",
    ],
  },
  {
    kind: "a paper of a body outside the United Nations",
    where: "sidecar",
    unlessSpoken: false,
    patterns: [
      "\\bfar eastern commission\\b",
      "\\bpeace conference\\b",
      "\\bcolombo plan\\b",
      "\\bcommonwealth\\b(?!.*(?:general assembly|security council))",
      "\\bconsultative committee\\b",
    ],
  },
  {
    kind: "a paper of a body outside the United Nations",
    where: "head",
    unlessSpoken: false,
    patterns: ["\\bFEC-\\d+", "\\bCP\\(IT/P\\)", "\\bfar eastern commission\\b"],
  },
  {
    kind: "a report about a speech",
    where: "text",
    unlessSpoken: true,
    patterns: [
      "\\b(?:he|she|the (?:president|minister|ambassador|representative)) (?:said|stressed|added|noted|told|emphasized|underlined|pointed out)\\b[^]{0,3000}\\b(?:he|she|the (?:president|minister|ambassador|representative)) (?:said|stressed|added|noted|told|emphasized|underlined|pointed out)\\b",
      "\\b(?:reuters|xinhua|press release|news agency|afp|tass)\\b[^]{0,200}[–—-]",
      "\\bphoto:|\\bread more\\b|\\bsubscribe\\b",
    ],
  },
];
