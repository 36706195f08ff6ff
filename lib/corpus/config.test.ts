// Shows that wrong settings are named before anything starts, and secrets in them are not shown.
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { ConfigError, readConfig } from "./config";

it("has a default for everything", () => {
  expect(readConfig({})).toMatchObject({ PORT: 3000, DATA_DIR: resolve("data") });
  expect(readConfig({}).DATABASE_URL).toBeUndefined();
});

it("takes an empty value for one that is not set", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: "" }).PORT).toBe(3000);
});

it("names every setting that is wrong, with its value", () => {
  const read = () => readConfig({ PORT: "eighty", MAX_FILE_MB: "-1" });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/PORT is "eighty"[^]*MAX_FILE_MB is "-1"/);
});

it.each(["0", "65536", "3000.5"])("refuses %s as a port", (PORT) => {
  expect(() => readConfig({ PORT })).toThrow("PORT");
});

it("does not repeat the password of an address that it refuses", () => {
  const read = () => readConfig({ DATABASE_URL: "mysql://ana:s3cret@host/base" });
  expect(read).toThrow("mysql://ana:***@host/base");
  expect(read).not.toThrow("s3cret");
});

it.each(["s3/cret", "s3@cret", "s3:cret"])("nor one with a sign that breaks the address: %s", (password) => {
  expect(() => readConfig({ DATABASE_URL: `postgresql://ana:${password}@host:x/base` })).toThrow("//ana:***@host");
});
