// Makes the opaque ids of rows that have no natural key.
import { randomBytes } from "node:crypto";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 12;

/**
 * A new id: 12 characters of Crockford's base32 (no i, l, o, u), 60 random bits. At ten million ids the chance that any
 * one was ever given before is below one in 20,000, and the primary key refuses it while the first is in use.
 */
export function newId(): string {
  return Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

const ID = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** Whether the text has the form of an id that was made here. */
export function isId(text: string): boolean {
  return ID.test(text);
}
