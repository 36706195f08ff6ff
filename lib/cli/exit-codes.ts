// What the exit codes of commands on the corpus mean, in one place.
import type { CommanderError } from "commander";

/** 0: all is well; 1: something was found or left; 2: wrong use, or the corpus cannot be used; 130: interrupted. */
export const EXIT = { found: 1, unusable: 2 } as const;

/** For commander's `exitOverride`: wrong use ends with 2, help with 0. */
export function exitWithUsageCode(error: CommanderError): never {
  process.exit(error.exitCode === 0 ? 0 : EXIT.unusable);
}

/** Runs a command; an error that it throws is told in a sentence and ends with 2. */
export async function orUnusable(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`Error: ${(error as Error).message}`);
    process.exitCode = EXIT.unusable;
  }
}
