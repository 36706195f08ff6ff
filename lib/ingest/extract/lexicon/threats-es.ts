// Spanish words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ES: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "conflicto* armado* | guerra* | escalada | hostilidades | violencia | inestabilidad | inseguridad | conflictos | tensiones | bombardeos | bombas | confrontación",
  },
  "aggression-occupation": {
    strong:
      "agresión | ocupación | invasión | anexión | asentamientos | integridad territorial | territorios ocupados | injerencia* | intervencionis*",
  },
  "unconstitutional-change": {
    strong: "golpe de estado | golpes de estado | golpis* | crisis política | ruptura del orden",
  },
  "attacks-on-civilians": {
    strong:
      "masacre* | crímenes de guerra | crímenes de lesa humanidad | genocidio | población civil | víctimas civiles | civiles | asesina* | matar niños | limpieza étnica | exterminio",
  },
  "sexual-violence": {
    strong: "violencia sexual | violaci* sexual* | violencia contra las mujeres | feminicidio* | violencia de género",
  },
  "attacks-on-personnel": {
    strong: "trabajadores humanitarios | personal humanitario | periodistas",
  },
  "child-recruitment": {
    strong: "niños soldados | reclutamiento de niños | reclutamiento de menores",
  },
  terrorism: {
    strong: "terroris* | hamás | hezbolá",
  },
  "violent-extremism": {
    strong: "extremis* | radicaliz* | fanatismo | fascis* | neonazi*",
  },
  "nuclear-weapons-risk": {
    strong:
      "armas nucleares | carrera armament* | carreras armamentistas | amenaza nuclear | arsenales | gasto militar | gastos militares | armamentis*",
  },
  "wmd-proliferation": {
    strong: "armas de destrucción masiva | proliferación | misiles balísticos",
  },
  "chemical-biological-attack": {
    strong: "armas químicas | armas biológicas",
  },
  "illicit-arms": {
    strong: "tráfico de armas | armas pequeñas | tráfico ilícito de armas | armas ligeras",
  },
  "explosive-hazards": {
    strong: "minas antipersonal | minas",
  },
  cybercrime: {
    strong: "ciberdelito* | ciberataque* | ciberdelincuencia",
  },
  disinformation: {
    strong: "desinformación | discurso* de odio | noticias falsas | propaganda | mentira*",
  },
  "ai-misuse": {
    strong: "inteligencia artificial | brecha digital | algoritmos",
  },
  "organized-crime": {
    strong:
      "crimen organizado | delincuencia organizada | narcotráfico | drogas | pandillas | narco* | crimen transnacional | maras | carteles | fentanilo | criminalidad",
  },
  "human-trafficking": {
    strong: "trata de personas | tráfico de personas | tráfico de migrantes | trata",
  },
  "maritime-insecurity": {
    strong: "piratería",
  },
  "illicit-finance": {
    strong: "corrupción | lavado de dinero | flujos financieros ilícitos | saqueo | minería ilegal",
  },
  "human-rights-violations": {
    strong:
      "violaciones de los derechos humanos | violaciones a los derechos humanos | represión | tortura | impunidad | presos políticos | dictadura* | régimen | persecución | violación de los derechos",
  },
  "discrimination-hate": {
    strong: "racismo | xenofobia | discriminación | odio | antisemitismo | islamofobia | intolerancia | exclusión",
  },
  "forced-displacement": {
    strong: "refugiados | desplazados | desplazamiento* | migración irregular | éxodo | crisis migratoria | migrantes",
  },
  "humanitarian-crisis": {
    strong: "crisis humanitaria | situación humanitaria | catástrofe humanitaria | sufrimiento | tragedia humanitaria",
  },
  "food-insecurity": {
    strong: "hambre | hambruna | inseguridad alimentaria | desnutrición | crisis alimentaria",
  },
  "health-emergencies": {
    strong: "pandemia* | epidemia* | covid | enfermedades | virus",
  },
  "poverty-inequality": {
    strong: "pobreza | desigualdad* | desempleo | injusticia* | miseria | exclusión social | inequidad*",
  },
  "debt-economic-shock": {
    strong:
      "deuda | inflación | crisis económica | crisis financiera | proteccionismo | endeudamiento | crisis energética",
  },
  "climate-change": {
    strong: "cambio climático | crisis climática | calentamiento global | climátic* | emergencia climática",
  },
  "sea-level-rise": {
    strong: "aumento del nivel del mar | elevación del nivel del mar | nivel del mar",
  },
  "natural-disasters": {
    strong: "desastres naturales | inundaciones | sequía* | terremoto* | huracan* | huracán | incendios | desastres",
  },
  "environmental-degradation": {
    strong:
      "deforestación | contaminación | pérdida de biodiversidad | desertificación | degradación | destrucción de la selva | sobrepesca | acidificación",
  },
  "resource-scarcity": {
    strong: "escasez de agua | estrés hídrico | escasez | crisis hídrica | crisis del agua",
  },
  "nuclear-safety": {
    strong: "accidente nuclear | central nuclear",
  },
  "multilateralism-erosion": {
    strong:
      "violación del derecho internacional | violaciones del derecho internacional | unilateralismo | doble rasero | crisis del multilateralismo | violación de la carta | polarización | inacción | parálisis | desconfianza | unilateral* | debilitamiento del multilateralismo | ineficacia | impotencia | irrelevan* | dobles estándares",
  },
  "coercive-measures": {
    strong: "bloqueo | embargo | medidas coercitivas | sanciones | estados patrocinadores del terrorismo",
  },
  colonialism: {
    strong: "colonialismo | colonial* | neocolonial* | imperialis* | apartheid | hegemonía",
  },
  "un-resources": {
    strong: "falta de recursos | crisis de liquidez",
  },
};
