// The words of the quick jump, by language.
import type { JumpKind } from "@/lib/domain/jump";
import type { Locale } from "@/lib/domain/locale";

export interface JumpWording {
  open: string;
  title: string;
  placeholder: string;
  close: string;
  loading: string;
  failed: string;
  nothing: string;
  found: string;
  hint: string;
  kinds: Record<JumpKind, string>;
}

export const JUMP_WORDING: Record<Locale, JumpWording> = {
  en: {
    open: "Jump to …",
    title: "Quick jump",
    placeholder: "Delegation, theme, threat, speaker, meeting or statement",
    close: "Close",
    loading: "The index is being loaded …",
    failed: "The index could not be loaded. Try again, or use the search.",
    nothing: "Nothing has these words in its name.",
    found: "found",
    hint: "↑ ↓ to choose, Enter to go, Esc to close",
    kinds: {
      delegation: "Delegation",
      theme: "Theme",
      threat: "Threat",
      speaker: "Speaker",
      meeting: "Meeting",
      statement: "Statement",
    },
  },
  fr: {
    open: "Aller à …",
    title: "Accès rapide",
    placeholder: "Délégation, thème, menace, orateur, réunion ou déclaration",
    close: "Fermer",
    loading: "L’index est en cours de chargement …",
    failed: "L’index n’a pas pu être chargé. Réessayez, ou utilisez la recherche.",
    nothing: "Rien ne porte ces mots dans son nom.",
    found: "trouvés",
    hint: "↑ ↓ pour choisir, Entrée pour y aller, Échap pour fermer",
    kinds: {
      delegation: "Délégation",
      theme: "Thème",
      threat: "Menace",
      speaker: "Orateur",
      meeting: "Réunion",
      statement: "Déclaration",
    },
  },
  es: {
    open: "Ir a …",
    title: "Acceso rápido",
    placeholder: "Delegación, tema, amenaza, orador, reunión o declaración",
    close: "Cerrar",
    loading: "Se está cargando el índice …",
    failed: "No se pudo cargar el índice. Inténtelo de nuevo o use la búsqueda.",
    nothing: "Nada lleva esas palabras en su nombre.",
    found: "hallados",
    hint: "↑ ↓ para elegir, Intro para ir, Esc para cerrar",
    kinds: {
      delegation: "Delegación",
      theme: "Tema",
      threat: "Amenaza",
      speaker: "Orador",
      meeting: "Reunión",
      statement: "Declaración",
    },
  },
};
