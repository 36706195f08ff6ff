// Lints a text that is in no file with the project's own rules, to show that a rule bites where it should.
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { PROJECT } from "./source-files";

/**
 * The complaints of one rule about `code`, as if it stood in `filePath` (relative to the project; need not exist).
 * Rules that need types are off, because a file that does not exist has none.
 * @param options replaces the options that the project gives the rule
 */
export async function lintInvented(
  ruleId: string,
  filePath: string,
  code: string,
  options?: Linter.RuleEntry,
): Promise<Linter.LintMessage[]> {
  const eslint = new ESLint({
    cwd: PROJECT,
    ruleFilter: (rule) => rule.ruleId === ruleId,
    overrideConfig: [
      tseslint.configs.disableTypeChecked,
      ...(options === undefined ? [] : [{ rules: { [ruleId]: options } }]),
    ],
  });
  const [result] = await eslint.lintText(code, { filePath });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath} could not be linted: ${fatal.message}`);
  return (result?.messages ?? []).filter((message) => message.ruleId === ruleId);
}
