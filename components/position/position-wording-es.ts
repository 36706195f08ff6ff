// The words of the pages of delegations, themes and threats in Spanish.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { PositionWording } from "./position-wording-en";

const statements = plural("es", { one: "# declaración", other: "# declaraciones" });
const share = (part: number, whole: number) => `${formatNumber(part, "es")} de ${statements(whole)}`;
const delegationCount = plural("es", { one: "# delegación", other: "# delegaciones" });

const subjects: PositionWording["subjects"] = {
  theme: {
    one: "Tema",
    many: "Temas",
    ledger: "Temas prioritarios por año",
    ledgerLead: "Cuántas declaraciones plantean el tema como prioridad. Una declaración cuenta una vez por cada tema.",
    lead: "Lo que las delegaciones plantean como prioridades. Cada número cuenta declaraciones que plantean el tema.",
    none: "Ninguna declaración está marcada con este tema.",
    raised: "Planteado en",
    neverRaised: plural("es", {
      one: "# tema de la lista no se plantea nunca en estas declaraciones y no figura aquí.",
      other: "# temas de la lista no se plantean nunca en estas declaraciones y no figuran aquí.",
    }),
  },
  threat: {
    one: "Amenaza",
    many: "Amenazas",
    ledger: "Amenazas por año",
    ledgerLead: "Cuántas declaraciones nombran la amenaza. Una declaración cuenta una vez por cada amenaza.",
    lead: "Los peligros que nombran las delegaciones. Cada número cuenta declaraciones que nombran la amenaza.",
    none: "Ninguna declaración está marcada con esta amenaza.",
    raised: "Nombrada en",
    neverRaised: plural("es", {
      one: "# amenaza de la lista no se nombra nunca en estas declaraciones y no figura aquí.",
      other: "# amenazas de la lista no se nombran nunca en estas declaraciones y no figuran aquí.",
    }),
  },
};

export const POSITION_WORDING_ES: PositionWording = {
  ...{ subjects, statements, share },
  delegations: "Delegaciones",
  delegationsLead:
    "En nombre de quién hablan los oradores, con el número de declaraciones que el corpus contiene de cada una.",
  filter: "Parte del nombre de una delegación",
  filterSubmit: "Filtrar",
  noDelegation: (text) => `Ninguna delegación tiene «${text}» en su nombre.`,
  showAll: "Mostrar todas las delegaciones",
  noDelegations: "El corpus todavía no contiene declaraciones de ninguna delegación.",
  sample: "Muestra",
  ledger: "Registro de posiciones",
  collected: "Declaraciones reunidas",
  first: "Primera",
  last: "Última",
  total: "Planteado en",
  of: (whole) => `de ${whole}`,
  notCollected: "no reunida",
  silent: "no planteado",
  legend: "Cómo leerlo",
  legendRaised: "declaraciones del año que lo plantean; el número lleva a los pasajes",
  legendSilent: "no planteado en las declaraciones que el corpus contiene del año",
  legendNotCollected: "no reunida: el corpus no contiene ninguna declaración del año, así que no es un silencio",
  darker: "Color más fuerte, parte mayor.",
  undatedLeftOut: plural("es", {
    one: "# declaración sin año no está en los años.",
    other: "# declaraciones sin año no están en los años.",
  }),
  held: (count, span) => `El corpus contiene ${statements(count)} de esta delegación${span ? `, ${span}` : ""}.`,
  heldInAll: (count) => `El corpus contiene ${formatNumber(count, "es")} en total.`,
  heldNone: (year) =>
    `El corpus no contiene ninguna declaración de esta delegación${year === null ? "" : ` de ${year}`}.`,
  raisedHere: (raised, part, whole, span) =>
    `${raised} ${share(part, whole)} de esta delegación${span ? `, ${span}` : ""}.`,
  raisedInCorpus: (raised, part, whole, delegations, span) =>
    `${raised} ${share(part, whole)} del corpus, por ${delegationCount(delegations)}${span ? `, ${span}` : ""}.`,
  csv: "Descargar en CSV",
  search: "Buscar en estas declaraciones",
  searchText: (label) => `Buscar «${label}» en el texto`,
  scroll: (label) => `${label}, tabla que se desplaza hacia los lados`,
  noLedger: "Ninguna declaración de esta delegación plantea alguno.",
  byYear: "Por año",
  allYears: "Todos los años",
  year: "Año",
  passages: "Pasajes por orden de tiempo",
  allOf: (name) => `Todos los pasajes: ${name}`,
  noDelegationStated: "Delegación no indicada",
  noDate: "Fecha no indicada",
  pages: "Páginas de pasajes",
  emptyPage: "No hay ningún pasaje en esta página.",
  noDelegationOnPage: "No hay ninguna delegación en esta página.",
  firstPage: "Ir a la primera página",
  unbis: "Equivalente cercano en el tesauro UNBIS:",
  companions: "Planteado junto a él",
  companionsLead: (raised) =>
    `Lo que plantean también las ${statements(raised)} que lo plantean, con el número de declaraciones.`,
  delegation: "Delegación",
  whoByYear: "Quién lo plantea, por año",
  whoByYearLead:
    "Cuántas declaraciones de la delegación lo plantean, primero el año más reciente. El número lleva a los pasajes.",
  sort: "Orden de las delegaciones",
  sorts: {
    newest: "Más recientes primero",
    most: "Más frecuentes primero",
    first: "Primeras en plantearlo",
    name: "Por nombre",
  },
  trend: "Comparar con otras palabras a lo largo de los años",
  delegationPages: "Páginas de delegaciones",
  shownOf: (from, to, all) => `${formatNumber(from, "es")} a ${formatNumber(to, "es")} de ${delegationCount(all)}`,
  latestPassages: "Los pasajes más recientes de cada una",
  compare: "Comparar con otras delegaciones",
  newest: "Declaraciones más recientes",
  allStatements: (count) => `Todas: ${statements(count)}`,
  speakers: "Quién habló",
  speakersLead: "Quien habló por última vez va primero; con el número de declaraciones y los años.",
  moreSpeakers: plural("es", { one: "# orador más", other: "# oradores más" }),
  groups: "En nombre de",
  onSubject: {
    theme: "Lo que dicen todas las delegaciones de este tema",
    threat: "Lo que dicen todas las delegaciones de esta amenaza",
  },
  firstLast: (first, last) =>
    first === last ? `Planteado solo en ${first}.` : `Planteado por primera vez en ${first}, por última en ${last}.`,
};
