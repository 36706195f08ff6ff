// Spanish words of each type of threat.
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import { OTHER_CLIMATES } from "./other-climates";
import type { Lexicon } from "./weighted-terms";

export const THREATS_ES: Partial<Lexicon<ThreatCode>> = {
  "armed-conflict": {
    strong:
      "conflicto* armado* | guerra* | escalada | hostilidades | violencia | inestabilidad | inseguridad | conflictos | tensiones | bombardeos | bombas | confrontación | guerra civil | conflicto | enfrentamiento* | bombardeo* | combates | grupos armados | desestabiliz* | milicias | ciclo de violencia | espiral de violencia | ofensiva militar | situación de seguridad | ataques aéreos | derramamiento de sangre | insurgencia | guerra fría | violaciones del alto el fuego",
    plain:
      "tensión | crisis en | frágil* | fragilidad | volátil | caos | provocación* | bélic* | militarismo | disputas | guerrerist* | amenazas a la paz",
  },
  "aggression-occupation": {
    strong:
      "agresión | ocupación | invasión | anexión | asentamientos | integridad territorial | territorios ocupados | injerencia* | intervencionis* | agresión* | agresor* | anexión* | ocupado* | ocupante | potencia ocupante | invadi* | violación de la soberanía | violaciones de la soberanía | violación de la integridad territorial | intervención militar | injerencia | injerencias | intervención extranjera | uso de la fuerza | colonos | muro | guerra de agresión | expansionis* | invasor* | incursión* | tropas extranjeras | bases militares | despojo",
    plain: "soberanía | mercenari* | separatis* | usurpa*",
  },
  "unconstitutional-change": {
    strong:
      "golpe de estado | golpes de estado | golpis* | crisis política | ruptura del orden | ruptura del orden constitucional | ruptura constitucional | inestabilidad política | crisis institucional | dictadura* | quiebre democrático | retroceso democrático | vacío de poder | debilidad institucional | instituciones débiles | autoritarismo | fraude electoral | crisis constitucional",
    plain: "derroc* | dictador* | autoritari* | ingobernabilidad | anarquía | interrupción del orden",
  },
  "attacks-on-civilians": {
    strong:
      "masacre* | crímenes de guerra | crímenes de lesa humanidad | genocidio | población civil | víctimas civiles | civiles | asesina* | matar niños | limpieza étnica | exterminio | genocidi* | matanza* | lesa humanidad | atrocidades | ataques contra civiles | ataques contra la población | ataques indiscriminados | civiles inocentes | inocentes | asesinato* | muertes de civiles | castigo colectivo | ataques contra hospitales | ataques contra escuelas | infraestructura civil | mujeres y niños | crímenes atroces | holocausto | barbarie | rehenes | asesinad* | civiles muertos",
    plain: "muerte* | muertos | víctimas | horror* | crueldad | hospitales | vidas | crímenes",
  },
  "sexual-violence": {
    strong:
      "violencia sexual | violaci* sexual* | violencia contra las mujeres | feminicidio* | violencia de género | violaciones sexuales | violación sexual | violencia contra la mujer | esclavitud sexual | explotación sexual | abuso sexual | abusos sexuales | matrimonio forzado | matrimonios forzados | matrimonio infantil | mutilación genital | violencia sexual y de género",
  },
  "attacks-on-personnel": {
    strong:
      "trabajadores humanitarios | personal humanitario | periodistas | ataques contra el personal | ataques contra personal humanitario | ataques contra los cascos azules | personal de las naciones unidas | cascos azules | obstrucción de la ayuda | obstrucción de la asistencia | impedimentos al acceso | acceso humanitario | asesinato de periodistas | ataques contra periodistas | personal médico | bloqueo de la ayuda | personal de mantenimiento de la paz | convoyes humanitarios | muerte de trabajadores",
    plain: "ayuda humanitaria | convoy* | obstaculi* | unrwa",
  },
  "child-recruitment": {
    strong:
      "niños soldados | reclutamiento de niños | reclutamiento de menores | violaciones graves contra los niños | secuestro de niños | niños asesinados | niños muertos | niños víctimas | ataques contra escuelas | reclutamiento y utilización | reclutamiento forzado | violencia contra los niños | niños secuestrados",
    plain: "niños | niñas | secuestr* | menores | trabajo infantil | huérfan*",
  },
  terrorism: {
    strong:
      "terroris* | hamás | hezbolá | daesh | al qaida | atentado* | actos terroristas | ataques terroristas | boko haram | estado islámico | grupos terroristas | terror | narcoterroris* | hizbulá | financiación del terrorismo | combatientes terroristas",
    plain: "yihad* | isis | talibán*",
  },
  "violent-extremism": {
    strong:
      "extremis* | radicaliz* | fanatismo | fascis* | neonazi* | extremismo* | extremista* | radicaliza* | fundamentalismo* | incitación a la violencia | incitación al odio | integrismo | extremismo violento | neofascis* | nazismo",
    plain: "radical* | sectari* | supremac*",
  },
  "nuclear-weapons-risk": {
    strong:
      "armas nucleares | carrera armament* | carreras armamentistas | amenaza nuclear | arsenales | gasto militar | gastos militares | armamentis* | arma nuclear | guerra nuclear | carrera armamentista | carrera de armamentos | carrera armamentística | arsenales nucleares | ensayo nuclear | ensayos nucleares | riesgo nuclear | conflicto nuclear | holocausto nuclear | modernización de las armas | militarización | armamentismo | disuasión nuclear | uso de armas nucleares | armamentista*",
    plain: "nuclear* | bomba* | armamento* | aniquila* | destrucción mutua",
  },
  "wmd-proliferation": {
    strong:
      "armas de destrucción masiva | proliferación | misiles balísticos | armas de destrucción en masa | proliferación nuclear | proliferación de armas nucleares | lanzamiento* de misiles | lanzamiento de misiles | programa nuclear | programas nucleares | ensayos de misiles | destrucción masiva | enriquecimiento de uranio | pruebas nucleares | proliferación de armas de destrucción",
    plain: "misil* | balístic* | corea del norte | uranio",
  },
  "chemical-biological-attack": {
    strong:
      "armas químicas | armas biológicas | ataque* químico* | uso de armas químicas | empleo de armas químicas | gas sarín | sarín | cloro | agente nervioso | bioterrorismo | agentes neurotóxicos",
    plain: "químic* | gas tóxico | envenen*",
  },
  "illicit-arms": {
    strong:
      "tráfico de armas | armas pequeñas | tráfico ilícito de armas | armas ligeras | proliferación de armas | armas ilegales | armas ilícitas | flujo de armas | flujos de armas | flujo ilícito de armas | armas de fuego | contrabando de armas | desvío de armas | drones | circulación de armas | violaciones del embargo de armas | comercio ilícito de armas | suministro de armas",
    plain: "armas | armamento | embargo de armas",
  },
  "explosive-hazards": {
    strong:
      "minas antipersonal | minas | minas terrestres | municiones en racimo | artefactos explosivos | artefactos explosivos improvisados | restos explosivos | municiones sin detonar | bombas de racimo | armas explosivas",
  },
  "autonomous-weapons-risk": {
    strong:
      "armas autónomas | sistemas de armas autónomas | armas letales autónomas | robots asesinos | letales autónomos",
  },
  "space-threats": {
    strong:
      "desechos espaciales | basura espacial | militarización del espacio | carrera de armamentos en el espacio | emplazamiento de armas en el espacio | armas en el espacio",
    plain: "espacio ultraterrestre",
  },
  "cyber-critical-infrastructure": {
    strong:
      "ataques contra infraestructuras críticas | ataques a infraestructuras críticas | infraestructura crítica | infraestructuras críticas | ciberataques contra | ataques a la infraestructura crítica",
    plain: "sabotaje* | sistema eléctrico",
  },
  "cyber-state-sponsored": {
    strong:
      "ciberataques patrocinados | patrocinados por estados | ciberoperaciones | amenazas híbridas | guerra híbrida | guerra cibernética | guerra no convencional",
  },
  ransomware: {
    strong: "ransomware | programas de secuestro | secuestro de datos | programas de rescate",
    plain: "rescate",
  },
  "cryptocurrency-theft": {
    strong: "robo de criptomonedas | criptomonedas robadas | robo de criptoactivos",
    plain: "criptomoneda* | criptoactivo* | activos virtuales",
  },
  spyware: {
    strong: "programas espía | programa espía | software espía | herramientas de intrusión | pegasus",
    plain: "vigilancia | intrusión",
  },
  "data-theft": {
    strong:
      "espionaje | robo de datos | robo de información | información sensible | vigilancia masiva | datos robados",
    plain: "datos personales | privacidad | interceptación",
  },
  "election-interference": {
    strong:
      "injerencia electoral | injerencia en las elecciones | interferencia electoral | interferencia en los procesos electorales | injerencia en procesos electorales | manipulación de elecciones",
    plain: "procesos democráticos | procesos electorales",
  },
  cybercrime: {
    strong:
      "ciberdelito* | ciberataque* | ciberdelincuencia | ciberdelit* | ataques cibernéticos | ciberterrorismo | cibercrimen | delitos cibernéticos | ciberamenazas | uso malicioso de las tecnologías | actividades cibernéticas maliciosas | amenazas cibernéticas | uso indebido de las tecnologías",
    plain: "ciber* | hacke* | informátic*",
  },
  disinformation: {
    strong:
      "desinformación | discurso* de odio | noticias falsas | propaganda | mentira* | información falsa | incitación al odio | campañas de desinformación | manipulación mediática | campaña mediática | infodemia | falsedad* | odio en línea | información errónea | guerra mediática",
    plain: "manipul* | redes sociales | calumni* | narrativa* | difam* | teorías conspirativas",
  },
  "ai-misuse": {
    strong:
      "inteligencia artificial | brecha digital | algoritmos | nuevas tecnologías | tecnologías emergentes | riesgos de la inteligencia artificial | ultrafals*",
    plain: "ia | tecnologías | brecha tecnológica | revolución tecnológica",
  },
  "organized-crime": {
    strong:
      "crimen organizado | delincuencia organizada | narcotráfico | drogas | pandillas | narco* | crimen transnacional | maras | carteles | fentanilo | criminalidad | tráfico de drogas | tráfico ilícito de drogas | bandas criminales | grupos criminales | delincuencia | sicari* | bandas armadas | tráfico ilícito | organizaciones criminales | narcotraficantes | cocaína | extorsión | secuestros | redes criminales | minería ilegal",
    plain: "crimen | criminal* | contrabando | tráfico* | droga | mafia*",
  },
  "human-trafficking": {
    strong:
      "trata de personas | tráfico de personas | tráfico de migrantes | trata | trata de seres humanos | esclavitud moderna | tráfico ilícito de migrantes | trabajo forzoso | traficantes de personas",
    plain: "esclav* | coyotes | traficantes",
  },
  "maritime-insecurity": {
    strong:
      "piratería | piratas | inseguridad marítima | ataques contra buques | ataques contra la navegación | ataques huzíes | mar rojo | libertad de navegación | robo a mano armada en el mar | seguridad marítima",
    plain: "marítim* | buques | mar negro | golfo de guinea | navegación",
  },
  "illicit-finance": {
    strong:
      "corrupción | lavado de dinero | flujos financieros ilícitos | saqueo | minería ilegal | lavado de activos | blanqueo de capitales | flujos ilícitos | evasión fiscal | paraísos fiscales | fuga de capitales | enriquecimiento ilícito | activos robados | explotación ilegal de los recursos",
    plain: "corrupt* | fraude | soborno* | saque* | elusión fiscal",
  },
  "sanctions-evasion": {
    strong:
      "evasión de sanciones | evasión de las sanciones | violación de las sanciones | violaciones de las sanciones | incumplimiento de las resoluciones | violación de las resoluciones del consejo | violación del embargo | violaciones del embargo",
    plain: "incumpl* | elusión | evadir",
  },
  "human-rights-violations": {
    strong:
      "violaciones de los derechos humanos | violaciones a los derechos humanos | represión | tortura | impunidad | presos políticos | dictadura* | régimen | persecución | violación de los derechos | violaciones de derechos humanos | violación de los derechos humanos | violación de derechos humanos | abusos de los derechos humanos | tortura* | detenciones arbitrarias | detención arbitraria | desapariciones forzadas | ejecuciones extrajudiciales | persecución* | opresión | violaciones graves | violaciones sistemáticas | violaciones masivas | vulneración de derechos | pena de muerte | restricciones a las libertades | encarcelamiento",
    plain: "reprim* | detenid* | encarcel* | oprim* | tiranía | censura | abuso* | arrest* | desaparecid* | injusta*",
  },
  "discrimination-hate": {
    strong:
      "racismo | xenofobia | discriminación | odio | antisemitismo | islamofobia | intolerancia | exclusión | discriminación* | xenofobi* | apartheid | homofobia | desigualdad de género | segregación | machismo | patriarca* | misoginia | discriminación racial | supremacismo | aporofobia | racist*",
    plain: "estigmatiz* | prejuicio* | marginaci* | minorías | intolerante* | estereotipos",
  },
  "forced-displacement": {
    strong:
      "refugiados | desplazados | desplazamiento* | migración irregular | éxodo | crisis migratoria | migrantes | desplazad* | refugiad* | desplazamiento* forzado* | desplazamiento forzado | desplazamientos | desplazamiento | flujos migratorios | huyen | huir | crisis de refugiados | deportacion* | expuls* | obligadas a huir | desarraig* | migración forzada | flujo de refugiados",
    plain: "migra* | hogares | exili* | asilo",
  },
  "humanitarian-crisis": {
    strong:
      "crisis humanitaria | situación humanitaria | catástrofe humanitaria | sufrimiento | tragedia humanitaria | crisis humanitaria* | emergencia humanitaria | emergencias humanitarias | desastre humanitario | necesidades humanitarias | penurias | escasez | desabastecimiento | falta de agua | asedio | colapso de los servicios | sufrimiento humano | condiciones de vida | drama humano",
    plain: "humanitari* | desesperación | tragedia | sufr* | padec* | calamidad",
  },
  "food-insecurity": {
    strong:
      "hambre | hambruna | inseguridad alimentaria | desnutrición | crisis alimentaria | hambruna* | malnutrición | precios de los alimentos | escasez de alimentos | subalimenta* | precio de los alimentos | inanición | desnutridos",
    plain: "alimentos | alimentari* | granos | fertilizantes | cosechas",
  },
  "health-emergencies": {
    strong:
      "pandemia* | epidemia* | covid | enfermedades | virus | covid* | coronavirus | ébola | vih | sida | malaria | paludismo | cólera | crisis sanitaria | emergencia sanitaria | resistencia antimicrobiana | tuberculosis | mortalidad | brote* | zika | dengue | enfermedades no transmisibles | mortalidad infantil",
    plain: "enfermedad | vacunas | sanitari* | acaparamiento de vacunas | salud mental | chikungunya",
  },
  "poverty-inequality": {
    strong:
      "pobreza | desigualdad* | desempleo | injusticia* | miseria | exclusión social | inequidad* | pobreza extrema | subdesarrollo | brecha* | pobres | analfabetismo | marginalidad | inequitativ* | precariedad | concentración de la riqueza | asimetrías | disparidades | indigencia | rezago* | desequilibrios",
    plain:
      "desigual* | retroceso* | exclu* | marginad* | injust* | explotación | ods | ricos | despilfarro | privilegios",
  },
  "debt-economic-shock": {
    strong:
      "deuda | inflación | crisis económica | crisis financiera | proteccionismo | endeudamiento | crisis energética | deuda* | crisis económica* | crisis financiera* | recesión | proteccionis* | volatilidad de los precios | alza de los precios | aumento de los precios | precios del petróleo | crisis económica y financiera | crisis de la deuda | guerra comercial | guerras comerciales | aranceles | subsidios agrícolas | choques externos | desaceleración económica | términos de intercambio | servicio de la deuda | deuda externa | especulación | crisis global | contracción económica | estancamiento económico | caída de los precios | barreras comerciales | fondos buitre",
    plain: "económic* | financier* | precios | subsidios | crisis | turbulencia* | neoliberal* | interés | tasas",
  },
  "climate-change": {
    strong:
      "cambio climático | crisis climática | calentamiento global | climátic* | emergencia climática | efecto invernadero | fenómenos extremos | fenómenos meteorológicos extremos | fenómenos climáticos | clima | impactos del cambio climático | efectos del cambio climático | eventos extremos | colapso climático",
    plain: "emisiones | temperatura* | planeta | deshielo | glaciares | calentamiento | combustibles fósiles",
    other: OTHER_CLIMATES.es,
  },
  "sea-level-rise": {
    strong:
      "aumento del nivel del mar | elevación del nivel del mar | nivel del mar | subida del nivel del mar | nivel de los mares | erosión costera | sumergi* | desaparición de islas",
    plain: "coster* | costas | inundar",
  },
  "natural-disasters": {
    strong:
      "desastres naturales | inundaciones | sequía* | terremoto* | huracan* | huracán | incendios | desastres | desastre* natural* | inundacion* | inundación | huracanes | tormenta* | tsunami | incendios forestales | ciclón | ciclones | erupción volcánica | catástrofes naturales | fenómenos naturales | sismo* | deslizamientos | lluvias torrenciales | tifón*",
    plain: "lluvias | volcán* | temporales | el niño | calamidades",
  },
  "environmental-degradation": {
    strong:
      "deforestación | contaminación | pérdida de biodiversidad | desertificación | degradación | destrucción de la selva | sobrepesca | acidificación | degradación ambiental | degradación del medio ambiente | pérdida de la biodiversidad | contaminación por plásticos | destrucción de la naturaleza | destrucción del medio ambiente | degradación de las tierras | pesca ilegal | extinción | sobreexplotación | crisis ambiental | crisis ecológica | deterioro ambiental | deterioro del medio ambiente | depredación | devastación | extractivis* | destrucción de los ecosistemas",
    plain:
      "ambiental* | medio ambiente | ecosistemas | naturaleza | bosques | especies | plástico* | contamin* | selva* | tóxic* | ecológic*",
  },
  "resource-scarcity": {
    strong:
      "escasez de agua | estrés hídrico | escasez | crisis hídrica | crisis del agua | falta de agua | escasez de recursos | explotación ilegal de recursos | explotación ilícita de recursos | crisis energética | agotamiento de los recursos | inseguridad energética | recursos naturales | escasez de recursos hídricos | acceso al agua | precios de la energía",
    plain: "agua | energía | recursos | petróleo | minerales | combustible*",
  },
  "nuclear-safety": {
    strong:
      "accidente nuclear | central nuclear | zaporiyia | zaporiyi* | chernóbil | fukushima | seguridad nuclear | instalaciones nucleares | desechos radiactivos | radiactiv* | centrales nucleares | material nuclear",
  },
  "multilateralism-erosion": {
    strong:
      "violación del derecho internacional | violaciones del derecho internacional | unilateralismo | doble rasero | crisis del multilateralismo | violación de la carta | polarización | inacción | parálisis | desconfianza | unilateral* | debilitamiento del multilateralismo | ineficacia | impotencia | irrelevan* | dobles estándares | dobles raseros | doble moral | doble estándar | parálisis del consejo | erosión del multilateralismo | violaciones de la carta | erosión de la confianza | pérdida de confianza | ley del más fuerte | fragmentación | desprecio por el derecho | incumplimiento del derecho | erosión del orden | abuso del veto | crisis de confianza | hegemoni* | hegemónic* | imposición unilateral | falta de voluntad política | selectividad | politización | incapacidad del consejo | inoperancia | nacionalismo*",
    plain:
      "multilateralismo | veto | derecho internacional | credibilidad | flagrante* | división* | fracaso* | debilit* | erosión | silencio | indiferencia | fractur* | geopolític* | populismo | hipocresía | arrogancia | orden internacional | ley de la selva | prepotencia",
  },
  "coercive-measures": {
    strong:
      "bloqueo | embargo | medidas coercitivas | sanciones | estados patrocinadores del terrorismo | bloqueo* | medidas coercitivas unilaterales | sanciones unilaterales | sanciones económicas | coerción económica | bloqueo económico | guerra económica | asfixia económica | lista de estados patrocinadores | patrocinadores del terrorismo | sanciones ilegales | ley helms | medidas unilaterales | medidas ilegales | asedio económico",
    plain: "coercitiv* | coerción | chantaje* | asfixi* | helms | extraterritorial* | presión máxima | confisca*",
  },
  colonialism: {
    strong:
      "colonialismo | colonial* | neocolonial* | imperialis* | apartheid | hegemonía | neocolonialis* | dominación extranjera | esclavitud | dominación colonial | trata transatlántica | imperio* | coloniz* | enclave colonial | yugo",
    plain: "autodeterminación | libre determinación | dominación | opresión | saqueo | malvinas | sometimiento",
  },
  "un-resources": {
    strong:
      "falta de recursos | crisis de liquidez | cuotas atrasadas | atrasos | financiación insuficiente | financiamiento insuficiente | crisis financiera de las naciones unidas | recortes presupuestarios | recursos insuficientes | déficit de financiación | burocra* | escasez de recursos financieros | falta de financiación | falta de financiamiento",
    plain: "presupuest* | contribuciones | recortes | mandatos | duplicación",
  },
};
