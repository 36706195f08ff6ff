// Options and paths that do not go together are refused with words, before anything starts.
import { expect, it } from "vitest";
import { readIngestRequest } from "./read-ingest-request";

it("reads what is asked for", () => {
  expect(readIngestRequest(["a"], {})).toEqual({ kind: "files", paths: ["a"] });
  expect(readIngestRequest(["a"], { format: "unsc" })).toEqual({ kind: "collection", format: "unsc", paths: ["a"] });
  expect(readIngestRequest(["a"], { watch: true })).toEqual({ kind: "watch", paths: ["a"] });
  expect(readIngestRequest([], { format: "ungdc", download: true })).toEqual({ kind: "download", format: "ungdc" });
});

it.each([
  [[], {}, "at least one file, folder or address"],
  [[], { watch: true }, "at least one file, folder or address"],
  [["a"], { watch: true, format: "ungdc" as const }, "--watch goes with folders"],
  [["a"], { watch: true, download: true }, "--watch goes with folders"],
  [[], { format: "ungdc" as const }, "at least one file, folder or address"],
  [[], { download: true }, "--download needs --format with one of: ungdc"],
  [[], { download: true, format: "unsc" as const }, "--download needs --format with one of: ungdc"],
  [["a"], { download: true, format: "ungdc" as const }, "--download takes no paths"],
])("%j with %j is refused", (paths, options, words) => {
  expect(() => readIngestRequest(paths, options)).toThrow(words);
});
