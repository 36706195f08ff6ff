// Options and paths that do not go together are refused with words, before anything starts.
import { expect, it } from "vitest";
import { PLAIN_MAPPING } from "@/lib/corpus/containers/column-mapping";
import { readIngestRequest } from "./read-ingest-request";

it("reads what is asked for", () => {
  const files = { kind: "files", paths: ["a"], mapping: PLAIN_MAPPING };
  expect(readIngestRequest(["a"], {})).toEqual(files);
  expect(readIngestRequest(["a"], { map: ["text=body"] })).toEqual({
    ...files,
    mapping: { ...PLAIN_MAPPING, text: "body" },
  });
  expect(readIngestRequest(["a"], { format: "unsc" })).toEqual({ kind: "collection", format: "unsc", paths: ["a"] });
  expect(readIngestRequest(["a"], { watch: true })).toEqual({ ...files, kind: "watch" });
  expect(readIngestRequest([], { format: "ungdc", download: true })).toEqual({ kind: "download", format: "ungdc" });
});

it.each([
  [[], {}, "at least one file, folder or address"],
  [[], { watch: true }, "at least one file, folder or address"],
  [["a"], { watch: true, format: "ungdc" as const }, "--watch goes with folders"],
  [["a"], { watch: true, download: true }, "--watch goes with folders"],
  [["a"], { map: ["text=a"], format: "unsc" as const }, "--map is for tables"],
  [["a"], { map: ["mood=a"] }, "write fact=column"],
  [[], { format: "ungdc" as const }, "at least one file, folder or address"],
  [[], { download: true }, "--download needs --format with one of: ungdc"],
  [[], { download: true, format: "unsc" as const }, "--download needs --format with one of: ungdc"],
  [["a"], { download: true, format: "ungdc" as const }, "--download takes no paths"],
])("%j with %j is refused", (paths, options, words) => {
  expect(() => readIngestRequest(paths, options)).toThrow(words);
});
