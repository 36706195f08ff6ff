// How often words, themes or threats stand in the statements of each year, against how many statements there are.
import type { Misunderstood } from "./query";
import type { Area } from "./taxonomy/areas";

export const MOST_SERIES = 4;

/** Of whose statements a trend counts: all, those of some delegations, or those of the States of a region or group. */
export interface TrendScope {
  delegations: string[];
  region: Area | null;
}

/** `count` of the `held` statements; a year or part of which none is held was not collected, and is no silence. */
export interface TrendCount {
  count: number;
  held: number;
}

/** One delegation's, region's or group's part of a series; `name` is null where the delegation is not stated. */
export interface TrendPart extends TrendCount {
  id: string;
  name: string;
}

/**
 * One query over the years: `text` as typed, `canonical` as understood (reading it again gives the same). `years` stand
 * in the order of the trend's years; `undated` are statements without a year, in none of them.
 */
export interface TrendSeries {
  text: string;
  canonical: string;
  misunderstood: Misunderstood[];
  /** Words that were searched beside those typed. */
  also: string[];
  years: TrendCount[];
  total: number;
  undated: number;
  delegations: TrendPart[];
  regions: TrendPart[];
}

/** `held` are all statements of the scope, `heldUndated` those of them without a year. */
export interface Trend {
  years: number[];
  series: TrendSeries[];
  held: number;
  heldUndated: number;
  sample: boolean;
}
