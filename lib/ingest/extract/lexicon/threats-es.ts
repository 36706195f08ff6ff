// Spanish words of each type of threat; the sentence must also present it as a harm (see harm-words).
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ES: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong: "conflicto* armado* | guerra* | escalada | hostilidades | enfrentamientos | conflictos | combates",
  },
  "aggression-occupation": {
    strong: "agresión | ocupación | invasión | anexión | asentamientos | violación de la integridad territorial",
  },
  "unconstitutional-change": {
    strong:
      "golpe* de estado | cambio inconstitucional | crisis política | inestabilidad política | ruptura del orden constitucional",
  },
  "attacks-on-civilians": {
    strong:
      "masacre* | ataques contra civiles | ataques contra la población civil | crímenes de guerra | crímenes de lesa humanidad | genocidio | atrocidades | víctimas civiles",
  },
  "sexual-violence": {
    strong:
      "violencia sexual | violaciones sexuales | violencia de género | violencia contra las mujeres | feminicidio* | asesinada una mujer",
  },
  "attacks-on-personnel": {
    strong:
      "ataques contra el personal | ataques contra trabajadores humanitarios | ataques contra el personal de paz | ataques contra cascos azules",
  },
  "child-recruitment": {
    strong:
      "niños soldados | reclutamiento de niños | reclutamiento | violaciones graves contra los niños | ataques contra escuelas | recluta a muchachos | secuestros de niños",
  },
  terrorism: { strong: "terrorismo | terrorist* | atentado*" },
  "violent-extremism": { strong: "extremismo | extremismo violento | radicalización | fanatismo" },
  "nuclear-weapons-risk": {
    strong: "armas nucleares | carrera de armamentos | carrera armamentista | arsenales nucleares | guerra nuclear",
  },
  "wmd-proliferation": {
    strong: "proliferación | armas de destrucción masiva | misiles balísticos | ensayos de misiles | programa nuclear",
  },
  "chemical-biological-attack": { strong: "armas químicas | armas biológicas | ataque* químico*" },
  "illicit-arms": {
    strong:
      "tráfico de armas | tráfico ilícito de armas | armas pequeñas | proliferación de armas | flujo de armas | armas ilícitas",
  },
  "explosive-hazards": {
    strong:
      "minas antipersonal | artefactos explosivos | municiones sin detonar | municiones en racimo | minas terrestres",
  },
  "autonomous-weapons-risk": { strong: "armas autónomas | robots asesinos" },
  "space-threats": { strong: "desechos espaciales | militarización del espacio | armas en el espacio" },
  "cyber-critical-infrastructure": { strong: "infraestructura* crítica* | ataques a infraestructuras" },
  "cyber-state-sponsored": { strong: "ciberactividades patrocinadas | piratas informáticos patrocinados" },
  ransomware: { strong: "ransomware | secuestro de datos | programas de secuestro" },
  "cryptocurrency-theft": { strong: "robo de criptomonedas" },
  spyware: { strong: "programas espía | espionaje comercial" },
  "data-theft": { strong: "robo de datos | espionaje" },
  "election-interference": { strong: "injerencia electoral | injerencia en las elecciones | interferencia electoral" },
  cybercrime: { strong: "ciberdelincuencia | ciberataque* | ciberdelito* | delitos cibernéticos" },
  disinformation: {
    strong: "desinformación | discurso* de odio | noticias falsas | propaganda | imágenes falsas | incitación al odio",
  },
  "ai-misuse": { strong: "inteligencia artificial | brecha digital" },
  "organized-crime": {
    strong:
      "crimen organizado | delincuencia organizada | narcotráfico | pandillas | carteles | tráfico de drogas | delincuencia | violencia de las pandillas | bandas criminales",
  },
  "human-trafficking": {
    strong: "trata de personas | tráfico de migrantes | trata | esclavitud moderna | tráfico ilícito de migrantes",
  },
  "maritime-insecurity": { strong: "piratería | inseguridad marítima" },
  "illicit-finance": {
    strong:
      "corrupción | lavado de dinero | lavado del dinero | blanqueo | flujos financieros ilícitos | saqueo | evasión fiscal",
  },
  "sanctions-evasion": { strong: "evasión de sanciones | violaciones del embargo de armas" },
  "human-rights-violations": {
    strong:
      "violaciones de los derechos humanos | violaciones de derechos humanos | violación de los derechos | represión | tortura | detenciones arbitrarias | desapariciones forzadas | impunidad | presos políticos",
  },
  "discrimination-hate": {
    strong: "racismo | xenofobia | discriminación | intolerancia | antisemitismo | islamofobia | odio",
  },
  "forced-displacement": {
    strong:
      "refugiados | desplazados | desplazamiento forzado | éxodo | desplazamiento | migración irregular | personas desplazadas",
  },
  "humanitarian-crisis": {
    strong:
      "crisis humanitaria* | situación humanitaria | catástrofe humanitaria | necesidades humanitarias | sufrimiento",
  },
  "food-insecurity": {
    strong: "hambre | hambruna | inseguridad alimentaria | malnutrición | desnutrición | crisis alimentaria",
  },
  "health-emergencies": { strong: "pandemia* | covid 19 | epidemia* | coronavirus | enfermedades | vih" },
  "poverty-inequality": {
    strong: "pobreza | desigualdad* | desempleo | miseria | pobreza extrema | injusticia social | subdesarrollo",
  },
  "debt-economic-shock": {
    strong:
      "deuda | deuda externa | inflación | crisis económica | crisis financiera | proteccionismo | recesión | endeudamiento",
  },
  "climate-change": {
    strong: "cambio climático | crisis climática | calentamiento global | emergencia climática | climátic*",
  },
  "sea-level-rise": {
    strong: "aumento del nivel del mar | elevación del nivel del mar | subida del nivel del mar | erosión costera",
  },
  "natural-disasters": {
    strong: "desastres naturales | inundaciones | sequía* | terremoto* | huracanes | huracán | tormentas | ciclones",
  },
  "environmental-degradation": {
    strong:
      "pérdida de biodiversidad | deforestación | desertificación | contaminación | sobrepesca | degradación ambiental | degradación del medio ambiente | degradación de los suelos",
  },
  "resource-scarcity": {
    strong: "escasez de agua | estrés hídrico | escasez | crisis del agua | inseguridad energética",
  },
  "nuclear-safety": { strong: "accidente nuclear | central* nuclear* | seguridad nuclear" },
  "multilateralism-erosion": {
    strong:
      "violación* del derecho internacional | violaciones de la carta | violación de la carta | unilateralismo | doble rasero | dobles estándares | parálisis | erosión del multilateralismo | crisis del multilateralismo | veto | desconfianza | polarización",
  },
  "coercive-measures": {
    strong: "medidas coercitivas unilaterales | bloqueo | bloqueo económico | sanciones unilaterales | embargo",
  },
  colonialism: {
    strong: "colonialismo | apartheid | dominación colonial | neocolonialismo | imperialismo | esclavitud",
  },
  "un-resources": {
    strong: "crisis de liquidez | cuotas impagas | falta de recursos | crisis financiera de la organización | atrasos",
  },
};
