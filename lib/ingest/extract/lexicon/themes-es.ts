// Spanish words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ES: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong:
      "prevención de conflictos | prevenir conflictos | prevenir los conflictos | diplomacia preventiva | mediación | buenos oficios | solución pacífica | arreglo pacífico | alerta temprana",
    plain: "diálogo | negociaci* | prevención | causas profundas",
  },
  "political-settlement": {
    strong:
      "cese al fuego | alto el fuego | solución política | proceso de paz | acuerdo* de paz | solución de dos estados | proceso político | transición política | paz justa y duradera | tregua | rehenes",
    plain: "paz duradera | transición | las partes",
  },
  "country-situation": { strong: "situación en", plain: "estabilidad | la región" },
  peacekeeping: {
    strong:
      "mantenimiento de la paz | operaciones de paz | operación de paz | cascos azules | misión de las naciones unidas | renovación del mandato | misiones políticas | misión se cierra",
    plain: "mandato* | misión* | despliegue",
  },
  peacebuilding: {
    strong:
      "consolidación de la paz | sostenimiento de la paz | reconciliación | reforma del sector de la seguridad | desarme desmovilización | posconflicto",
    plain: "reconstrucción | reintegración | cohesión social",
  },
  "protection-of-civilians": {
    strong:
      "protección de los civiles | protección de civiles | población civil | derecho internacional humanitario | responsabilidad de proteger | convenios de ginebra | atrocidades",
    plain: "civiles | genocidio",
  },
  "women-peace-security": {
    strong:
      "mujeres y la paz | mujeres paz y seguridad | mujer paz y seguridad | resolución 1325 | violencia sexual relacionada con los conflictos | participación de las mujeres",
    plain: "violencia sexual | mujeres",
  },
  "children-armed-conflict": {
    strong:
      "niños y los conflictos armados | niños soldados | reclutamiento de niños | protección de la infancia | escuelas seguras | asesores de protección de la infancia | violaciones graves contra los niños",
    plain: "niños | escuelas | niñez",
  },
  "youth-peace-security": {
    strong: "juventud paz y seguridad | juventud y la paz | resolución 2250",
    plain: "jóvenes | juventud",
  },
  "counter-terrorism": {
    strong: "terrorismo | terrorist* | antiterroris* | extremismo violento | radicalización",
    plain: "extremis*",
  },
  sanctions: {
    strong:
      "sanciones | régimen de sanciones | embargo de armas | comité de sanciones | grupo de expertos | congelación de activos",
    plain: "embargo",
  },
  "security-council-role": {
    strong:
      "papel del consejo de seguridad | función del consejo | consejo debe | unidad del consejo | métodos de trabajo | uso del veto",
    plain: "el consejo | consejo de seguridad | veto",
  },
  "security-council-reform": {
    strong:
      "reforma del consejo de seguridad | reforma del consejo | asientos permanentes | asientos | miembros permanentes | ampliación del consejo | veto debe desaparecer | iniciativa del veto | representación equitativa | unidos por el consenso | limite el veto | reelección inmediata",
    plain: "más representativo | veto | categoría de miembros",
  },
  "nuclear-disarmament": {
    strong:
      "desarme nuclear | armas nucleares | prohibición de las armas nucleares | ensayos nucleares | desarme | material fisible | libre de armas nucleares | tlatelolco",
    plain: "nuclear* | carrera de armamentos",
  },
  "non-proliferation": {
    strong:
      "no proliferación | proliferación | armas de destrucción masiva | salvaguardias | misiles balísticos | programa nuclear",
    plain: "misil* | oiea",
  },
  "chemical-biological-weapons": { strong: "armas químicas | armas biológicas | opaq", plain: "químic* | biológic*" },
  "conventional-arms": {
    strong:
      "armas pequeñas | armas ligeras | comercio de armas | minas antipersonal | municiones en racimo | armas convencionales | desminado | tráfico de armas | tráfico ilícito de armas",
    plain: "armas | municiones",
  },
  "autonomous-weapons": { strong: "armas autónomas | sistemas de armas autónomos | robots asesinos" },
  "outer-space": {
    strong: "espacio ultraterrestre | desechos espaciales | carrera de armamentos en el espacio",
    plain: "satélite* | espacial*",
  },
  "ict-security": {
    strong:
      "ciberseguridad | ciberataque* | ciberespacio | ciber* | tecnologías de la información y las comunicaciones | seguridad digital | infraestructura* crítica*",
    plain: "informátic*",
  },
  "artificial-intelligence": { strong: "inteligencia artificial | algoritmo*", plain: "tecnologías emergentes | ia" },
  "digital-cooperation": {
    strong:
      "brecha digital | pacto digital global | pacto digital mundial | transformación digital | cooperación digital | economía digital | conectividad",
    plain: "digital* | internet | plataformas",
  },
  "information-integrity": {
    strong:
      "desinformación | discurso* de odio | integridad de la información | noticias falsas | libertad de prensa | propaganda",
    plain: "periodistas | medios de comunicación",
  },
  "international-law": {
    strong:
      "derecho internacional | estado de derecho | corte internacional de justicia | opinión consultiva | igualdad jurídica",
    plain: "tratado* | convención | jurídic*",
  },
  accountability: {
    strong:
      "impunidad | rendición de cuentas | corte penal internacional | justicia transicional | llevados ante la justicia | estatuto de roma | registros forenses",
    plain: "crímenes | justicia | responsables",
  },
  "human-rights": {
    strong:
      "derechos humanos | libertades fundamentales | libertad de expresión | pena de muerte | pena capital | defensores de derechos humanos | dignidad humana | tortura | moratoria | sus derechos | ejecuciones",
    plain: "derechos | libertades | dignidad",
  },
  "gender-equality": {
    strong:
      "igualdad de género | igualdad entre mujeres y hombres | empoderamiento de las mujeres | derechos de las mujeres | violencia contra las mujeres | violencia de género | mujeres y niñas | derechos sexuales y reproductivos | trabajo de cuidados | feminist* | igualdad | paridad",
    plain: "mujeres | niñas | género",
  },
  inclusion: {
    strong:
      "personas con discapacidad | personas mayores | pueblos indígenas | minorías | racismo | discriminación racial | derechos del niño | xenofobia | afrodescendientes | inclusión",
    plain: "niños | jóvenes | inclusiv* | discapacidad",
  },
  "democracy-governance": {
    strong: "democracia | democrátic* | buena gobernanza | elecciones | instituciones democráticas",
    plain: "gobernanza | instituciones",
  },
  "crime-drugs": {
    strong:
      "crimen organizado | delincuencia organizada | delincuencia transnacional | narcotráfico | drogas | estupefacientes | corrupción | lavado de dinero | lavado del dinero | blanqueo | flujos financieros ilícitos | trata de personas | desarrollo alternativo | países consumidores | violencia digital",
    plain: "tráfico | consumo",
  },
  "migration-refugees": {
    strong:
      "refugiados | migración | migrantes | personas desplazadas | desplazados | apátrid* | asilo | pacto mundial para la migración | personas migrantes | niños migrantes",
    plain: "migratori* | frontera",
  },
  decolonization: {
    strong: "descolonización | libre determinación | territorios no autónomos | colonialismo",
    plain: "coloni*",
  },
  sovereignty: {
    strong:
      "soberanía | integridad territorial | no injerencia | no intervención | asuntos internos | medidas coercitivas unilaterales | bloqueo económico | independencia política",
    plain: "injerencia | ocupación | bloqueo",
  },
  "sustainable-development": {
    strong:
      "desarrollo sostenible | objetivos de desarrollo sostenible | agenda 2030 | ods | erradicación de la pobreza",
    plain: "pobreza | desarrollo",
  },
  "financing-development": {
    strong:
      "financiación para el desarrollo | financiamiento para el desarrollo | deuda | asistencia oficial para el desarrollo | arquitectura financiera internacional | instituciones financieras internacionales | inversión*",
    plain: "financiación | financiamiento | acreedores | recursos",
  },
  "trade-economy": {
    strong:
      "comercio internacional | comercio | crecimiento económico | organización mundial del comercio | industrialización | empleo* | proteccionismo | brecha salarial",
    plain: "economía | económic* | mercados",
  },
  "food-security": {
    strong:
      "seguridad alimentaria | inseguridad alimentaria | hambre | agricultura | hambruna | malnutrición | agrícola*",
    plain: "alimentari* | alimentación",
  },
  health: {
    strong:
      "salud | salud pública | pandemia* | covid 19 | vacuna* | cobertura sanitaria universal | sistemas de salud | medicamentos esenciales",
    plain: "sanitari* | enfermedad* | epidemia* | tratamiento",
  },
  "education-culture": {
    strong:
      "educación | cultura | patrimonio cultural | enseñanza | multilingüismo | alianza de civilizaciones | deporte",
    plain: "cultural* | escuelas",
  },
  "science-technology": {
    strong: "transferencia de tecnología | ciencia | innovación | investigación científica",
    plain: "tecnolog* | científic*",
  },
  "countries-special-situations": {
    strong:
      "pequeños estados insulares | pequeños estados insulares en desarrollo | peid | países menos adelantados | países en desarrollo sin litoral | países de renta media | países de ingresos medianos",
    plain: "insular* | vulnerabilidad",
  },
  climate: {
    strong:
      "cambio climático | clima | acuerdo de parís | climátic* | gases de efecto invernadero | pérdidas y daños | calentamiento global | carbono neutral*",
    plain: "adaptación | mitigación | emisiones",
  },
  oceans: {
    strong:
      "océano* | derecho del mar | convención de las naciones unidas sobre el derecho del mar | alta mar | áreas marinas protegidas | recursos genéticos marinos | sobrepesca | biodiversidad marina | bbnj | economía azul",
    plain: "mar | mares | marin* | marítim* | pesca*",
  },
  "biodiversity-environment": {
    strong:
      "biodiversidad | medio ambiente | bosques | desertificación | contaminación | deforestación | diversidad biológica",
    plain: "ambiental* | ecosistema* | naturaleza",
  },
  "water-energy": {
    strong:
      "agua potable | acceso al agua | saneamiento | transición energética | energías renovables | energía* | recursos hídricos",
    plain: "agua | hídric*",
  },
  "disaster-risk": {
    strong:
      "reducción del riesgo de desastres | marco de sendai | desastres naturales | resiliencia | alertas tempranas",
    plain: "desastre* | huracán* | terremoto*",
  },
  humanitarian: {
    strong:
      "ayuda humanitaria | acceso humanitario | asistencia humanitaria | acción humanitaria | trabajadores humanitarios",
    plain: "humanitari*",
  },
  multilateralism: {
    strong:
      "multilateralismo | carta de las naciones unidas | pacto para el futuro | cooperación internacional | orden multilateral",
    plain: "multilateral* | carta | solidaridad",
  },
  "un-reform": {
    strong:
      "reforma de las naciones unidas | revitalización de la asamblea general | presupuesto de la organización | reforma de la organización | secretaria general | selección del secretario general",
    plain: "secretaría | presupuesto | reforma*",
  },
  "regional-cooperation": {
    strong:
      "unión africana | unión europea | organizaciones regionales | cooperación regional | integración regional | celac | caricom",
    plain: "regional* | subregional*",
  },
  partnerships: {
    strong: "sociedad civil | sector privado | alianza* | cooperación sur sur | cooperación triangular",
    plain: "asociados | asociaciones",
  },
  "capacity-building": {
    strong: "creación de capacidad* | fortalecimiento de capacidades | asistencia técnica | capacitación | formación",
    plain: "capacidades",
  },
  "confidence-building": {
    strong: "fomento de la confianza | medidas de confianza | transparencia | publiquen las cifras",
    plain: "confianza",
  },
};
