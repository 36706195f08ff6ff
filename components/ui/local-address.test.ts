// An address keeps everything when its language changes, and a code is a prefix only where it stands alone.
import { expect, it } from "vitest";
import { localAddress, splitLocale } from "./local-address";

it.each([
  ["en", "/themes?x=1#p-2", "/themes?x=1#p-2"],
  ["fr", "/themes?x=1#p-2", "/fr/themes?x=1#p-2"],
  ["es", "/", "/es"],
  ["es", "/?q=fr", "/es?q=fr"],
] as const)("%s of %s is %s", (locale, address, local) => {
  expect(localAddress(locale, address)).toBe(local);
});

it.each([
  ["/", "en", "/"],
  ["/fr", "fr", "/"],
  ["/es/delegations/FRA", "es", "/delegations/FRA"],
  ["/french", "en", "/french"],
  ["/en/themes", "en", "/en/themes"],
  ["/themes/fr", "en", "/themes/fr"],
])("%s is %s, %s", (pathname, locale, rest) => {
  expect(splitLocale(pathname)).toEqual({ locale, pathname: rest });
});
