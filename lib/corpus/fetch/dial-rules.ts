// Decides which addresses are dialled, at the one moment when that cannot be got around: when a name is looked up to be
// dialled, for every hop and every attempt.
import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { RejectedDocument } from "@/lib/domain/rejection";
import { isPublicAddress } from "./is-public-address";

export interface DialRules {
  /** True where `address` may be dialled for `host`. */
  mayDial: (address: string, host: string) => boolean;
  /** All addresses of a name. */
  resolve: (host: string) => Promise<LookupAddress[]>;
}

/** The rules of the settings: public addresses, or any. */
export function dialRules(allowPrivate: boolean): DialRules {
  const mayDial = allowPrivate ? () => true : isPublicAddress;
  return { mayDial, resolve: (host) => lookup(host, { all: true, verbatim: true }) };
}

/** @throws RejectedDocument where `host` is itself an address that may not be dialled: those are never looked up */
export function checkLiteral(host: string, rules: DialRules): void {
  const address = host.replace(/^\[|\]$/g, "");
  if (isIP(address) !== 0 && !rules.mayDial(address, host)) throw refused(host);
}

/** What sockets look names up with: they get only what they may dial, and dial nothing else. */
export function guardedLookup(rules: DialRules): LookupFunction {
  return (host, { all, family }, answer) => {
    allowed(host, rules, Number(family ?? 0)).then(
      (found) => (all ? answer(null, found) : answer(null, found[0]?.address ?? "", found[0]?.family)),
      (error: Error) => answer(error, ""),
    );
  };
}

async function allowed(host: string, rules: DialRules, family: number): Promise<LookupAddress[]> {
  const found = (await rules.resolve(host)).filter((one) => family === 0 || one.family === family);
  const may = found.filter(({ address }) => rules.mayDial(address, host));
  if (may.length === 0) throw found.length > 0 ? refused(host) : new Error(`${host} has no address`);
  return may;
}

function refused(host: string): RejectedDocument {
  const what = `${host} is an address within this machine's own network.`;
  return new RejectedDocument(
    "address-refused",
    `${what} Set ALLOW_PRIVATE_ADDRESSES=true if it is to be fetched from there.`,
  );
}
