// The words of a footnote in the style of the United Nations, by language.
import type { Locale } from "@/lib/domain/locale";

interface CitationWords {
  statement: string;
  quoted: (title: string) => string;
  available: (address: string, accessed: string) => string;
  one: string;
  many: string;
}

export const CITATION_WORDS: Record<Locale, CitationWords> = {
  en: {
    statement: "statement",
    quoted: (title) => `“${title}”`,
    available: (address, accessed) => `Available at ${address} (accessed on ${accessed}).`,
    one: "para. #",
    many: "paras. #–#",
  },
  fr: {
    statement: "déclaration",
    quoted: (title) => `«\u00a0${title}\u00a0»`,
    available: (address, accessed) => `Disponible à l’adresse suivante\u00a0: ${address} (consulté le ${accessed}).`,
    one: "par. #",
    many: "par. # à #",
  },
  es: {
    statement: "declaración",
    quoted: (title) => `“${title}”`,
    available: (address, accessed) => `Disponible en ${address} (consultado el ${accessed}).`,
    one: "párr. #",
    many: "párrs. # a #",
  },
};
