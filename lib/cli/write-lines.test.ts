// Shows that output ends with its reader, and that output which is lost is no success.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** What `parse` of a small file ends with where its output goes through `redirection` of the shell. */
function parseInto(redirection: string) {
  const script = `"$0" --import tsx "$1" parse "$1" "$1" ${redirection}`;
  const args = ["-c", script, process.execPath, join(import.meta.dirname, "main.ts")];
  const { status, stderr } = spawnSync("/bin/sh", args, { encoding: "utf8" });
  return { status, stderr };
}

it("ends without a word where the reader has had enough", () => {
  expect(parseInto("| true")).toEqual({ status: 0, stderr: "" });
});

it.runIf(existsSync("/dev/full"))("tells that the output could not be written", () => {
  const { status, stderr } = parseInto("> /dev/full");
  expect(status).toBe(1);
  expect(stderr).toContain("could not be written");
});
