// Spanish words of each theme.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { OTHER_CLIMATES } from "./other-climates";
import type { Lexicon } from "./weighted-terms";

export const THEMES_ES: Partial<Lexicon<ThemeCode>> = {
  "conflict-prevention": {
    strong:
      "prevención de conflictos | mediación | diplomacia preventiva | buenos oficios | solución pacífica | arreglo pacífico | solución de controversias | resolución pacífica | prevención de los conflictos | solución pacífica de controversias | solución pacífica de las controversias | alerta temprana | diálogo y la negociación | resolución de conflictos | moderación | desescalada | máxima contención | enviado especial | distensión",
    plain:
      "diálogo | diplomacia | prevención | negociaci* | negociación* | medios pacíficos | causas profundas | causas estructurales | prevenir | preventiv*",
  },
  "political-settlement": {
    strong:
      "alto el fuego | cese el fuego | cese al fuego | solución política | proceso de paz | acuerdo de paz | solución de dos estados | dos estados | transición política | paz duradera | rehenes | conferencia de paz | fin de la guerra | cese de hostilidades | cese del fuego | cese de las hostilidades | solución negociada | procesos de paz | acuerdos de paz | proceso político | paz justa | paz justa y duradera | fin a la guerra | poner fin al conflicto | tregua | liberación de los rehenes | liberación de rehenes | hoja de ruta | negociaciones de paz | mesa de negociaciones | reanudación de las negociaciones | acuerdo político | fronteras de 1967 | cuestión de palestina | solución definitiva | arreglo político | solución justa | paz global | reunificación",
    plain: "transición | acuerdo | elecciones | partes | conflicto en | diálogo nacional",
  },
  "country-situation": {
    strong: "situación en | situación de",
    plain:
      "palestin* | haití | venezuel* | ucrania | gaza | nicaragua | siria | líbano | venezolan* | ucrania* | libia | yemen | israel* | cuba | venezuela | afganistán | sudán | irán | malí | colombia* | región | medio oriente | oriente medio | siri* | libi* | myanmar | guatemala | honduras | américa latina",
  },
  peacekeeping: {
    strong:
      "mantenimiento de la paz | operaciones de paz | cascos azules | misión multinacional | misiones de paz | minustah | misión de apoyo | operación de paz | misión de paz | países que aportan contingentes | contingentes | misión política especial | misiones políticas especiales | misión de las naciones unidas | misión de verificación | minujusth | binuh | unifil | fpnul | monusco | minusma | minusca | renovación del mandato | mandato de la misión | fuerza de seguridad multinacional | apoyo a la seguridad | personal de paz | fuerzas de paz | fuerza provisional",
    plain: "mandato | tropas | mandato* | misión | despliegue | misiones",
  },
  peacebuilding: {
    strong:
      "consolidación de la paz | reconciliación | sostenimiento de la paz | construcción de la paz | posconflicto | paz total | comisión de consolidación | paz sostenible | desarme desmovilización | desmovilización | reintegración | reforma del sector de la seguridad | postconflicto | estabilización | construcción de paz | fondo para la consolidación | reconciliación nacional | reincorporación | unidad nacional",
    plain: "reconstrucción | cohesión social | consolidación | consolidar la paz | estabilidad | recuperación",
  },
  "protection-of-civilians": {
    strong:
      "protección de civiles | protección de los civiles | derecho internacional humanitario | población civil | responsabilidad de proteger | derecho humanitario | poblaciones civiles | convenios de ginebra | infraestructura civil | atrocidades | crímenes atroces | proteger a los civiles | protección de la población | bienes civiles | prevención del genocidio | armas explosivas en zonas pobladas | zonas pobladas | hospitales | personal médico",
    plain: "civiles | genocidio | civil | protección",
  },
  "women-peace-security": {
    strong:
      "mujeres paz y seguridad | mujer paz y seguridad | mujeres la paz y la seguridad | mujer la paz y la seguridad | mujer y la paz | resolución 1325 | participación de las mujeres en | participación de la mujer en | violencia sexual en los conflictos | violencia sexual relacionada con los conflictos | participación plena igualitaria | participación plena | mujeres en los procesos | mujeres mediadoras | mujeres en la consolidación | papel de las mujeres en | 1325 | mujeres en operaciones de paz",
    plain: "participación de las mujeres | violencia sexual | participación de la mujer | mujeres",
  },
  "children-armed-conflict": {
    strong:
      "niños soldados | niños en conflictos | niñez y conflictos | niños y los conflictos | niños en los conflictos | niños y conflictos | reclutamiento de niños | reclutamiento y utilización de niños | reclutamiento de menores | declaración sobre escuelas seguras | escuelas seguras | violaciones graves contra los niños | protección de la infancia | protección de los niños | niñez en conflictos | niñas en conflictos",
    plain: "niños | niñas | escuelas | niñez",
  },
  "youth-peace-security": {
    strong:
      "juventud paz y seguridad | jóvenes paz | juventud la paz y la seguridad | jóvenes paz y seguridad | resolución 2250 | 2250 | juventud y la paz",
    plain: "jóvenes | juventud",
  },
  "counter-terrorism": {
    strong:
      "lucha contra el terrorismo | terroris* | extremismo violento | antiterroris* | estados patrocinadores del terrorismo | lucha antiterrorista | financiación del terrorismo | financiamiento del terrorismo | combatir el terrorismo | combatientes terroristas extranjeros | radicalización | daesh | al qaida | isis | estado islámico",
    plain: "extremis* | terror",
  },
  sanctions: {
    strong:
      "régimen de sanciones | comité de sanciones | embargo de armas | sanciones | regímenes de sanciones | congelación de activos | prohibición de viajar | grupo de expertos | exenciones humanitarias | exención humanitaria | sanciones del consejo | levantamiento de las sanciones | panel de expertos | sanciones selectivas",
    plain: "embargo | exenciones | comité 1267",
  },
  "security-council-role": {
    strong:
      "consejo debe | consejo de seguridad debe | uso del veto | derecho de veto | métodos de trabajo | papel del consejo | este consejo | consejo de seguridad debería | unidad del consejo | responsabilidad del consejo | código de conducta | responsabilidad primordial | miembros del consejo | credibilidad del consejo | abstenerse de usar el veto | autoridad del consejo | resoluciones del consejo | abolición del veto",
    plain: "consejo de seguridad | veto | consejo | miembros permanentes",
  },
  "security-council-reform": {
    strong:
      "reforma del consejo | reforma del consejo de seguridad | miembros permanentes | unión pro consenso | ampliación del consejo | democratización del consejo | reformar el consejo | negociaciones intergubernamentales | unidos por el consenso | miembros no permanentes | nuevos miembros permanentes | consejo de seguridad más | representación equitativa | consejo reformado | asientos permanentes | puestos permanentes | composición del consejo | consejo de seguridad reformado | reforma integral del consejo | ampliar el consejo | categoría de miembros",
    plain: "representativ* | reforma* | representatividad | ampliación | reformar | democratiz* | eliminación del veto",
  },
  "nuclear-disarmament": {
    strong:
      "desarme nuclear | armas nucleares | desarme | tratado sobre la prohibición | tlatelolco | zonas libres de armas | ensayos nucleares | tratado sobre la prohibición de las armas nucleares | prohibición de las armas nucleares | tpan | eliminación total de las armas | eliminación de las armas nucleares | zona libre de armas nucleares | zonas libres de armas nucleares | libre de armas nucleares | tratado de tlatelolco | opanal | arsenales nucleares | mundo libre de armas | prohibición completa de los ensayos | conferencia de desarme | material fisible | tnp | desarme general y completo | arma nuclear | garantías negativas",
    plain: "nuclear* | carrera de armamentos | carrera armamentista | carrera armamentística | control de armamentos",
  },
  "non-proliferation": {
    strong:
      "no proliferación | proliferación | salvaguardias | misiles balísticos | oiea | organismo internacional de energía atómica | tnp | armas de destrucción en masa | armas de destrucción masiva | programa nuclear | plan de acción integral conjunto | resolución 1540 | resolución 2231 | desnuclearización | acuerdo nuclear | control de las exportaciones",
    plain: "misiles | misil* | corea del norte | balístic*",
  },
  "chemical-biological-weapons": {
    strong:
      "armas químicas | armas biológicas | opaq | convención sobre las armas químicas | convención sobre armas químicas | convención sobre las armas biológicas | uso de armas químicas | empleo de armas químicas | ataque* químico* | agentes químicos | toxinas",
    plain: "químic* | biológic*",
  },
  "conventional-arms": {
    strong:
      "armas pequeñas | armas ligeras | minas antipersonal | comercio de armas | tráfico de armas | tráfico ilícito de armas | desminado | armas pequeñas y ligeras | tratado sobre el comercio de armas | minas antipersonales | municiones en racimo | municiones | minas terrestres | armas convencionales | armas de fuego | artefactos explosivos improvisados | armas explosivas | transferencia de armas | transferencias de armas | convención de ottawa | acción contra las minas | restos explosivos de guerra | armamento convencional",
    plain: "armas | minas | armamento",
  },
  "autonomous-weapons": {
    strong:
      "armas autónomas | sistemas de armas autónomas | armas letales autónomas | letales autónomos | robots asesinos | inteligencia artificial en el ámbito militar | uso militar de la inteligencia artificial",
  },
  "outer-space": {
    strong:
      "espacio ultraterrestre | desechos espaciales | usos pacíficos del espacio | carrera de armamentos en el espacio | basura espacial | actividades espaciales | copuos",
    plain: "satélite* | espacial* | el espacio",
  },
  "ict-security": {
    strong:
      "ciber* | ciberseguridad | ciberdelincuencia | ciberespacio | ciberdelito* | ciberataque* | tecnologías de la información y las comunicaciones | tecnologías de la información y la comunicación | comportamiento responsable de los estados | convenio de budapest | seguridad de la información | seguridad digital | tic | infraestructuras críticas | grupo de trabajo de composición abierta",
    plain: "informátic* | malicios*",
  },
  "artificial-intelligence": {
    strong:
      "inteligencia artificial | ia | gobernanza de la inteligencia artificial | algoritmo* | sistemas de inteligencia artificial",
    plain: "tecnologías emergentes | nuevas tecnologías",
  },
  "digital-cooperation": {
    strong:
      "brecha digital | pacto digital global | pacto digital | transformación digital | gobernanza de internet | conectividad | brechas digitales | pacto digital mundial | cooperación digital | inclusión digital | economía digital | tecnologías digitales | acceso a internet | sociedad de la información | infraestructura digital",
    plain: "digital* | internet | banda ancha",
  },
  "information-integrity": {
    strong:
      "desinformación | discurso de odio | discursos de odio | noticias falsas | libertad de prensa | libertad de expresión | información errónea | integridad de la información | seguridad de los periodistas | protección de periodistas | redes sociales | propaganda | libertad de los medios | incitación al odio",
    plain: "medios | medios de comunicación | periodistas | plataformas",
  },
  "international-law": {
    strong:
      "derecho internacional | estado de derecho | corte internacional de justicia | legalidad internacional | tratados | imperio de la ley | principios del derecho internacional | normas del derecho internacional | orden internacional basado | basado en normas | basado en reglas | opinión consultiva | opiniones consultivas | obligaciones internacionales | normas internacionales | cij | comisión de derecho internacional | resoluciones de las naciones unidas | obligaciones jurídicas | instrumentos jurídicos | convención de viena | orden jurídico",
    plain: "convención | jurídic* | tratado* | ratific* | resoluciones | legal* | derecho",
  },
  accountability: {
    strong:
      "impunidad | corte penal internacional | justicia transicional | crímenes de guerra | crímenes de lesa humanidad | rendición de cuentas | genocidio | estatuto de roma | justicia de transición | cpi | lesa humanidad | tribunal* | responsables de | rendir cuentas | rindan cuentas | llevados ante la justicia | justicia internacional | justicia penal | investigación* | enjuici* | comisión de investigación | mecanismo de investigación | comisión de la verdad | jurisdicción especial | justicia restaurativa | perpetradores",
    plain: "justicia | crímenes | víctimas | responsabilidad | responsables | reparación",
  },
  "human-rights": {
    strong:
      "derechos humanos | libertades fundamentales | dignidad humana | pena de muerte | presos políticos | consejo de derechos humanos | declaración universal | defensores de derechos humanos | defensores de los derechos | espacio cívico | tortura | detención arbitraria | libertad de expresión | libertad de religión | alto comisionado para los derechos | derecho al desarrollo | examen periódico universal | derechos económicos sociales | persona humana",
    plain: "libertades | libertad | dignidad | derechos | violaciones | represión",
  },
  "gender-equality": {
    strong:
      "igualdad de género | empoderamiento de las mujeres | derechos de las mujeres | violencia contra las mujeres | violencia de género | perspectiva de género | política exterior feminista | igualdad entre los géneros | empoderamiento de la mujer | derechos de la mujer | paridad | violencia contra la mujer | mujeres y niñas | mujeres y las niñas | igualdad entre mujeres y hombres | igualdad entre hombres y mujeres | salud sexual y reproductiva | derechos sexuales | discriminación contra la mujer | discriminación contra las mujeres | autonomía de las mujeres | género | feminis* | beijing | equidad de género | brecha de género | adelanto de la mujer",
    plain: "mujeres | niñas | mujer | igualdad",
  },
  inclusion: {
    strong:
      "pueblos indígenas | personas con discapacidad | juventud | jóvenes | racismo | xenofobia | afrodescendientes | personas mayores | derechos del niño | discriminación racial | comunidades locales | conocimientos tradicionales | niñez | discapacidad | indígenas | pueblos originarios | minorías | antisemitismo | islamofobia | derechos de la niñez | infancia | personas lgbt* | grupos vulnerables | trata transatlántica | esclavitud | reparaciones | convención sobre los derechos del niño | adultos mayores | diversidad sexual | orientación sexual | pueblos afrodescendientes | apartheid",
    plain: "niños | inclusi* | intolerancia | discriminación | inclusión | inclusiv* | vulnerables | marginad*",
  },
  "democracy-governance": {
    strong:
      "democracia | democrátic* | buen gobierno | elecciones | orden constitucional | golpe de estado | democraci* | elecciones libres | buena gobernanza | gobernabilidad | proceso electoral | procesos electorales | institucionalidad | instituciones democráticas | constitución | electoral* | carta democrática | separación de poderes | fortalecimiento institucional | fortalecimiento de las instituciones",
    plain: "gobernanza | instituciones | institucional* | reformas | participación ciudadana",
  },
  "crime-drugs": {
    strong:
      "crimen organizado | delincuencia organizada | narcotráfico | drogas | corrupción | lavado de dinero | trata de personas | flujos financieros ilícitos | problema mundial de las drogas | pandillas | crimen transnacional | delincuencia organizada transnacional | crimen organizado transnacional | tráfico de drogas | tráfico ilícito | estupefacientes | lavado de activos | blanqueo | tráfico de personas | maras | contrabando | piratería | bandas criminales | delincuencia | hoja de coca | política de drogas | cultivos ilícitos",
    plain: "tráfico | criminal* | crimen | ilícit* | delito*",
  },
  "migration-refugees": {
    strong:
      "migra* | refugiados | desplazados | asilo | movilidad humana | migración | refugiad* | desplazados internos | personas desplazadas | solicitantes de asilo | apátrid* | pacto mundial para la migración | pacto mundial sobre los refugiados | migrantes | retorno de refugiados | países de acogida | acnur | unrwa | diáspora | reunificación familiar | desplazamiento forzado | inmigra* | remesas | pueblos migrantes",
    plain: "retorno | desplaz* | acogida",
  },
  decolonization: {
    strong:
      "libre determinación | autodeterminación | descolonización | malvinas | colonialismo | sáhara occidental | puerto rico | estado palestino | reconocimiento de palestina | colonial* | estado de palestina | taiwán | descoloniza* | territorios no autónomos | reconocimiento del estado palestino | miembro pleno | membresía plena | gibraltar | comité especial de descolonización | referéndum | pueblo saharaui | derechos inalienables del pueblo palestino | islas georgias",
    plain: "independencia | autonomía | colonia*",
  },
  sovereignty: {
    strong:
      "soberanía | integridad territorial | no injerencia | injerencia* | ocupación | bloqueo | embargo | medidas coercitivas unilaterales | medidas coercitivas | agresión | asuntos internos | levantamiento del bloqueo | sanciones unilaterales | no intervención | fin de la ocupación | fin a la ocupación | territorios ocupados | asentamientos | anexión | bloqueo económico | bloqueo contra cuba | bloqueo económico comercial y financiero | embargo contra cuba | igualdad soberana | soberan* | uso de la fuerza | amenaza o uso de la fuerza | invasión | lista de estados patrocinadores | patrocinadores del terrorismo | límites | fronteras | intervención extranjera | intervencionis* | independencia política",
    plain: "independencia | medidas unilaterales | intervención | retiro de las tropas",
  },
  "sustainable-development": {
    strong:
      "desarrollo sostenible | agenda 2030 | ods | erradicación de la pobreza | erradicar la pobreza | desarrollo social | objetivos de desarrollo | objetivos de desarrollo sostenible | reducción de la pobreza | lucha contra la pobreza | pobreza extrema | objetivos de desarrollo del milenio | odm | desarrollo humano | no dejar a nadie atrás | nadie se quede atrás | combate a la pobreza | combatir la pobreza | desarrollo económico y social | desarrollo integral | hambre y la pobreza | desarrollo inclusivo | superación de la pobreza",
    plain: "pobreza | desarrollo | desigualdad* | justicia social | prosperidad | bienestar",
  },
  "financing-development": {
    strong:
      "financiación para el desarrollo | financiamiento para el desarrollo | deuda | arquitectura financiera | asistencia oficial para el desarrollo | instituciones financieras | bancos de desarrollo | inversi* | fondo monetario | canje de deuda | deuda externa | ayuda oficial al desarrollo | aod | arquitectura financiera internacional | instituciones financieras internacionales | alivio de la deuda | condonación de la deuda | banca multilateral | bancos multilaterales | banco mundial | fmi | inversión* | financiamiento | financiación | derechos especiales de giro | sistema financiero internacional | concesional* | bretton woods | sevilla | acción de addis | monterrey | recursos financieros | medios de implementación | 0 7 | renta media | cooperación internacional para el desarrollo",
    plain: "recursos | fondos | financier* | finanzas | ayuda",
  },
  "trade-economy": {
    strong:
      "comercio | crecimiento económico | empleo* | libre comercio | cadenas de suministro | industrialización | integración económica | libre mercado | proteccionismo | comercio internacional | comercio justo | comercio multilateral | empleo | empleos | desempleo | industrializa* | omc | organización mundial del comercio | acceso a mercados | subsidios agrícolas | ronda de doha | subsidios | cadenas de valor | economía mundial | globalización | trabajo decente | materias primas | productos básicos | orden económico | nuevo orden económico | cooperación económica | recuperación económica | diversificación | emprendimiento | reactivación económica | modelo económico",
    plain:
      "econom* | mercados | económic* | economía | mercado* | crecimiento | turismo | infraestructura* | exportaciones | capitalismo | neoliberal*",
  },
  "food-security": {
    strong:
      "seguridad alimentaria | hambre | agricultura | sistemas alimentarios | inseguridad alimentaria | nutrición | hambruna* | crisis alimentaria | desnutrición | malnutrición | soberanía alimentaria | fertilizantes | precios de los alimentos | producción de alimentos | hambre cero | derecho a la alimentación",
    plain: "aliment* | alimentos | alimentari* | alimentación | agrícola* | granos | campesin* | rural*",
  },
  health: {
    strong:
      "salud | pandemia* | vacuna* | vih | sida | cobertura sanitaria | covid | covid 19 | coronavirus | malaria | paludismo | organización mundial de la salud | oms | cobertura universal de salud | sistemas de salud | enfermedades | epidemia* | ébola | tuberculosis | resistencia antimicrobiana | medicamentos | enfermedades no transmisibles | salud pública | sanitari* | covax",
    plain: "enfermedad* | médic* | enfermedad | tratamiento | hospitales",
  },
  "education-culture": {
    strong:
      "educación | cultura | patrimonio | deporte | diálogo intercultural | diálogo interreligioso | cultura de paz | tolerancia | educativ* | cultura* | diversidad cultural | patrimonio cultural | diálogo entre civilizaciones | alianza de civilizaciones | unesco | multilingüismo | alfabetización | enseñanza | interculturalidad | intercultural | interreligios* | convivencia pacífica | juegos olímpicos | idioma*",
    plain: "cultural* | escuela* | religi* | religios* | universit* | convivencia | civilizaciones | formación",
  },
  "science-technology": {
    strong:
      "transferencia de tecnología | innovación | ciencia | investigación científica | transferencia de tecnología marina | mejor información científica | ciencia y tecnología | transferencia de tecnologías | ciencia y la tecnología | ciencia tecnología | conocimientos científicos | cooperación científica | evidencia científica | investigación y desarrollo | mejor ciencia disponible | acceso a la tecnología",
    plain: "tecnolog* | científic* | datos",
  },
  "countries-special-situations": {
    strong:
      "pequeños estados insulares | países menos adelantados | países en desarrollo sin litoral | países de renta media | renta media | países en desarrollo | ingresos medios | pequeños estados insulares en desarrollo | peid | pma | sin litoral | países de ingresos medios | países de ingreso medio | países de renta media alta | estados insulares | necesidades especiales | circunstancias especiales | índice de vulnerabilidad | vulnerabilidad multidimensional | trayectoria de samoa | agenda de antigua | agenda 2063 | países vulnerables | países más pobres | pequeños estados | desarrollo en transición",
    plain:
      "insulares | vulnerab* | áfrica | african* | caribe | insular* | vulnerabilidad | sur global | centroamérica | países del sur",
  },
  climate: {
    strong:
      "climátic* | cambio climático | acuerdo de parís | emisiones | gases de efecto invernadero | calentamiento global | pérdidas y daños | justicia climática | financiación climática | cop29 | cop 29 | cop30 | descarbonización | clima | carbono | adaptación | financiamiento climático | acción climática | protocolo de kyoto | protocolo de kioto | cop26 | cop27 | cop28 | nivel del mar | fondo verde | descarboniz* | 1 5 grados | neutralidad de carbono | responsabilidades comunes pero diferenciadas | combustibles fósiles | transición ecológica | copenhague",
    plain: "mitigación | resiliencia | temperatura*",
    other: OTHER_CLIMATES.es,
  },
  oceans: {
    strong:
      "océano* | derecho del mar | bbnj | alta mar | áreas marinas | pesca* | economía azul | marin* | recursos genéticos marinos | impacto ambiental | convemar | zonas situadas fuera | estados ribereños | estado ribereño | distribución de beneficios | reparto de beneficios | áreas marinas protegidas | zonas marinas protegidas | biodiversidad marina | jurisdicción nacional | pesca | pesquer* | fondos marinos | evaluaciones de impacto | evaluación de impacto ambiental | marítim* | mares | plataforma continental | salida al mar | acceso al mar | acceso soberano | sobrepesca | canal de panamá | mar territorial | libertad de navegación",
    plain: "mar | costero* | coster* | navegación | buques | litoral",
  },
  "biodiversity-environment": {
    strong:
      "biodiversidad | medio ambiente | medioambiente | bosques | desertificación | deforestación | contaminación | amazonía | ecosistema* | diversidad biológica | plásticos | ambiental* | medioambient* | plástico* | amazon* | madre tierra | degradación de las tierras | conservación | áreas protegidas | especies | economía circular | kunming montreal | principio precautorio | principio de precaución | protección de la naturaleza | patrimonio natural | pachamama | escazú",
    plain: "naturaleza | selva | recursos naturales | planeta | ecológic* | uso sostenible",
  },
  "water-energy": {
    strong:
      "agua | energía* | energías renovables | transición energética | saneamiento | energía limpia | acceso a la energía | agua potable | recursos hídricos | seguridad hídrica | seguridad energética | energía nuclear | seguridad nuclear | hidroeléctric* | eficiencia energética | renovables | central nuclear | zaporiyia | acceso al agua | derecho al agua | usos pacíficos de la energía | electricidad | petróleo | energía atómica",
    plain: "energétic* | aguas | hídric* | ríos | cuenca*",
  },
  "disaster-risk": {
    strong:
      "desastre* | reducción del riesgo | sendai | huracanes | terremoto* | desastres naturales | desastre natural | reducción del riesgo de desastres | riesgo de desastres | marco de sendai | gestión de riesgos | gestión del riesgo | sistemas de alerta | alerta temprana | preparación ante desastres | huracán* | inundaciones | catástrofes naturales | fenómenos naturales",
    plain: "resiliencia | desastres | sequía*",
  },
  humanitarian: {
    strong:
      "ayuda humanitaria | asistencia humanitaria | acceso humanitario | crisis humanitaria | unrwa | humanitari* | acción humanitaria | personal humanitario | trabajadores humanitarios | corredores humanitarios | corredor humanitario | necesidades humanitarias | emergencias humanitarias | principios humanitarios | pausa humanitaria | ayuda de emergencia",
    plain: "ayuda | emergencia | sufrimiento | asistencia | entrega de ayuda",
  },
  multilateralism: {
    strong:
      "multilateralismo | multilateral* | carta de las naciones unidas | pacto para el futuro | pacto del futuro | cumbre del futuro | cooperación internacional | gobernanza global | carta | orden internacional | sistema multilateral | solidaridad internacional | principios de la carta | propósitos y principios | carta de la onu | gobernanza mundial | orden mundial | papel de las naciones unidas | sistema de las naciones unidas | solidaridad | multipolar* | acción colectiva | comunidad internacional debe | pluripolar",
    plain: "naciones unidas | onu | cooperación | comunidad internacional | organización",
  },
  "un-reform": {
    strong:
      "reforma de las naciones unidas | reforma de la onu | revitalización | secretaria general | elección del secretario general | reforma de la organización | reformar las naciones unidas | onu80 | revitalización de la asamblea | selección del secretario general | secretaria general mujer | presupuest* | reformar la organización | reformas de la organización | asamblea general | crisis de liquidez | consejo económico y social | renovación de las naciones unidas | refundación | refundar | democratización de las naciones unidas | adaptar la organización | eficiencia",
    plain: "reforma* | reforma | reformas | secretario general | eficaz | eficacia",
  },
  "regional-cooperation": {
    strong:
      "integración regional | celac | organizaciones regionales | cooperación regional | unión europea | sica | mercosur | oea | caricom | américa latina y el caribe | integración centroamericana | zona de paz | organismos regionales | unión africana | organización de los estados americanos | unasur | alba | sistema de la integración centroamericana | comunidad andina | alianza del pacífico | integración latinoamericana | organizaciones subregionales | cumbre iberoamericana | iberoameric* | comunidad de estados latinoamericanos | asean | liga de los estados árabes | aladi | mesoamérica | capítulo viii",
    plain: "regional* | región | subregional* | integración | vecinos | países hermanos | hermandad",
  },
  partnerships: {
    strong:
      "sociedad civil | sector privado | alianzas | cooperación sur sur | sur sur | asociaciones | partes interesadas | cooperación triangular | asociación público privada | alianzas público privadas | múltiples partes interesadas | organizaciones no gubernamentales | multisectorial* | actores no estatales",
    plain: "alianza | participación | socios",
  },
  "capacity-building": {
    strong:
      "creación de capacidad* | fortalecimiento de capacidades | asistencia técnica | desarrollo de capacidades | fomento de la capacidad | fomento de capacidades | creación de capacidad | creación de capacidades | fortalecimiento de las capacidades | cooperación técnica | fortalecer las capacidades | construcción de capacidades | capacitación",
    plain: "capacidades | capacidad | apoyo técnico",
  },
  "confidence-building": {
    strong:
      "fomento de la confianza | medidas de confianza | transparencia | medidas de fomento de la confianza | confianza mutua | generar confianza | puntos de contacto",
    plain: "confianza | transparent*",
  },
};
