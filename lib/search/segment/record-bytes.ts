// A record of a result list as bytes: its facts as JSON, then its text, which is the most of it, as plain UTF-8.
import type { HitRecord } from "@/lib/domain/hit-record";

const LENGTH = 4;

export function encodeRecord({ text, ...facts }: HitRecord): Buffer {
  const json = Buffer.from(JSON.stringify(facts));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, Buffer.from(text)]);
}

/** Of bytes that `encodeRecord` gave. */
export function decodeRecord(bytes: Buffer): HitRecord {
  const end = LENGTH + bytes.readUInt32LE(0);
  const facts = JSON.parse(bytes.toString("utf8", LENGTH, end)) as Omit<HitRecord, "text">;
  return { ...facts, text: bytes.toString("utf8", end) };
}
