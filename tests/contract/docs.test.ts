// Documentation that lags behind the code is wrong; here it fails.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "@/lib/cli/commands";
import { ConfigSchema } from "@/lib/corpus/config";
import { REJECTION_REASONS } from "@/lib/domain/rejection";
import ownPackage from "../../package.json" with { type: "json" };
import { PROJECT } from "./source-files";

const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");
const namesIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const README = read("README.md");
const SETTINGS = Object.keys(ConfigSchema.shape).sort();
const SCRIPTS = Object.keys(ownPackage.scripts).sort();

const DOCUMENTS = ["", "docs", "docs/adr"].flatMap((folder) =>
  readdirSync(join(PROJECT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);

/** Every command below `parent`, by its full name, with the options that it has beside --help. */
function commandsOf(parent: Command, prefix = ""): { command: string; options: string[] }[] {
  return parent.commands.flatMap((command) => {
    const name = `${prefix}${command.name()}`;
    const options = command.options.map((option) => option.long ?? option.flags);
    return [{ command: name, options }, ...commandsOf(command, `${name} `)];
  });
}

const PROGRAM = new Command();
for (const load of COMMANDS.values()) (await load())(PROGRAM);

/** Targets of the links and pictures of a Markdown text that name files of the project. */
function relativeLinks(text: string): string[] {
  const withoutCode = text.replace(/```[\s\S]*?```/g, "");
  return [
    ...namesIn(withoutCode, /\]\(([^)\s]+)\)/g),
    ...namesIn(withoutCode, /(?:src|srcset|href)="([^"]+)"/g),
  ].filter((target) => !/^([a-z]+:|#)/.test(target));
}

describe("documentation", () => {
  it("lists every setting in the README, and no other", () => {
    expect(namesIn(README, /^\|\s*`([A-Z][A-Z0-9_]+)`/gm).sort()).toEqual(SETTINGS);
  });

  it("lists every setting in .env.example, and no other", () => {
    expect(namesIn(read(".env.example"), /^#?\s?([A-Z][A-Z0-9_]+)=/gm).sort()).toEqual(SETTINGS);
  });

  it.each(SCRIPTS)("the README names the script %s", (script) => {
    expect(README).toMatch(new RegExp(`npm (run )?(--silent )?${script}\\b`));
  });

  it.each(DOCUMENTS)("%s names no script that does not exist", (file) => {
    const named = namesIn(read(file), /npm run (?:--silent )?([a-z][a-z:-]*)/g);
    expect(named.filter((script) => !SCRIPTS.includes(script))).toEqual([]);
  });

  it.each(commandsOf(PROGRAM))("the README shows the command $command with its options", ({ command, options }) => {
    const [first = "", ...rest] = command.split(" ");
    const call = new RegExp(`npm (run )?(--silent )?${[first, ...rest.map((part) => `(-- )?${part}`)].join(" ")}\\b`);
    const lines = README.split("\n").filter((line) => call.test(line));
    expect(lines).not.toHaveLength(0);
    expect(options.filter((option) => !README.includes(option))).toEqual([]);
  });

  it.each(REJECTION_REASONS)("docs/ingest.md explains the rejection %s", (reason) => {
    expect(read("docs/ingest.md")).toMatch(new RegExp(`^\\| *\`${reason}\``, "m"));
  });

  it.each(DOCUMENTS)("every relative link of %s leads to a file", (file) => {
    const broken = relativeLinks(read(file)).filter((target) => {
      const path = target.split("#")[0] ?? "";
      return !existsSync(join(PROJECT, dirname(file), path));
    });
    expect(broken).toEqual([]);
  });

  it("lists every decision in docs/adr/README.md", () => {
    const records = readdirSync(join(PROJECT, "docs/adr")).filter((name) => /^\d{4}-.*\.md$/.test(name));
    expect(namesIn(read("docs/adr/README.md"), /\]\((\d{4}-[^)]+)\)/g).sort()).toEqual(records.sort());
  });
});
