// The words of the pages of speakers, meetings and cited documents in Spanish.
import { plural } from "@/components/ui/plural";
import type { DirectoryWording } from "./directory-wording-en";

export const DIRECTORY_WORDING_ES: DirectoryWording = {
  statements: plural("es", { one: "# declaración", other: "# declaraciones" }),
  delegations: plural("es", { one: "# delegación", other: "# delegaciones" }),
  filter: "Filtrar",
  showAll: "Mostrar todo",
  pages: "Páginas de la lista",
  statementPages: "Páginas de declaraciones",
  emptyPage: "No hay nada en esta página.",
  firstPage: "Ir a la primera página",
  noDate: "Fecha no indicada",
  noDelegation: "Delegación no indicada",
  sample: "Muestra",
  chaired: plural("es", { one: "# intervención de la Presidencia", other: "# intervenciones de la Presidencia" }),
  chairedWhy:
    "Intervenciones de procedimiento de la Presidencia. No cuentan como declaraciones, ni aquí ni en ninguna búsqueda.",
  speakers: {
    title: "Oradores",
    count: plural("es", { one: "# orador", other: "# oradores" }),
    lead: "Las personas que pronuncian declaraciones, primero quienes hablaron más a menudo. Dos formas impresas de un nombre son el mismo orador si coinciden la delegación y el nombre.",
    box: "Parte del nombre de un orador",
    none: (text) => `Ningún orador tiene «${text}» en su nombre.`,
    empty: "El corpus todavía no contiene declaraciones con orador.",
  },
  speaker: {
    kicker: "Orador",
    held: (count, span) => `El corpus contiene ${count} de este orador${span ? `, ${span}` : ""}.`,
    roles: "Cargos tal como se imprimieron",
    said: "Lo que se dijo, lo más reciente primero",
  },
  meetings: {
    title: "Sesiones",
    count: plural("es", { one: "# sesión", other: "# sesiones" }),
    lead: "Las sesiones en las que se pronunciaron declaraciones del corpus, la más reciente primero.",
    box: "Parte del nombre o de la signatura de una sesión",
    none: (text) => `Ninguna sesión tiene «${text}» en su nombre o signatura.`,
    empty: "El corpus todavía no contiene declaraciones de ninguna sesión.",
    unnamed: "Sesión sin nombre",
  },
  meeting: {
    kicker: "Sesión",
    held: (count, delegations) => `El corpus contiene ${count} de ${delegations} en esta sesión.`,
    record: "Acta",
    said: "Lo que se dijo, por orden de intervención",
    saidNote:
      "El orden es el del acta. Donde las declaraciones llegaron una a una, su orden no se conoce y siguen por nombre de archivo.",
  },
  documents: {
    title: "Documentos citados",
    count: plural("es", { one: "# documento", other: "# documentos" }),
    lead: "Las resoluciones, informes y tratados que citan las declaraciones, primero los más citados.",
    box: "Parte de una signatura, por ejemplo A/RES",
    none: (text) => `Ningún documento citado tiene «${text}» en su signatura.`,
    empty: "Ninguna declaración del corpus cita todavía un documento.",
  },
  document: {
    kicker: "Documento citado",
    cited: (count, delegations, span) => `Citado en ${count} por ${delegations}${span ? `, ${span}` : ""}.`,
    official: "Consultarlo en el sistema oficial de documentos",
    table: "Quién lo cita, por año",
    tableLead:
      "Cuántas declaraciones citan el documento, el año más reciente primero. Una declaración cuenta una vez. El número lleva a las frases.",
    delegation: "Delegación",
    total: "Todos los años",
    notCited: "no citado",
    legendCited: "declaraciones del año que lo citan; el número lleva a las frases",
    legendSilent: "no citado en las declaraciones que el corpus contiene del año",
    noYear: "Sin año",
    allRows: (count) => `Mostrar las ${count} delegaciones`,
    sentences: "Las frases, las más recientes primero",
    only: "Solo",
    all: "Mostrar todo",
    moreSentences: plural("es", { one: "# frase más de esta declaración", other: "# frases más de esta declaración" }),
    nothing: "Ninguna declaración de esta selección cita el documento.",
  },
};
