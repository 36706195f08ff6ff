// The codes by which a text names those who speak in it: the State, the organisation, the groups.
import { bodyByName } from "@/lib/domain/taxonomy/bodies";
import { groupByName } from "@/lib/domain/taxonomy/groups";
import type { Fact, Statement } from "@/lib/domain/statement";

/** Each once; empty where the text shows nobody. */
export function codesOfSpeakers(delegation: Statement["delegation"], onBehalfOf: readonly Fact<string>[]): string[] {
  const name = delegation?.value.name ?? "";
  const codes = [delegation?.value.code, groupByName(name)?.code, bodyByName(name)?.code];
  const groups = onBehalfOf.map(({ value }) => groupByName(value)?.code ?? value);
  return [...new Set([...codes.filter((code) => code !== null && code !== undefined), ...groups])];
}
