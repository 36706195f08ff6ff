// The words of the comparison in Spanish.
import { plural } from "@/components/ui/plural";
import type { CompareWording } from "./compare-wording-en";

const statements = plural("es", { one: "# declaración", other: "# declaraciones" });

export const COMPARE_WORDING_ES: CompareWording = {
  title: "Comparar",
  lead: "Lo que entre dos y cuatro delegaciones plantean sobre los mismos temas, o nombran como amenazas, lado a lado: los pasajes más recientes de cada una. Donde dos dicen casi lo mismo, se marcan las palabras que solo usa un lado.",
  leadStatements:
    "Lo que entre dos y cuatro declaraciones plantean sobre los mismos temas, o nombran como amenazas, lado a lado.",
  leadVersions:
    "Dos declaraciones de una delegación, primero la anterior: lo que ya no está, lo que se añadió y lo que se dice de otro modo.",
  choose: "Elegir qué se compara",
  delegation: (number) => `Delegación ${number}`,
  none: "ninguna",
  insteadDelegations: "Comparar delegaciones",
  submit: "Comparar",
  tooFew: "Elija al menos dos delegaciones.",
  notFound: "El corpus contiene menos de dos de los elementos que pide esta dirección.",
  whichDelegations: "Qué delegaciones contiene el corpus",
  kinds: { theme: "Temas prioritarios", threat: "Amenazas" },
  kindsLabel: "Qué se compara",
  overview: "Quién plantea qué",
  overviewCaption:
    "En cuántas de las declaraciones que el corpus contiene de cada lado se plantea el asunto; una declaración cuenta una vez por asunto.",
  overviewCaptionStatements: "Cuáles de las declaraciones plantean el asunto.",
  laidOut: (shown, all) =>
    shown === 1
      ? `Uno de los ${all} asuntos se expone abajo; cada uno de los demás lleva a la página que lo expone.`
      : `${shown} de los ${all} asuntos se exponen abajo; cada uno de los demás lleva a la página que lo expone.`,
  subject: "Asunto",
  of: (raised, held) => `${raised} de ${statements(held)}`,
  held: statements,
  never: "no planteado",
  raised: "planteado",
  sideBySide: "Lado a lado",
  newest: "Declaración más reciente que lo plantea",
  all: "Todos los pasajes",
  more: plural("es", { one: "# pasaje más en esta declaración", other: "# pasajes más en esta declaración" }),
  counterparts: "dicho casi con las mismas palabras",
  nothing: "Ningún lado plantea alguno.",
  legend: {
    own: "en pasajes que dicen casi lo mismo, una palabra que solo usa este lado",
    added: "añadido en la declaración posterior",
    dropped: "ya no está en la declaración posterior",
  },
  noMarks: "No se marca ninguna palabra: aquí no hay dos lados que digan casi lo mismo con otras palabras.",
  legendLabel: "Qué significan las marcas",
  kindSpoken: { own: "solo aquí", added: "añadido", dropped: "retirado" },
  fate: {
    kept: (other) => `con las mismas palabras que el ¶ ${other} de la otra`,
    reworded: (other) => `reformulado: véase el ¶ ${other} de la otra`,
    added: "añadido por completo",
    dropped: "suprimido por completo",
  },
  pages: "Páginas de asuntos",
  undated: "sin fecha",
  otherSubjects:
    "El silencio significa aquí que las declaraciones disponibles no lo plantean, no que la delegación carezca de posición.",
  compareWithBefore: "Comparar con la declaración anterior",
};
