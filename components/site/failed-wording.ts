// The words of the page for failures alone: the last resort brings them with the scripts of every page.
import type { Locale } from "@/lib/domain/locale";

export const FAILED_WORDING = {
  en: {
    failedTitle: "Something failed",
    failedHeading: "This page could not be made",
    failedWhy:
      "Something failed on the server, most often because the database did not answer. Nothing was lost; the same address works again once it does.",
    tryAgain: "Try again",
    failedLog: "The server’s log has the details under",
  },
  fr: {
    failedTitle: "Une erreur s’est produite",
    failedHeading: "Cette page n’a pas pu être composée",
    failedWhy:
      "Une erreur s’est produite sur le serveur, le plus souvent parce que la base de données n’a pas répondu. Rien n’est perdu\u00a0; la même adresse fonctionnera de nouveau dès qu’elle répondra.",
    tryAgain: "Réessayer",
    failedLog: "Les détails sont dans le journal du serveur sous",
  },
  es: {
    failedTitle: "Se produjo un error",
    failedHeading: "No se pudo componer esta página",
    failedWhy:
      "Se produjo un error en el servidor, casi siempre porque la base de datos no respondió. No se ha perdido nada; la misma dirección volverá a funcionar en cuanto responda.",
    tryAgain: "Reintentar",
    failedLog: "Los detalles están en el registro del servidor con",
  },
} satisfies Record<Locale, Record<string, string>>;
