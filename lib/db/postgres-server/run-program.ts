// Runs one of PostgreSQL's programs to its end, as the user and with the clean environment that it needs.
import { spawn, type SpawnOptions } from "node:child_process";

/** How to become the user the server runs as: `prefix` goes before the command, or the ids go to `spawn`. */
export interface RunAs {
  prefix: string[];
  ids: { uid: number; gid: number } | null;
}

export interface ProgramEnd {
  code: number;
  output: string;
}

/** Not the caller's environment: PGDATA, PGPORT and their like would redirect the server. */
const CLEAN_ENVIRONMENT: Record<string, string> = {
  PATH: "/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin",
  LC_ALL: "C",
  TZ: "UTC",
};

/**
 * Runs `command` and collects what it prints (standard output and error together).
 * @returns its exit code; 127 where it could not be started at all, with the system's message as output.
 */
export function runProgram(command: string[], runAs: RunAs, input = ""): Promise<ProgramEnd> {
  const [file = "", ...rest] = [...runAs.prefix, ...command];
  return new Promise((done) => {
    const child = spawn(file, rest, spawnOptions(runAs));
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    // A program that ends before it has read its input says why by its exit code.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
    child.once("error", (error) => done({ code: 127, output: error.message }));
    child.once("close", (code) => done({ code: code ?? 1, output }));
  });
}

function spawnOptions({ ids }: RunAs): SpawnOptions {
  return {
    // The caller's folder may be one that the server's user cannot even name.
    cwd: "/",
    env: CLEAN_ENVIRONMENT as NodeJS.ProcessEnv,
    stdio: ["pipe", "pipe", "pipe"],
    // Its own process group: Ctrl-C in the terminal must not interrupt a start or stop half-way.
    detached: true,
    ...ids,
  };
}
