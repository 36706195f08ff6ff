// Which records are remembered, and which go first.
import { expect, it } from "vitest";
import type { HitRecord, RecordPlace } from "@/lib/domain/hit-record";
import { RecentRecords } from "./recent-records";

const place = (offset: number, checksum = 1): RecordPlace => ({ file: "records", offset, length: 40, checksum });
const record = (id: string) => ({ id }) as HitRecord;

it("gives what was kept, and forgets what was asked for longest ago", () => {
  const recent = new RecentRecords(100);
  recent.keep(place(0), record("first"));
  recent.keep(place(40), record("second"));
  expect(recent.get(place(0))?.id).toBe("first");
  recent.keep(place(80), record("third"));
  expect([0, 40, 80].map((offset) => recent.get(place(offset))?.id)).toEqual(["first", undefined, "third"]);
});

it("gives nothing for a place that holds something else", () => {
  const recent = new RecentRecords(100);
  recent.keep(place(0), record("first"));
  expect(recent.get(place(0, 2))).toBeNull();
});
