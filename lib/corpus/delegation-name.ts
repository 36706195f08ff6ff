// One name for each delegation on every page: of the list of States, else as the corpus stores it.
import { labelValue } from "./facet-labels";

/** The English name of the State with this id; `stored` where the id is of none. */
export function delegationName(id: string, stored: string): string {
  return labelValue("delegation", id, new Map([[id, stored]])).label;
}
