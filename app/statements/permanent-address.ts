// The address of a statement that stays: absolute, and the same in every language.
import { statementAddress } from "@/components/statement/statement-address";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { requestOrigin } from "../request-locale";

/** Under the host by which the visitor reaches the site; without fragment. */
export async function permanentAddress({ id, slug }: Pick<StoredStatement, "id" | "slug">): Promise<string> {
  return `${await requestOrigin()}${statementAddress({ id, slug })}`;
}
