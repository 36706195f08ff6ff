// The words of the coverage page in Spanish.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { CoverageWording } from "./coverage-wording-en";

export const COVERAGE_WORDING_ES: CoverageWording = {
  title: "Cobertura",
  lead: "Lo que el corpus contiene y lo que no. Todos los números de este sitio cuentan entre estas declaraciones; lo que no se recogió no es silencio.",
  held: plural("es", { one: "# declaración", other: "# declaraciones" }),
  counted:
    "Una declaración cuenta una vez, aunque se haya publicado varias; se excluyen las intervenciones de procedimiento de la presidencia.",
  years: "Por año",
  yearsCaption: (undated) =>
    `Declaraciones por año en que se pronunciaron.${undated > 0 ? ` ${formatNumber(undated, "es")} no tienen año y no están en ninguno.` : ""} Un año sin barra no fue recogido.`,
  year: "Año",
  number: "Declaraciones",
  organs: "Por órgano",
  languages: "Por idioma",
  delegations: "Por delegación",
  organ: "Órgano",
  language: "Idioma",
  delegation: "Delegación",
  none: "no indicado",
  sources: "Por fuente",
  sourcesCaption: "Documentos por colección y formato, y declaraciones leídas primero en ellos.",
  collection: "Colección",
  format: "Formato",
  documents: "Documentos",
  ends: "Qué fue de los documentos",
  endsCaption: "Cómo terminó cada entrada de todas las lecturas; de varias lecturas de un documento cuenta la última.",
  end: "Final",
  inputs: "Entradas",
  committed: "incorporado",
  duplicate: "ya estaba",
  pending: "aún no leído",
  rejected: (reason) => `rechazado: ${reason}`,
  extraction: "Con qué acierto se hallan los datos y registros",
  extractionLead:
    "Medido en declaraciones reales etiquetadas a mano, según las reglas que siguen los registros. El corpus puede ser más fácil o más difícil que ellas.",
  measurements: {
    unseen: {
      title: "En declaraciones de las que ningún modelo aprendió",
      lead: (documents) => `${formatNumber(documents, "es")} declaraciones etiquetadas:`,
    },
    "cross-validation": {
      title: "Por validación cruzada",
      lead: (documents) =>
        `${formatNumber(documents, "es")} declaraciones etiquetadas con que se entrenan los modelos, cada quinta evaluada con modelos entrenados con las otras cuatro:`,
    },
  },
  fields: {
    statement: "Declaración o no",
    language: "Idioma",
    speaker: "Orador",
    delegation: "Delegación",
    date: "Fecha",
    organ: "Órgano",
    delivery: "Pronunciación",
    onBehalfOf: "En nombre de",
    resolutions: "Resoluciones",
    themes: "Temas",
    mainThemes: "Temas principales",
    priorities: "Prioridades",
    threats: "Amenazas",
  },
  numbers: "Los números",
  field: "Campo",
  measure: "Medida",
  value: "Valor",
  precision: "Hallado y correcto",
  recall: "Presente y hallado",
  labelled: "Etiquetados",
  accuracy: "acertados",
  f1: "F1",
  measureNote:
    "«Acertados»: en qué parte de los documentos el valor es el etiquetado. «F1»: una sola cifra sacada de dos partes, cuánto de lo hallado es correcto y cuánto de lo que hay se halló.",
  all: "Todas las delegaciones",
};
