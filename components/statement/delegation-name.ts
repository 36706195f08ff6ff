// A delegation is shown under one name, however a text prints it.
import { findDelegation } from "@/lib/domain/taxonomy/delegations";

/** The English name of a State or fictional delegation; the name as printed where there is no code for it. */
export function delegationName({ code, name }: { code: string | null; name: string }): string {
  const known = code === null ? null : findDelegation(code);
  return known?.names.find(({ language }) => language === "en")?.name ?? name;
}
