// Shows that the time of extraction grows with the length of a text and no faster: `npm run bench:extraction`.
import { extractStatement } from "@/lib/ingest/extract/extract-statement";
import { segmentText } from "@/lib/ingest/segment/segment-text";
import { longStatement } from "./extraction/long-statement";

const MEGABYTES = [1, 2, 4, 8];
const MEGABYTE = 1_000_000;
const WARM_UP = 0.1;

interface Measure {
  megabytes: number;
  segmentMs: number;
  extractMs: number;
  records: number;
}

function measure(megabytes: number): Measure {
  const text = longStatement(megabytes * MEGABYTE);
  const start = cpuMs();
  const segments = segmentText({
    text,
    mediaType: "text/plain",
    encoding: "utf-8",
    layout: "marked",
    headings: [],
    pages: [],
    sidecar: {},
  }).value;
  const segmented = cpuMs();
  const statements = segments.map((each) => extractStatement(each).value);
  const extracted = cpuMs();
  const records = statements.map(
    ({ priorities, threats, mentions }) => priorities.length + threats.length + mentions.length,
  );
  return {
    megabytes,
    segmentMs: segmented - start,
    extractMs: extracted - segmented,
    records: records.reduce((sum, count) => sum + count, 0),
  };
}

/** Time of the processor, so that other programs on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

measure(WARM_UP);
console.log("   MB   segment ms   extract ms   extract ms/MB   records");
for (const { megabytes, segmentMs, extractMs, records } of MEGABYTES.map(measure)) {
  const perMegabyte = extractMs / megabytes;
  const cells = [segmentMs, extractMs].map((ms) => ms.toFixed(0).padStart(13)).join("");
  console.log(
    `${String(megabytes).padStart(5)}${cells}${perMegabyte.toFixed(0).padStart(16)}${String(records).padStart(10)}`,
  );
}
