// The words of the trends page in Spanish.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { TrendWording } from "./trend-wording-en";

const statements = plural("es", { one: "# declaración", other: "# declaraciones" });

export const TREND_WORDING_ES: TrendWording = {
  title: "Tendencias",
  lead: "Con qué frecuencia aparecen palabras, frases, temas o amenazas en las declaraciones de cada año, como parte de las declaraciones que el corpus contiene.",
  query: (number) => `Palabra, frase, tema o amenaza ${number}`,
  hint: "Como en la búsqueda: ciberataque, “cambio climático”, theme:oceans, threat:terrorism, sequía OR inundaci*.",
  delegation: "Solo declaraciones de",
  everybody: "todas las delegaciones",
  region: "Solo la región o el grupo",
  regions: "Regiones del mundo",
  groups: "Grupos regionales de las Naciones Unidas",
  everywhere: "todos",
  submit: "Contar",
  nothingAsked:
    "Escriba una palabra, una frase, o theme: o threat: con un código, y vea con qué frecuencia aparece en las declaraciones de cada año.",
  examples: "Por ejemplo",
  exampleQueries: ["theme:ict-security", "threat:terrorism", "ciberataque", '"cambio climático"'],
  nothingHeld: "El corpus no contiene ninguna declaración de esta elección.",
  chart: "Parte de las declaraciones del año",
  caption: (held, undated) =>
    `Contado: las declaraciones en que se encuentra la consulta, como parte de todas las declaraciones disponibles del año. La elección contiene ${statements(held)}${undated > 0 ? `, ${formatNumber(undated, "es")} de ellas sin año y en ninguno` : ""}; se excluyen las intervenciones de procedimiento de la presidencia. Pocas declaraciones en un año hacen saltar su parte; los años sin punto no fueron recogidos, lo que no es silencio.`,
  few: (least) => `Un punto hueco: hay menos de ${least} declaraciones disponibles del año.`,
  counted: (canonical, total) => `${canonical}: ${statements(total)}`,
  also: (words) => `también se contó: ${words}`,
  misunderstood: {
    leftOut: (words) => `fuera, por ser demasiado largo: ${words}`,
    ignored: (words) => `ignorado: ${words}`,
    words: (words) => `tomado como simples palabras: ${words}`,
  },
  table: "Los números por año",
  year: "Año",
  held: "Disponibles",
  share: (count, held, percent) => `${formatNumber(count, "es")} de ${formatNumber(held, "es")}, ${percent}`,
  notCollected: "no recogido",
  byDelegation: "Por delegación",
  byRegion: "Por región y por grupo regional",
  partCaption:
    "Declaraciones en que se encuentra la consulta, de todas las que el corpus contiene de la delegación, región o grupo.",
  ofItsStatements: "De sus declaraciones",
  more: (count) => `${formatNumber(count, "es")} más en el CSV.`,
  undated: "Sin año",
  csv: "Descargar en CSV",
  search: "Buscar estas declaraciones",
};
