// Writes the index files in a process of its own, so that the site goes on answering.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { childEnvironment } from "../config";

/** The command `index build` for the database at `url`; resolves to whether it did its work. What it says is shown. */
export function writeInChild(url: string): Promise<boolean> {
  // The site runs from a bundle, so only the working directory tells where the project is.
  const program = join(/* turbopackIgnore: true */ process.cwd(), "lib", "cli", "main.ts");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", program, "index", "build"], {
      env: childEnvironment({ DATABASE_URL: url }),
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}
