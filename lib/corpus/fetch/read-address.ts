// Reads what a person or a server gives as an address, and refuses what is never fetched.
import { RejectedDocument } from "@/lib/domain/rejection";

const MOST_CHARACTERS = 4_000;

/** True for what is meant as an address and not as a path, also where it is none that is fetched. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/** The address for people and for the record: a password in it is nobody's to read. */
export function shownAddress(text: string): string {
  return text.replace(/^([^:]+:\/\/)[^/?#]*@/, "$1***@");
}

/**
 * The address, as browsers write it (numbers in every notation become dotted ones), without its fragment.
 * @param base what a relative address of a server is relative to
 * @throws RejectedDocument `address-refused` where it is none, not http(s), or carries a password
 */
export function readAddress(text: string, base?: URL): URL {
  if (text.length > MOST_CHARACTERS) throw refused("It is too long to be an address.", "Check it");
  if (!URL.canParse(text, base)) throw refused("It is no address.", "Check it for mistakes");
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused(`Only http and https addresses are fetched, not ${url.protocol}`, "Save the document as a file");
  if (url.username || url.password)
    throw refused("It carries a user name or a password, which would be stored.", "Save the document as a file");
  url.hash = "";
  return url;
}

function refused(what: string, advice: string): RejectedDocument {
  return new RejectedDocument("address-refused", `${what} ${advice}.`);
}
