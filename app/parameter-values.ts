// The values that parameters of addresses can have; each schema's message is the name of the rule that it holds.
import { z } from "zod";
import { LONGEST_QUERY } from "@/lib/domain/query";
import { readFilterValue } from "@/lib/corpus/filter-value";
import type { FacetKind } from "@/lib/domain/facet";
import type { RuleName } from "./parameter-rules";

/** Lets the compiler see that a schema's message is the name of a rule. */
const rule = (name: RuleName): RuleName => name;

/** A parameter that stands at most once. */
export const once = (value: z.ZodType<string>) => z.array(value).max(1, rule("once"));

/** A parameter that may be repeated up to `most` times. */
export const atMost = (most: number, value: z.ZodType<string>) => z.array(value).max(most, rule("times"));

/** Text of at most `most` characters without control characters. */
export const plainText = (most: number) =>
  z
    .string()
    .max(most, rule("letters"))
    .regex(/^[^\p{Cc}]*$/u, rule("plain"));

/** A little longer than a query is read, so that the search says what it left out; links repeat no more than this. */
const LONGEST_TEXT = LONGEST_QUERY + 40;

/** Any text is a query: signs that print nothing count as spaces, and half a character at the cut as none. */
export const QUERY_TEXT = z.string().transform((text) =>
  text
    .replaceAll(/\p{Cc}+/gu, " ")
    .slice(0, LONGEST_TEXT)
    .replace(/[\ud800-\udbff]$/, "")
    .trim(),
);

/** A value of a facet, however it is written; it becomes the one that statements are filed under. */
export const filed = (kind: FacetKind, name: RuleName) =>
  z.string().transform((text, context) => {
    const value = readFilterValue(kind, text);
    if (value === null) context.addIssue({ code: "custom", message: name });
    return value ?? z.NEVER;
  });

/** A value that `pattern` describes. */
export const written = (pattern: RegExp, name: RuleName) => z.string().regex(pattern, name);

/** A value that `isKnown` accepts. */
export const known = (isKnown: (value: string) => unknown, name: RuleName) =>
  z.string().refine((value) => Boolean(isKnown(value)), name);

/** One of a few values; `name` where the list is too long to be told. */
export const oneOf = (values: readonly [string, ...string[]], name: RuleName = "oneOf") => z.enum(values, name);

export const YEAR = written(/^\d{4}$/, "year");
export const PAGE = written(/^[1-9]\d{0,4}$/, "page");
export const DELEGATION = filed("delegation", "delegation");
