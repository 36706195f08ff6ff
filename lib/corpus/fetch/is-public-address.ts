// Tells addresses of the public internet from those of this machine, its network and its provider.
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** IPv6 addresses that networks give to IPv4 ones: a name with an IPv4 address alone is reached by them (RFC 6052). */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** All that was ever given out for the public internet. */
const GLOBAL = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * True where `address` (IPv4 or IPv6, as a resolver writes it) is a unicast address of the public internet. What is no
 * address, or wraps an IPv4 address that is not public, is not.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  if (parsed.zoneId) return false;
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === "unicast";
  if (parsed.match(NAT64)) return wrapped(parsed).range() === "unicast";
  return parsed.match(GLOBAL) && parsed.range() === "unicast";
}

/** The IPv4 address in the last 32 bits. */
function wrapped(address: ipaddr.IPv6): ipaddr.IPv4 {
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
