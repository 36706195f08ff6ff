// Recognises the symbol of a document that was typed with its year: most texts print the year beside the number alone.
import type { Pattern, TextNode } from "@/lib/domain/query";
import { symbolForms } from "./analyze";
import { splitWords } from "./split-words";

/** By what `S/RES/9901 (2031)` is told: the symbol without the year, its number with the year, and with any year. */
export interface DatedSymbol {
  symbol: Pattern;
  numberOfYear: Pattern;
  numberOfAnyYear: Pattern;
}

const SYMBOL_WITH_YEAR = /^(.*\/([^/]+))\(\d{4}\)$/u;

/** Null where the node is anything but one such symbol, in quotation marks or without. */
export function datedSymbolOf({ kind, text }: TextNode): DatedSymbol | null {
  const [run, ...others] = splitWords(text);
  if (kind === "prefix" || run?.kind !== "symbol" || others.length > 0) return null;
  const whole = symbolForms(text, run)[0] ?? "";
  const [, symbol, number] = SYMBOL_WITH_YEAR.exec(whole) ?? [];
  if (symbol === undefined || number === undefined) return null;
  return {
    symbol: [{ lexeme: symbol, prefix: false }],
    numberOfYear: [{ lexeme: whole.slice(symbol.length - number.length), prefix: false }],
    numberOfAnyYear: [{ lexeme: `${number}(`, prefix: true }],
  };
}
