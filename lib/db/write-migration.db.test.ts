// Shows that the next migration holds exactly what the schema says and the migrations before do not.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { LOCKFILE } from "./migrations/migration-list";
import { writeMigration, type WriteMigrationOptions } from "./write-migration";

let database: TestDatabase;
let folder: string;
let options: WriteMigrationOptions;

beforeEach(async () => {
  database = await createTestDatabase({ migrate: false });
  folder = await mkdtemp(join(tmpdir(), "rostrum-schema-"));
  const schemaFile = join(folder, "schema.prisma");
  options = { url: database.url, name: "birds", schemaFile, folder: join(folder, "migrations") };
  await writeSchema("name String @unique");
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function writeSchema(fields: string): Promise<void> {
  const bird = `model Bird {\n  id Int @id\n  ${fields}\n}\n`;
  return writeFile(options.schemaFile ?? "", `datasource db {\n  provider = "postgresql"\n}\n${bird}`);
}

it("writes the difference, and nothing where there is none", async () => {
  const first = await writeMigration(options);
  expect(await readFile(first ?? "", "utf8")).toContain('CREATE TABLE "Bird"');
  expect(await writeMigration({ ...options, name: "again" })).toBeNull();
});

it("writes only what is new", async () => {
  await writeMigration(options);
  await writeSchema("name String @unique\n  wings Int?");
  const second = await readFile((await writeMigration({ ...options, name: "wings" })) ?? "", "utf8");
  expect(second).toContain('ADD COLUMN     "wings" INTEGER');
  expect(second).not.toContain("CREATE TABLE");
});

it("finds nothing to write for the project itself, whose lock file it leaves as it is", async () => {
  const project = join(import.meta.dirname, "../../prisma");
  const folder = options.folder ?? "";
  await cp(join(project, "migrations"), folder, { recursive: true });
  expect(await writeMigration({ ...options, schemaFile: join(project, "schema.prisma") })).toBeNull();
  const lockfiles = [join(project, "migrations"), folder].map((at) => readFile(join(at, LOCKFILE), "utf8"));
  const [ours, theirs] = await Promise.all(lockfiles);
  expect(theirs).toBe(ours);
});

it("refuses a name that would make an odd folder", async () => {
  await expect(writeMigration({ ...options, name: "../Birds" })).rejects.toThrow("cannot name a migration");
});

it("says what is wrong with a schema", async () => {
  await writeSchema("name Strin");
  await expect(writeMigration(options)).rejects.toThrow("Strin");
});
