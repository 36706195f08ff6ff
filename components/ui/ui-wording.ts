// The words of the small parts that stand on many pages.
import type { Locale } from "@/lib/domain/locale";

interface UiWording {
  previous: string;
  next: string;
  page: string;
}

export const UI_WORDING: Record<Locale, UiWording> = {
  en: { previous: "← Previous", next: "Next →", page: "Page" },
  fr: { previous: "← Précédente", next: "Suivante →", page: "Page" },
  es: { previous: "← Anterior", next: "Siguiente →", page: "Página" },
};
