// Makes decoded text safe to store and to show: one kind of line end, no characters that databases or pages choke on.
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";

interface Cleaning {
  rule: string;
  pattern: RegExp;
  replacement: string | ((found: string) => string);
  /** What happened, after the count. */
  said: string;
}

const CLEANINGS: Cleaning[] = [
  { rule: "line-ends", pattern: /\r(?!\n)/g, replacement: "\n", said: "bare carriage returns were read as line ends" },
  { rule: "nul-removed", pattern: /\0/g, replacement: "", said: "NUL characters were removed" },
  {
    rule: "surrogates-replaced",
    pattern: /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    replacement: "\ufffd",
    said: "halves of characters (lone surrogates) were replaced",
  },
  {
    rule: "separators-read",
    pattern: /[\v\u0085\u2028\u2029]/g,
    replacement: "\n",
    said: "unusual line separators were read as line ends",
  },
  {
    rule: "controls-removed",
    pattern: /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g,
    replacement: "",
    said: "control characters were removed",
  },
  {
    rule: "bullets-read",
    pattern: /^[ \t]*[\ue000-\uf8ff](?=\s)/gm,
    replacement: "•",
    said: "symbols of a font at the start of a line were read as bullets",
  },
  {
    rule: "presentation-forms-read",
    pattern: /[\ufb50-\ufdff\ufe70-\ufefc]+|(?<=[\ufb50-\ufdff\ufe70-\ufefc])[\u06be\u06a9\u06cc]/g,
    replacement: plainArabic,
    said: "runs of Arabic letters in the shapes of a font were read as plain letters",
  },
  { rule: "soft-hyphens-removed", pattern: /\u00ad/g, replacement: "", said: "soft hyphens were removed" },
];

/** Fonts without Arabic letters of their own print Persian ones in their place. */
function plainArabic(shapes: string): string {
  return shapes
    .normalize("NFKC")
    .replaceAll("\u06cc", "\u064a")
    .replaceAll("\u06be", "\u0647")
    .replaceAll("\u06a9", "\u0643");
}

/** The clean text, form feeds still in it (`\f` parts pages), with one notice for each kind of cleaning and its count. */
export function cleanText(text: string): Outcome<string> {
  const notices: Notice[] = [];
  let clean = text.replaceAll("\r\n", "\n");
  for (const { rule, pattern, replacement, said } of CLEANINGS) {
    const count = clean.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    clean = typeof replacement === "string" ? clean.replace(pattern, replacement) : clean.replace(pattern, replacement);
    notices.push({ ruleId: `read/${rule}`, level: "info", message: `${count} ${said}.` });
  }
  return outcome(clean, notices);
}
