// The habits that lint holds us to, each seen to refuse what it forbids and to let the right way pass.
import { describe, expect, it } from "vitest";
import { lintInvented } from "./lint-invented";

interface Habit {
  habit: string;
  rule: string;
  file: string;
  refuses: string;
  accepts: string;
}

const HABITS: Habit[] = [
  {
    habit: "settings are read in one place",
    rule: "no-restricted-properties",
    file: "lib/db/probe.ts",
    refuses: "export const x = process.env.PORT;",
    accepts: "export const x = process.pid;",
  },
  {
    habit: "settings are not imported from node:process either",
    rule: "no-restricted-imports",
    file: "app/probe.ts",
    refuses: 'import { env } from "node:process"; export const x = env;',
    accepts: 'import { pid } from "node:process"; export const x = pid;',
  },
  {
    habit: "only lib/db knows Prisma",
    rule: "no-restricted-imports",
    file: "lib/corpus/probe.ts",
    refuses: 'import { PrismaPg } from "@prisma/adapter-pg"; export const x = PrismaPg;',
    accepts: 'import { z } from "zod"; export const x = z;',
  },
  {
    habit: "only lib/db knows the PostgreSQL driver",
    rule: "no-restricted-imports",
    file: "lib/cli/probe.ts",
    refuses: 'import { Pool } from "pg"; export const x = Pool;',
    accepts: 'import { Command } from "commander"; export const x = Command;',
  },
  {
    habit: "the domain stands on zod alone",
    rule: "no-restricted-imports",
    file: "lib/domain/probe.ts",
    refuses: 'import { parse } from "yaml"; export const x = parse;',
    accepts: 'import { z } from "zod"; export const x = z;',
  },
  {
    habit: "parsing does not touch the disk",
    rule: "no-restricted-imports",
    file: "lib/ingest/read/probe.ts",
    refuses: 'import { readFile } from "node:fs/promises"; export const x = readFile;',
    accepts: 'import { Buffer } from "node:buffer"; export const x = Buffer;',
  },
  {
    habit: "SQL is not made from strings",
    rule: "no-restricted-syntax",
    file: "lib/db/probe.ts",
    refuses: "export const x = (db: { $queryRawUnsafe(sql: string): void }) => db.$queryRawUnsafe('SELECT 1');",
    accepts: "export const x = (db: { $queryRaw(sql: object): void }) => db.$queryRaw`SELECT 1`;",
  },
  {
    habit: "no barrels",
    rule: "no-restricted-syntax",
    file: "lib/domain/probe.ts",
    refuses: 'export * from "./span";',
    accepts: 'export { SpanSchema } from "./span";',
  },
  {
    habit: "no any",
    rule: "@typescript-eslint/no-explicit-any",
    file: "lib/domain/probe.ts",
    refuses: "export const x = (value: any) => value;",
    accepts: "export const x = (value: unknown) => value;",
  },
  {
    habit: "types are imported as types",
    rule: "@typescript-eslint/consistent-type-imports",
    file: "lib/domain/probe.ts",
    refuses: 'import { Span } from "./span"; export const x = (span: Span) => span;',
    accepts: 'import type { Span } from "./span"; export const x = (span: Span) => span;',
  },
  {
    habit: "files stay short",
    rule: "max-lines",
    file: "lib/domain/probe.ts",
    refuses: "export {};\n".repeat(301),
    accepts: "export {};\n".repeat(300),
  },
];

describe("lint", () => {
  it.each(HABITS)("$habit", async ({ rule, file, refuses, accepts }) => {
    expect(await lintInvented(rule, file, refuses)).not.toHaveLength(0);
    expect(await lintInvented(rule, file, accepts)).toHaveLength(0);
  });

  it.each(["lib/domain/index.ts", "lib/search/utils.ts", "components/ui/helpers.tsx", "tests/common.ts"])(
    "refuses a file named %s",
    async (file) => {
      expect(await lintInvented("no-restricted-syntax", file, "export {};\n")).not.toHaveLength(0);
    },
  );
});
