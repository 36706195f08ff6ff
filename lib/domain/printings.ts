// What is known of other statements whose words are much the same as those of one.
import type { LikenessKind } from "./likeness/judge-likeness";
import type { ListedStatement } from "./listing";

/**
 * A statement that is alike. Shares are between 0 and 1, of words that stand in rows of three which the other has, too.
 * - `kind`: `duplicate` where both are printings of one statement
 * - `counts`: true where it is the printing that searches and numbers count, or the statement is no duplicate
 * - `shareHere`: of the words of the statement that is looked at, those that stand in it
 * - `shareThere`: of its own words
 */
export interface AlikeStatement extends ListedStatement {
  kind: LikenessKind;
  counts: boolean;
  shareHere: number;
  shareThere: number;
}
