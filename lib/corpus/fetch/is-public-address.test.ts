// Every range that is not the public internet must be known, in every notation.
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./is-public-address";

const PRIVATE = [
  ...["127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ...["169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.8", "192.0.2.1", "198.18.0.1", "198.51.100.7"],
  ...["203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255"],
  ...["::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::10.0.0.1"],
  ...["64:ff9b:1::8.8.8.8", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "100::1"],
  ...["2001:db8::1", "2001::1", "2002:7f00:1::1", "2001:2::1", "3fff::1", "5f00::1", "4000::1"],
  ...["", "localhost", "256.1.1.1", "1.2.3"],
];
const PUBLIC = ["8.8.8.8", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:8.8.8.8"];

describe("isPublicAddress", () => {
  it.each(PRIVATE)("refuses %s", (address) => expect(isPublicAddress(address)).toBe(false));
  it.each([...PUBLIC, "64:ff9b::8.8.8.8"])("takes %s", (address) => expect(isPublicAddress(address)).toBe(true));
});
