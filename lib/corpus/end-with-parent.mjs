// Runs another program of Node in this process, and ends it when the parent dies without a word.
// Plain JavaScript, because the site's process has no TypeScript loader.
import { pathToFileURL } from "node:url";

process.once("disconnect", () => process.exit(1));

const [, , program = ""] = process.argv;
process.argv.splice(1, 1);
await import(pathToFileURL(program).href);
