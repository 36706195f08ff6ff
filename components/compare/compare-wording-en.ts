// The words of the comparison in English: the model of the other languages.
import { plural } from "@/components/ui/plural";

const statements = plural("en", { one: "# statement", other: "# statements" });

export const COMPARE_WORDING_EN = {
  title: "Compare",
  lead: "What two to four delegations put forward on the same themes, or name as the same threats, side by side: the newest passages of each. Where two say much the same, the words that only one side uses are marked.",
  leadStatements:
    "What two to four statements put forward on the same themes, or name as the same threats, side by side.",
  leadVersions:
    "Two statements of one delegation, the earlier one first: what was dropped, what was added, and what was worded anew.",
  choose: "Choose what to compare",
  delegation: (number: number) => `Delegation ${number}`,
  none: "none",
  insteadDelegations: "Compare delegations instead",
  submit: "Compare",
  tooFew: "Choose at least two delegations.",
  notFound: "The corpus holds fewer than two of what this address asks for.",
  whichDelegations: "Which delegations the corpus holds",
  kinds: { theme: "Priority themes", threat: "Threats" },
  kindsLabel: "What is compared",
  overview: "Who raises what",
  overviewCaption:
    "In how many of the statements that the corpus holds of each side the subject is raised; a statement counts once for each subject.",
  overviewCaptionStatements: "Which of the statements raise the subject.",
  laidOut: (shown: number, all: number) =>
    shown === 1
      ? `One of the ${all} subjects is laid out below; each other one leads to the page that lays it out.`
      : `${shown} of the ${all} subjects are laid out below; each other one leads to the page that lays it out.`,
  subject: "Subject",
  of: (raised: string, held: number) => `${raised} of ${statements(held)}`,
  held: statements,
  never: "not raised",
  raised: "raised",
  sideBySide: "Side by side",
  newest: "Newest statement that raises it",
  all: "All passages",
  more: plural("en", { one: "# more passage in this statement", other: "# more passages in this statement" }),
  counterparts: "said in much the same words",
  nothing: "Neither side raises one.",
  legend: {
    own: "of passages that say much the same, a word that only this side uses",
    added: "added in the later statement",
    dropped: "no longer in the later statement",
  },
  noMarks: "No words are marked: no two sides say much the same in other words here.",
  legendLabel: "What the marks mean",
  kindSpoken: { own: "only here", added: "added", dropped: "dropped" },
  fate: {
    kept: (other: number) => `in the same words as ¶ ${other} of the other`,
    reworded: (other: number) => `reworded: compare ¶ ${other} of the other`,
    added: "added whole",
    dropped: "dropped whole",
  },
  pages: "Pages of subjects",
  undated: "undated",
  otherSubjects:
    "Silence here means that the statements held do not raise it, not that the delegation has no position.",
  compareWithBefore: "Compare with the statement before",
};

export type CompareWording = typeof COMPARE_WORDING_EN;
