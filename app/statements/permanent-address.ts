// The address of a statement that stays: absolute, and the same in every language.
import { statementAddress } from "@/components/statement/statement-address";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { requestOrigin } from "../request-locale";

/** Under the host by which the visitor reaches the site; without the readable part, which may change. */
export async function permanentAddress({ id }: Pick<StoredStatement, "id">): Promise<string> {
  return `${await requestOrigin()}${statementAddress({ id, slug: "" })}`;
}
