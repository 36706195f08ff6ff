// Spanish words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ES: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong:
      "prevención de conflictos | mediación | diplomacia preventiva | buenos oficios | solución pacífica | arreglo pacífico | solución de controversias | resolución pacífica",
    plain: "diálogo | diplomacia | prevención | negociaci*",
  },
  "political-settlement": {
    strong:
      "alto el fuego | cese el fuego | cese al fuego | solución política | proceso de paz | acuerdo de paz | solución de dos estados | dos estados | transición política | paz duradera | rehenes | conferencia de paz | fin de la guerra | cese de hostilidades",
    plain: "transición | negociaciones de paz",
  },
  "country-situation": {
    strong: "situación en",
    plain: "palestin* | haití | venezuel* | ucrania | gaza | nicaragua | siria | líbano",
  },
  peacekeeping: {
    strong:
      "mantenimiento de la paz | operaciones de paz | cascos azules | misión multinacional | misiones de paz | minustah | misión de apoyo",
    plain: "mandato | tropas",
  },
  peacebuilding: {
    strong:
      "consolidación de la paz | reconciliación | sostenimiento de la paz | construcción de la paz | posconflicto | paz total",
    plain: "reconstrucción",
  },
  "protection-of-civilians": {
    strong:
      "protección de civiles | protección de los civiles | derecho internacional humanitario | población civil | responsabilidad de proteger | derecho humanitario",
    plain: "civiles",
  },
  "women-peace-security": {
    strong: "mujeres paz y seguridad | mujer paz y seguridad | mujeres la paz y la seguridad",
    plain: "participación de las mujeres",
  },
  "children-armed-conflict": {
    strong: "niños soldados | niños en conflictos | niñez y conflictos | niños y los conflictos",
  },
  "youth-peace-security": {
    strong: "juventud paz y seguridad | jóvenes paz",
  },
  "counter-terrorism": {
    strong:
      "lucha contra el terrorismo | terroris* | extremismo violento | antiterroris* | estados patrocinadores del terrorismo",
    plain: "extremis*",
  },
  sanctions: {
    strong: "régimen de sanciones | comité de sanciones | embargo de armas | sanciones",
  },
  "security-council-role": {
    strong:
      "consejo debe | consejo de seguridad debe | uso del veto | derecho de veto | métodos de trabajo | papel del consejo",
    plain: "consejo de seguridad | veto",
  },
  "security-council-reform": {
    strong:
      "reforma del consejo | reforma del consejo de seguridad | miembros permanentes | unión pro consenso | ampliación del consejo | democratización del consejo",
    plain: "representativ* | reforma*",
  },
  "nuclear-disarmament": {
    strong:
      "desarme nuclear | armas nucleares | desarme | tratado sobre la prohibición | tlatelolco | zonas libres de armas | ensayos nucleares",
    plain: "nuclear*",
  },
  "non-proliferation": {
    strong: "no proliferación | proliferación | salvaguardias | misiles balísticos | oiea",
    plain: "misiles",
  },
  "chemical-biological-weapons": {
    strong: "armas químicas | armas biológicas | opaq",
  },
  "conventional-arms": {
    strong:
      "armas pequeñas | armas ligeras | minas antipersonal | comercio de armas | tráfico de armas | tráfico ilícito de armas | desminado",
    plain: "armas",
  },
  "autonomous-weapons": {
    strong: "armas autónomas | sistemas de armas autónomas",
  },
  "outer-space": {
    strong: "espacio ultraterrestre | desechos espaciales",
  },
  "ict-security": {
    strong: "ciber* | ciberseguridad | ciberdelincuencia | ciberespacio",
  },
  "artificial-intelligence": {
    strong: "inteligencia artificial",
    plain: "tecnologías emergentes",
  },
  "digital-cooperation": {
    strong:
      "brecha digital | pacto digital global | pacto digital | transformación digital | gobernanza de internet | conectividad",
    plain: "digital*",
  },
  "information-integrity": {
    strong:
      "desinformación | discurso de odio | discursos de odio | noticias falsas | libertad de prensa | libertad de expresión",
    plain: "medios",
  },
  "international-law": {
    strong:
      "derecho internacional | estado de derecho | corte internacional de justicia | legalidad internacional | tratados",
    plain: "convención | jurídic*",
  },
  accountability: {
    strong:
      "impunidad | corte penal internacional | justicia transicional | crímenes de guerra | crímenes de lesa humanidad | rendición de cuentas | genocidio",
    plain: "justicia | crímenes",
  },
  "human-rights": {
    strong: "derechos humanos | libertades fundamentales | dignidad humana | pena de muerte | presos políticos",
    plain: "libertades | libertad | dignidad",
  },
  "gender-equality": {
    strong:
      "igualdad de género | empoderamiento de las mujeres | derechos de las mujeres | violencia contra las mujeres | violencia de género | perspectiva de género | política exterior feminista",
    plain: "mujeres | niñas | género",
  },
  inclusion: {
    strong:
      "pueblos indígenas | personas con discapacidad | juventud | jóvenes | racismo | xenofobia | afrodescendientes | personas mayores | derechos del niño | discriminación racial | comunidades locales | conocimientos tradicionales | niñez",
    plain: "niños | discapacidad | inclusi*",
  },
  "democracy-governance": {
    strong: "democracia | democrátic* | buen gobierno | elecciones | orden constitucional | golpe de estado",
    plain: "gobernanza | instituciones",
  },
  "crime-drugs": {
    strong:
      "crimen organizado | delincuencia organizada | narcotráfico | drogas | corrupción | lavado de dinero | trata de personas | flujos financieros ilícitos | problema mundial de las drogas | pandillas | crimen transnacional",
    plain: "delincuencia | tráfico | criminal*",
  },
  "migration-refugees": {
    strong: "migra* | refugiados | desplazados | asilo | movilidad humana",
    plain: "retorno",
  },
  decolonization: {
    strong:
      "libre determinación | autodeterminación | descolonización | malvinas | colonialismo | sáhara occidental | puerto rico | estado palestino | reconocimiento de palestina | colonial* | estado de palestina | taiwán",
    plain: "independencia",
  },
  sovereignty: {
    strong:
      "soberanía | integridad territorial | no injerencia | injerencia* | ocupación | bloqueo | embargo | medidas coercitivas unilaterales | medidas coercitivas | agresión | asuntos internos | levantamiento del bloqueo | sanciones unilaterales",
    plain: "soberan* | fronteras",
  },
  "sustainable-development": {
    strong:
      "desarrollo sostenible | agenda 2030 | ods | erradicación de la pobreza | erradicar la pobreza | desarrollo social | objetivos de desarrollo",
    plain: "pobreza | desarrollo | desigualdad*",
  },
  "financing-development": {
    strong:
      "financiación para el desarrollo | financiamiento para el desarrollo | deuda | arquitectura financiera | asistencia oficial para el desarrollo | instituciones financieras | bancos de desarrollo | inversi* | fondo monetario | canje de deuda",
    plain: "financiamiento | financiación | recursos financieros",
  },
  "trade-economy": {
    strong:
      "comercio | crecimiento económico | empleo* | libre comercio | cadenas de suministro | industrialización | integración económica | libre mercado | proteccionismo",
    plain: "econom* | mercados",
  },
  "food-security": {
    strong:
      "seguridad alimentaria | hambre | agricultura | sistemas alimentarios | inseguridad alimentaria | nutrición",
    plain: "aliment*",
  },
  health: {
    strong: "salud | pandemia* | vacuna* | vih | sida | cobertura sanitaria | covid",
    plain: "sanitari* | enfermedad*",
  },
  "education-culture": {
    strong:
      "educación | cultura | patrimonio | deporte | diálogo intercultural | diálogo interreligioso | cultura de paz | tolerancia",
    plain: "cultural* | escuela* | religi*",
  },
  "science-technology": {
    strong:
      "transferencia de tecnología | innovación | ciencia | investigación científica | transferencia de tecnología marina | mejor información científica | ciencia y tecnología",
    plain: "tecnolog* | científic*",
  },
  "countries-special-situations": {
    strong:
      "pequeños estados insulares | países menos adelantados | países en desarrollo sin litoral | países de renta media | renta media | países en desarrollo | ingresos medios",
    plain: "insulares | vulnerab*",
  },
  climate: {
    strong:
      "climátic* | cambio climático | acuerdo de parís | emisiones | gases de efecto invernadero | calentamiento global | pérdidas y daños | justicia climática | financiación climática | cop29 | cop 29 | cop30 | descarbonización",
    plain: "adaptación | clima | carbono",
  },
  oceans: {
    strong:
      "océano* | derecho del mar | bbnj | alta mar | áreas marinas | pesca* | economía azul | marin* | recursos genéticos marinos | impacto ambiental | convemar | zonas situadas fuera | estados ribereños | estado ribereño | distribución de beneficios | reparto de beneficios",
    plain: "mar | costero*",
  },
  "biodiversity-environment": {
    strong:
      "biodiversidad | medio ambiente | medioambiente | bosques | desertificación | deforestación | contaminación | amazonía | amazonia | ecosistema* | diversidad biológica | plásticos | ambiental*",
    plain: "naturaleza | selva",
  },
  "water-energy": {
    strong: "agua | energía* | energías renovables | transición energética | saneamiento | energía limpia",
    plain: "energétic* | petróleo",
  },
  "disaster-risk": {
    strong: "desastre* | reducción del riesgo | sendai | huracanes | terremoto*",
    plain: "resiliencia",
  },
  humanitarian: {
    strong: "ayuda humanitaria | asistencia humanitaria | acceso humanitario | crisis humanitaria | unrwa",
    plain: "humanitari*",
  },
  multilateralism: {
    strong:
      "multilateralismo | multilateral* | carta de las naciones unidas | pacto para el futuro | pacto del futuro | cumbre del futuro | cooperación internacional | gobernanza global | carta | orden internacional | sistema multilateral | solidaridad internacional",
    plain: "solidaridad | naciones unidas",
  },
  "un-reform": {
    strong:
      "reforma de las naciones unidas | reforma de la onu | revitalización | secretaria general | elección del secretario general | reforma de la organización",
    plain: "reforma*",
  },
  "regional-cooperation": {
    strong:
      "integración regional | celac | organizaciones regionales | cooperación regional | unión europea | sica | mercosur | oea | caricom | américa latina y el caribe | integración centroamericana | zona de paz",
    plain: "regional* | región",
  },
  partnerships: {
    strong:
      "sociedad civil | sector privado | alianzas | cooperación sur sur | sur sur | asociaciones | partes interesadas | cooperación triangular",
    plain: "alianza",
  },
  "capacity-building": {
    strong: "creación de capacidad* | fortalecimiento de capacidades | asistencia técnica | desarrollo de capacidades",
    plain: "capacidades | capacitación",
  },
  "confidence-building": {
    strong: "fomento de la confianza | medidas de confianza | transparencia",
    plain: "confianza",
  },
};
