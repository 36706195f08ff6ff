// Shows how far behind a replica counts, by what was seen of it and of the others.
import { expect, it } from "vitest";
import { ReplicaJudge, type Look } from "./judge-replicas";
import type { ReadServer } from "./server-state";

const LIMIT = 3_000;
/** The primary's clock goes an hour after ours, and a replica's a second after the primary's. */
const CLOCK = -3_600_000;

const server = (name: string) => ({ name }) as ReadServer;
const [one, two] = [server("one"), server("two")];

/** A look at `at` at a replica whose last transaction was committed at `committed`, by our clock. */
function look(at: number, position: number, committed: number | null): Look {
  const replayedAt = committed === null ? null : committed + CLOCK;
  return { at, position: BigInt(position), clock: at + CLOCK - 1_000, replayedAt };
}

function primaryAt(at: number, position: number): Look {
  return { at, position: BigInt(position), clock: at + CLOCK, replayedAt: null };
}

function reasons(judge: ReplicaJudge, looks: [ReadServer, Look][], primary: Look | null): string[] {
  if (primary) judge.notePrimary(primary);
  for (const [replica, seen] of looks) judge.noteReplica(replica, seen);
  return judge.judge(new Map(looks), primary).map(({ why }) => why);
}

it("judges at first sight by the age of what was replayed last, in the primary's time", () => {
  const judge = new ReplicaJudge(LIMIT);
  const looks: [ReadServer, Look][] = [
    [one, look(10_000, 90, 4_000)],
    [two, look(10_000, 95, 9_000)],
  ];
  expect(reasons(judge, looks, primaryAt(10_000, 100))).toEqual(["it is up to 6 s behind", ""]);
});

it("reads a replica that has all, however long nothing was written", () => {
  expect(reasons(new ReplicaJudge(LIMIT), [[one, look(90_000, 100, 1)]], primaryAt(90_000, 100))).toEqual([""]);
});

it("trusts no replica that is behind and has replayed no transaction", () => {
  const [why] = reasons(new ReplicaJudge(LIMIT), [[one, look(0, 90, null)]], primaryAt(0, 100));
  expect(why).toMatch(/behind, and nothing tells for how long/);
});

it("does not take a quiet hour before a write for lag, once it has watched", () => {
  const judge = new ReplicaJudge(LIMIT);
  for (let at = 0; at < 10_000; at += 1_000) judge.notePrimary(primaryAt(at, 100));
  expect(reasons(judge, [[one, look(10_000, 100, -3_600_000)]], primaryAt(10_000, 200))).toEqual([""]);
  expect(reasons(judge, [[one, look(14_000, 100, -3_600_000)]], primaryAt(14_000, 200))).toEqual(["it is 4 s behind"]);
});

it("does not know when the primary went on while nobody saw it, and judges by the age then", () => {
  const judge = new ReplicaJudge(LIMIT);
  judge.notePrimary(primaryAt(0, 100));
  expect(reasons(judge, [[one, look(60_000, 100, -1_000)]], primaryAt(60_000, 200))).toEqual([
    "it is up to 60 s behind",
  ]);
});

it("compares replicas with one another while the primary is down, at first by the age of what they have", () => {
  const looks = (at: number): [ReadServer, Look][] => [
    [one, look(at, 90, 4_000)],
    [two, look(at, 95, 6_000)],
  ];
  expect(reasons(new ReplicaJudge(LIMIT), looks(7_000), null)).toEqual(["", ""]);
  expect(reasons(new ReplicaJudge(LIMIT), looks(12_000), null)).toEqual(["it is up to 7 s behind another replica", ""]);
});

it("measures how long a replica has been behind another that it saw go on", () => {
  const judge = new ReplicaJudge(LIMIT);
  judge.noteReplica(two, look(0, 90, 0));
  judge.noteReplica(two, look(1_000, 95, 1_000));
  expect(reasons(judge, [[one, look(3_000, 90, -60_000)]], null)).toEqual([""]);
  expect(reasons(judge, [[one, look(9_000, 90, -60_000)]], null)).toEqual(["it is 8 s behind another replica"]);
});

it("does not take what it sees of a replica that came back for what that did just now", () => {
  const judge = new ReplicaJudge(LIMIT);
  for (let at = 0; at < 10_000; at += 1_000) judge.noteReplica(one, look(at, 90, -60_000));
  const looks: [ReadServer, Look][] = [
    [one, look(10_000, 90, -60_000)],
    [two, look(10_000, 95, -20_000)],
  ];
  expect(reasons(judge, looks, null)).toEqual(["it is up to 69 s behind another replica", ""]);
});

it("begins anew with a primary that was put back to an older state", () => {
  const judge = new ReplicaJudge(LIMIT);
  judge.notePrimary(primaryAt(0, 500));
  expect(reasons(judge, [[one, look(9_000, 100, null)]], primaryAt(9_000, 100))).toEqual([""]);
});
