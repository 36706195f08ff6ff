// The answer to whoever asks for a file at a malformed address: plain words, for it may be a program that reads them.
import type { Locale } from "@/lib/domain/locale";
import type { ParameterProblem } from "./check-parameters";
import { ruleInWords } from "./parameter-rules";

/** Status 400 with one line for each problem. */
export function badFileRequest(problems: readonly ParameterProblem[], locale: Locale): Response {
  const lines = problems.map(({ name, value, rule }) => `${name}=${value}: ${name} ${ruleInWords(rule, locale)}.`);
  return new Response(`${lines.join("\n")}\n`, {
    status: 400,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
