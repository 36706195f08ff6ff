// The words of the frame around every page, in Spanish.
import type { SiteWording } from "./site-wording-en";

export const SITE_WORDING_ES: SiteWording = {
  description:
    "Las declaraciones pronunciadas en las Naciones Unidas, para buscar por prioridad, por amenaza y por sus palabras.",
  skip: "Ir al contenido",
  navigation: "Navegación principal",
  search: "Búsqueda",
  delegations: "Delegaciones",
  themes: "Temas",
  threats: "Amenazas",
  compare: "Comparar",
  coverage: "Cobertura",
  trends: "Tendencias",
  speakers: "Oradores",
  meetings: "Sesiones",
  documents: "Documentos",
  more: "Más",
  about: "Acerca de",
  aboutTitle: "Acerca de Rostrum",
  theme: "Cambiar entre claro y oscuro",
  languages: "Idioma de la interfaz",
  sample: "Muestra ficticia",
  sampleAmong:
    "las declaraciones marcadas «Muestra» son inventadas, igual que sus delegaciones y oradores, para enseñar lo que hace Rostrum.",
  sampleItself:
    "esta declaración, su delegación y las personas citadas son inventadas, para enseñar lo que hace Rostrum.",
  sampleRemove: "Se retiran con",
  footer:
    "Cada dato figura con el pasaje que lo dice. El texto se muestra tal como llegó a Rostrum; lo que se omitió se indica en cada declaración.",
  notFoundTitle: "No se encontró",
  notFoundHeading: "No hay nada en esta dirección",
  notFoundWhy: "La dirección está mal escrita, o lo que había aquí ya no forma parte del corpus.",
  notFoundWays: "Para continuar:",
  malformedTitle: "Dirección mal formada",
  malformedHeading: "Esta dirección no se puede leer",
  malformedOne: "Una de sus partes está mal formada:",
  malformedSome: "Algunas de sus partes están mal formadas:",
  malformedLink: "Empezar una nueva búsqueda",
  malformedOr: "o corregir la dirección.",
  unavailableTitle: "No disponible",
  unavailableHeading: "No se puede acceder al corpus",
  unavailableWhy:
    "La base de datos no responde. No se ha perdido nada, y la misma dirección volverá a funcionar en cuanto responda.",
  busyHeading: "El servidor está muy ocupado",
  busyWhy:
    "No tuvo tiempo de componer esta página. No se ha perdido nada, y la misma dirección volverá a funcionar en cuanto reciba menos solicitudes.",
  unavailableLater: "dentro de un minuto. Los detalles están en el registro del servidor.",
};
