// What a statement's page says about itself to programs that keep references, and to search engines.
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { coinsOf, metaTagsOf, schemaOf } from "@/lib/export/embedded-metadata";
import { citedStatement } from "./cite-stored-statement";

/** Names and contents of the page's `<meta>` elements: Highwire Press and Dublin Core. */
export function metadataTags(statement: StoredStatement, address: string): Record<string, string> {
  return metaTagsOf(citedStatement(statement, "en", address));
}

/** The record inside the page: schema.org as JSON, and an OpenURL for the title of a COinS element. */
export function embeddedRecord(statement: StoredStatement, address: string): { schema: object; coins: string } {
  const cited = citedStatement(statement, "en", address);
  return { schema: schemaOf(cited), coins: coinsOf(cited) };
}
