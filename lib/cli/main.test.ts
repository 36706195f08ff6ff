// Shows that every wrong call of the command line ends with words and a code other than 0.
import { execFile } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";

interface End {
  code: number;
  errors: string;
}

function run(args: string[], settings: Record<string, string> = {}): Promise<End> {
  const command = ["--import", "tsx", join(import.meta.dirname, "main.ts"), ...args];
  const env = { PATH: "/usr/bin:/bin", NODE_ENV: "test", ...settings } as const;
  return new Promise((done) => {
    execFile(process.execPath, command, { env }, (error, _output, errors) => {
      done({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, errors });
    });
  });
}

it.each([
  [["sing"], "unknown command 'sing'"],
  [["migrate", "--loudly"], "unknown option '--loudly'"],
  [["migrate", "new"], "missing required argument 'name'"],
  [[], "Usage:"],
])("%j is refused", async (args, words) => {
  const end = await run(args);
  expect(end.errors).toContain(words);
  expect(end.code).toBe(1);
});

it("tells a wrong setting by its own exit code, without a stack", async () => {
  const end = await run(["start"], { PORT: "harbour" });
  expect(end.errors).toContain('PORT is "harbour"');
  expect(end.errors).not.toContain("    at ");
  expect(end.code).toBe(2);
});

it("tells a taken port before it starts anything", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const end = await run(["start"], { PORT: String(port), DATA_DIR: "/dev/null/nowhere" });
  server.close();
  expect(end.errors).toContain(`Port ${port} is in use`);
  expect(end.code).toBe(1);
});

it("tells a database that does not answer", async () => {
  const end = await run(["migrate"], { DATABASE_URL: "postgresql://ana:s3cret@127.0.0.1:9/base" });
  expect(end.errors).toContain("Nothing answers there");
  expect(end.errors).not.toContain("s3cret");
  expect(end.code).toBe(1);
});
