// The parse pool against planted harm: each ends as a coded rejection, and the next document is parsed all the same.
import { execFileSync, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createParsePool, ParserUnavailable } from "./parse-pool";

const workerPath = fileURLToPath(new URL("./parse-worker.planted.ts", import.meta.url));
const pool = createParsePool({ size: 1, timeoutMs: 4_000, memoryMb: 256, maxOutputBytes: 8_000_000, workerPath });
const parse = (text: string) => pool.parse(Buffer.from(text), { fileName: "planted.txt" });

afterAll(() => pool.close());

describe("createParsePool", { timeout: 60_000 }, () => {
  it.each([
    ["hang", "too-slow"],
    ["crash", "parser-crashed"],
    ["abort", "parser-crashed"],
    ["heap", "out-of-memory"],
    ["buffers", "out-of-memory"],
    ["flood", "too-large"],
    ["nonsense", "parser-crashed"],
  ])("ends a document that makes the parser %s as %s and goes on", async (harm, reason) => {
    expect((await parse(harm)).rejection).toMatchObject({ reason });
    expect((await parse("peace")).rejection?.message).toBe("planted.txt");
  });

  it("is not disturbed by what a document makes the parser print", async () => {
    expect((await parse("shout")).rejection?.message).toBe("planted.txt");
  });

  it("parses more documents at once than it has children", async () => {
    const parsed = await Promise.all(Array.from({ length: 5 }, () => parse("peace")));
    expect(parsed.map(({ rejection }) => rejection?.reason)).toEqual(Array(5).fill("not-a-statement"));
  });

  it("answers after it was closed", async () => {
    const closed = createParsePool({ size: 1, timeoutMs: 1_000, memoryMb: 256, workerPath });
    await closed.close();
    const parsed = await closed.parse(Buffer.from("peace"), { fileName: "late.txt" });
    expect(parsed.rejection?.reason).toBe("parser-crashed");
  });

  it("blames no document where no child can start", async () => {
    const broken = createParsePool({ size: 1, timeoutMs: 1_000, memoryMb: 256, workerPath: `${workerPath}.missing` });
    const parsed = broken.parse(Buffer.from("peace"), { fileName: "early.txt" });
    await expect(parsed).rejects.toThrow(ParserUnavailable);
    await broken.close();
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "finishes the document where everything gets %s",
    async (signal) => {
      await parse("peace");
      const parsed = parse("wait");
      for (const child of childrenOf(process.pid).filter(isRunning)) process.kill(child, signal);
      expect((await parsed).rejection?.message).toBe("planted.txt");
    },
  );

  it("leaves no child behind when its own process is killed, not even one that hangs", async () => {
    const script = `
      const { createParsePool } = await import(${JSON.stringify(new URL("./parse-pool.ts", import.meta.url).href)});
      const pool = createParsePool({ size: 1, timeoutMs: 600000, memoryMb: 256, workerPath: ${JSON.stringify(workerPath)} });
      await pool.parse(Buffer.from("peace"), { fileName: "a" });
      void pool.parse(Buffer.from("hang"), { fileName: "b" });
      setTimeout(() => console.log("hanging"), 300);`;
    const tsx = createRequire(import.meta.url).resolve("tsx");
    const parent = spawn(process.execPath, ["--import", tsx, "--input-type=module", "-e", script]);
    await new Promise((resolve) => parent.stdout.once("data", resolve));
    const children = childrenOf(parent.pid);
    expect(children).not.toHaveLength(0);
    parent.kill("SIGKILL");
    await expect.poll(() => children.filter(isRunning), { timeout: 5_000 }).toEqual([]);
  });
});

function childrenOf(pid: number | undefined): number[] {
  const listed = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const rows = listed
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return rows.filter(([, parent]) => parent === pid).map(([child]) => child ?? 0);
}

function isRunning(pid: number): boolean {
  const state = execFileSync("sh", ["-c", `ps -o stat= -p ${pid} || true`], { encoding: "utf8" }).trim();
  return state !== "" && !state.startsWith("Z");
}
