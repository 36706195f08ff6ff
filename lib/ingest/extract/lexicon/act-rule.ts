// The shape of a rule that tells an act by its words, and how an analyst adds one: a line with an example of its own.
import type { Act } from "@/lib/domain/act";

/**
 * - `id`: unlike every other rule's; the language comes first
 * - `weight`: `outright` acts win over `needed` ("must"), and those over `mild` ones ("welcome"), wherever they stand
 * - `pattern`: a regular expression over one sentence whose white space is single spaces; case does not matter, unless
 *   the rule is `cased`, because it tells a name by its capital
 * - `names`: the words name who acts ("the commitment of Xandaria"), and it is an act of nobody else
 * - `example`: an invented sentence in which it is this rule that decides
 */
export interface ActRule {
  id: string;
  act: Act;
  weight: "outright" | "needed" | "mild";
  pattern: string;
  cased?: true;
  names?: true;
  example: string;
}
