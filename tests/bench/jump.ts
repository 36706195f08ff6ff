// Measures how long the quick jump takes for a keystroke with 5,000 entries: `npm run bench:jump`.
import { gzipSync } from "node:zlib";
import { loadJumps, type Jumps } from "@/components/jump/find-jumps";
import type { JumpEntry } from "@/lib/domain/jump";
import { allDelegations, displayName } from "@/lib/domain/taxonomy/delegations";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { buildJumpIndex } from "@/lib/search/build-jump-index";
import { pick } from "@/tests/fixtures/generated-statements";
import { seededRandom } from "@/tests/fixtures/seeded-random";

const ENTRIES = 5_000;
const ROUNDS = 4;
const SYLLABLES = "ka lo mi ren tus vor dan el qui sha pe go sa ma be ri no tal ser ab".split(" ");
const TYPED = [
  "statement of norway",
  "security council 85",
  "kalo mi",
  "general debate 2015",
  "meeting 8123",
  "climate",
];

const random = seededRandom(11);
const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join("");

/** As many of each kind as the site sends at most; names are invented, and many begin alike, as meetings and titles do. */
function entries(): JumpEntry[] {
  const delegations = allDelegations().map(({ code }) => ({ code, name: displayName(code, "en") }));
  const names = Array.from({ length: 1_500 }, word);
  const made: JumpEntry[] = [
    ...delegations.map(({ code, name }): JumpEntry => ({ kind: "delegation", label: name, note: code, target: code })),
    ...THEMES.map(({ code, label }): JumpEntry => ({ kind: "theme", label: label.en, note: "", target: code })),
  ];
  for (let at = 0; at < 2_200; at++) {
    const label = `${pick(random, names)} ${pick(random, names)}`;
    made.push({ kind: "speaker", label, note: pick(random, delegations).name, target: `speaker${at}` });
  }
  for (let at = 0; at < 900; at++) {
    const label = `Security Council, ${8_000 + at}th meeting`;
    made.push({ kind: "meeting", label, note: `S/PV.${8_000 + at}`, target: `meeting${at}` });
  }
  while (made.length < ENTRIES) {
    const { name } = pick(random, delegations);
    const label = `Statement of ${name} at the general debate of the ${60 + (made.length % 19)}th session`;
    made.push({ kind: "statement", label, note: `${name}, ${2005 + (made.length % 19)}`, target: `${made.length}/x` });
  }
  return made;
}

/** Milliseconds of processor time for each beginning of what is typed, in all rounds but the first. */
function keystrokes(jumps: Jumps): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of TYPED.flatMap((typed) => Array.from(typed, (_, at) => typed.slice(0, at + 1)))) {
      const before = process.cpuUsage();
      jumps.find(text);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) times.push((user + system) / 1_000);
    }
  }
  return times.sort((a, b) => a - b);
}

const json = JSON.stringify(buildJumpIndex(entries()));
const before = process.cpuUsage();
const jumps = loadJumps(JSON.parse(json));
const loading = process.cpuUsage(before);
const times = keystrokes(jumps);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(2);
console.log(`Quick jump with ${ENTRIES} entries, milliseconds of processor time`);
console.table({
  "index, gzip, kB": Math.round(gzipSync(json).length / 1_000),
  "made ready": ((loading.user + loading.system) / 1_000).toFixed(0),
  "keystroke, p50": at(0.5),
  "keystroke, p95": at(0.95),
  "keystroke, longest": at(1),
});
