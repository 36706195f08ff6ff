// A line of one direction that holds words of the other: without isolation a date behind an Arabic title would jump before it.
import { Fragment } from "react";

const SCRIPTS = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]`;

/** From the first letter that runs from right to left to the last one before the next Latin letter. */
const RIGHT_TO_LEFT = new RegExp(String.raw`(${SCRIPTS}(?:[^\p{Script=Latin}]*${SCRIPTS})?)`, "u");

/** The same letters in the same order, each stretch from right to left in an element of its own. */
export function IsolatedText({ children }: { children: string }) {
  const parts = children.split(RIGHT_TO_LEFT);
  return parts.map((part, at) => (at % 2 === 1 ? <bdi key={at}>{part}</bdi> : <Fragment key={at}>{part}</Fragment>));
}
