// Names by which States of other days are looked for or filed, beside those that are recognised in a running text.
import { FORMER_NAMES } from "./former-names";

/** By code: usual short forms and abbreviations, which in a running text may be something else. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  CSK: ["ČSSR"],
  DDR: ["GDR", "RDA", "ГДР"],
  SUN: [
    "Union soviétique",
    "Unión Soviética",
    "União Soviética",
    "Советский Союз",
    "الاتحاد السوفياتي",
    "الاتحاد السوفيتي",
  ],
  YMD: ["South Yemen", "Yémen du Sud", "Yemen del Sur"],
};

/** Each name with the code of the seat that bore it. */
export function soughtNames(): { code: string; name: string }[] {
  const former = Object.entries(FORMER_NAMES).flatMap(([code, names]) =>
    names.flatMap((each) => Object.values(each.names).map((name) => ({ code, name }))),
  );
  const short = Object.entries(SHORT_FORMS).flatMap(([code, names]) => names.map((name) => ({ code, name })));
  return [...short, ...former];
}
