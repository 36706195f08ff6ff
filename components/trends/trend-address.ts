// Where a trend is found: what is counted, and of whose statements, all in the address.
import type { TrendScope } from "@/lib/domain/trend";

/** A trend as its address says it. */
export interface TrendState {
  texts: readonly string[];
  scope: TrendScope;
}

function query({ texts, scope }: TrendState): string {
  const parameters = [
    ...texts.map((text) => ["q", text]),
    ...scope.delegations.map((id) => ["delegation", id]),
    ...(scope.region === null ? [] : [["region", scope.region]]),
  ];
  const written = new URLSearchParams(parameters).toString();
  return written && `?${written}`;
}

/** `/trends?q=ransomware&q=theme:oceans&delegation=JPN`. */
export const trendAddress = (state: TrendState): string => `/trends${query(state)}`;

/** The same numbers as CSV. */
export const trendCsvAddress = (state: TrendState): string => `/trends/trend.csv${query(state)}`;
