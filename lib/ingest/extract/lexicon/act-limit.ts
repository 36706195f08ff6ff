// The shape of a limit to rules of acts: where their words stand and do nothing, with an example of its own.

/**
 * What all given expressions fit is no sign of the act. White space is single spaces, and case does not matter.
 *
 * - `id`: unlike every other limit's; the language comes first
 * - `rules`: ids of the rules that it limits; all of the language where it is left out
 * - `before`, `words`, `behind`: expressions over what stands before the words, over them, and behind them
 * - `unless`: an expression over what stands before the words, where the limit does not hold
 * - `example`: an invented sentence in which a rule finds words that the limit takes away
 */
export interface ActLimit {
  id: string;
  rules?: readonly string[];
  before?: string;
  words?: string;
  behind?: string;
  unless?: string;
  example: string;
}
