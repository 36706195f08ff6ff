// What belongs under each theme, in the interface's languages.
import type { Labels } from "./taxonomy-entry";
import type { THEME_LABELS } from "./theme-labels";

export const THEME_SCOPES: Record<keyof typeof THEME_LABELS, Labels> = {
  "conflict-prevention": {
    en: "Prevention, early warning, mediation, good offices, dialogue, peaceful settlement of disputes as a general aim",
    fr: "Prévention, alerte rapide, médiation, bons offices, dialogue, règlement pacifique des différends comme but général",
    es: "Prevención, alerta temprana, mediación, buenos oficios, diálogo, arreglo pacífico de controversias como objetivo general",
  },
  "political-settlement": {
    en: "A ceasefire, peace process, political transition or negotiated settlement of a named conflict",
    fr: "Cessez-le-feu, processus de paix, transition politique ou règlement négocié d’un conflit nommé",
    es: "Alto el fuego, proceso de paz, transición política o solución negociada de un conflicto concreto",
  },
  "country-situation": {
    en: "A named country or region put forward as a point of its own, where no more exact theme carries it",
    fr: "Un pays ou une région, nommés comme un point à part, lorsqu’aucun thème plus précis ne convient",
    es: "Un país o una región mencionados como un punto aparte, cuando ningún tema más preciso lo recoge",
  },
  peacekeeping: {
    en: "UN peace operations, their mandates, performance, safety, transitions; regional peace operations",
    fr: "Opérations de paix de l’ONU, mandats, performance, sécurité, transitions\u00a0; opérations de paix régionales",
    es: "Operaciones de paz de las Naciones Unidas, mandatos, desempeño, seguridad, transiciones; operaciones de paz regionales",
  },
  peacebuilding: {
    en: "Peacebuilding Commission and Fund, post-conflict recovery, reconciliation, DDR, security sector reform",
    fr: "Commission et Fonds pour la consolidation de la paix, relèvement après un conflit, réconciliation, désarmement, démobilisation et réintégration, réforme du secteur de la sécurité",
    es: "Comisión y Fondo para la Consolidación de la Paz, recuperación después de los conflictos, reconciliación, desarme, desmovilización y reintegración, reforma del sector de la seguridad",
  },
  "protection-of-civilians": {
    en: "Protection of civilians and civilian objects, international humanitarian law observance, atrocity prevention, responsibility to protect",
    fr: "Protection des civils et des biens civils, respect du droit international humanitaire, prévention des atrocités, responsabilité de protéger",
    es: "Protección de civiles y bienes civiles, respeto del derecho internacional humanitario, prevención de atrocidades, responsabilidad de proteger",
  },
  "women-peace-security": {
    en: "Resolution 1325 agenda, women in peace processes, conflict-related sexual violence response",
    fr: "Programme de la résolution 1325, femmes dans les processus de paix, réponse aux violences sexuelles liées aux conflits",
    es: "Agenda de la resolución 1325, mujeres en los procesos de paz, respuesta a la violencia sexual relacionada con los conflictos",
  },
  "children-armed-conflict": {
    en: "Protection of children in conflict, child soldiers, attacks on schools",
    fr: "Protection des enfants dans les conflits, enfants soldats, attaques contre des écoles",
    es: "Protección de los niños en los conflictos, niños soldados, ataques contra escuelas",
  },
  "youth-peace-security": {
    en: "Resolution 2250 agenda, youth participation",
    fr: "Programme de la résolution 2250, participation des jeunes",
    es: "Agenda de la resolución 2250, participación de la juventud",
  },
  "counter-terrorism": {
    en: "Preventing and countering terrorism and violent extremism",
    fr: "Prévention et répression du terrorisme et de l’extrémisme violent",
    es: "Prevención y represión del terrorismo y del extremismo violento",
  },
  sanctions: {
    en: "Security Council sanctions regimes, panels of experts, implementation, exemptions",
    fr: "Régimes de sanctions du Conseil de sécurité, groupes d’experts, application, dérogations",
    es: "Regímenes de sanciones del Consejo de Seguridad, grupos de expertos, aplicación, exenciones",
  },
  "security-council-role": {
    en: "What the Council should take up or do, its working methods, unity, use of the veto",
    fr: "Ce que le Conseil devrait examiner ou faire, méthodes de travail, unité, usage du veto",
    es: "Lo que el Consejo debería examinar o hacer, métodos de trabajo, unidad, uso del veto",
  },
  "security-council-reform": {
    en: "Enlargement, representation, veto reform",
    fr: "Élargissement, représentation, réforme du veto",
    es: "Ampliación, representación, reforma del veto",
  },
  "nuclear-disarmament": {
    en: "Nuclear disarmament, risk reduction, NPT article VI, TPNW, CTBT, FMCT, negative security assurances",
    fr: "Désarmement nucléaire, réduction des risques, article VI du TNP, TIAN, TICE, traité sur les matières fissiles, garanties négatives de sécurité",
    es: "Desarme nuclear, reducción de riesgos, artículo VI del TNP, TPAN, TPCE, tratado sobre material fisible, garantías negativas de seguridad",
  },
  "non-proliferation": {
    en: "Non-proliferation of WMD and delivery systems, safeguards, export control, resolution 1540, JCPOA, DPRK",
    fr: "Non-prolifération des armes de destruction massive et de leurs vecteurs, garanties, contrôle des exportations, résolution 1540, Plan d’action global commun, RPDC",
    es: "No proliferación de armas de destrucción masiva y sus vectores, salvaguardias, control de las exportaciones, resolución 1540, Plan de Acción Integral Conjunto, RPDC",
  },
  "chemical-biological-weapons": {
    en: "CWC, OPCW, BWC",
    fr: "Convention sur les armes chimiques, OIAC, Convention sur les armes biologiques",
    es: "Convención sobre las Armas Químicas, OPAQ, Convención sobre las Armas Biológicas",
  },
  "conventional-arms": {
    en: "Small arms and light weapons, ATT, mines, cluster munitions, explosive weapons, ammunition",
    fr: "Armes légères et de petit calibre, Traité sur le commerce des armes, mines, armes à sous-munitions, armes explosives, munitions",
    es: "Armas pequeñas y ligeras, Tratado sobre el Comercio de Armas, minas, municiones en racimo, armas explosivas, municiones",
  },
  "autonomous-weapons": {
    en: "Lethal autonomous weapon systems, military AI",
    fr: "Systèmes d’armes létaux autonomes, intelligence artificielle militaire",
    es: "Sistemas de armas autónomas letales, inteligencia artificial militar",
  },
  "outer-space": {
    en: "Security, safety and sustainability of outer space",
    fr: "Sécurité, sûreté et viabilité de l’espace extra-atmosphérique",
    es: "Seguridad, protección y sostenibilidad del espacio ultraterrestre",
  },
  "ict-security": {
    en: "Responsible State behaviour in ICTs, cyber norms, OEWG/GGE, cybercrime cooperation, protection of critical information infrastructure",
    fr: "Comportement responsable des États dans le numérique, normes, groupes de travail et d’experts, coopération contre la cybercriminalité, protection des infrastructures d’information critiques",
    es: "Comportamiento responsable de los Estados en las TIC, normas, grupos de trabajo y de expertos, cooperación contra la ciberdelincuencia, protección de las infraestructuras críticas de información",
  },
  "artificial-intelligence": {
    en: "Governance and use of AI, civilian",
    fr: "Gouvernance et usages civils de l’intelligence artificielle",
    es: "Gobernanza y usos civiles de la inteligencia artificial",
  },
  "digital-cooperation": {
    en: "Digital transformation, digital divide, Global Digital Compact, internet governance",
    fr: "Transformation numérique, fracture numérique, Pacte numérique mondial, gouvernance d’Internet",
    es: "Transformación digital, brecha digital, Pacto Digital Global, gobernanza de Internet",
  },
  "information-integrity": {
    en: "Countering disinformation and hate speech, media freedom online",
    fr: "Lutte contre la désinformation et les discours de haine, liberté des médias en ligne",
    es: "Lucha contra la desinformación y el discurso de odio, libertad de los medios en línea",
  },
  "international-law": {
    en: "Rule of law, application of or respect for international law, ICJ, treaties as such",
    fr: "État de droit, application ou respect du droit international, CIJ, traités en tant que tels",
    es: "Estado de derecho, aplicación o respeto del derecho internacional, CIJ, tratados como tales",
  },
  accountability: {
    en: "Fighting impunity, ICC, tribunals, transitional justice, investigation mechanisms",
    fr: "Lutte contre l’impunité, CPI, tribunaux, justice transitionnelle, mécanismes d’enquête",
    es: "Lucha contra la impunidad, CPI, tribunales, justicia transicional, mecanismos de investigación",
  },
  "human-rights": {
    en: "Human rights and fundamental freedoms, civic space, HRC",
    fr: "Droits humains et libertés fondamentales, espace civique, Conseil des droits de l’homme",
    es: "Derechos humanos y libertades fundamentales, espacio cívico, Consejo de Derechos Humanos",
  },
  "gender-equality": {
    en: "Empowerment and rights of women and girls outside the peace and security agenda",
    fr: "Autonomisation et droits des femmes et des filles, hors du programme de paix et de sécurité",
    es: "Empoderamiento y derechos de las mujeres y las niñas, fuera de la agenda de paz y seguridad",
  },
  inclusion: {
    en: "Children, youth, older persons, persons with disabilities, indigenous peoples, minorities, anti-racism",
    fr: "Enfants, jeunes, personnes âgées, personnes handicapées, peuples autochtones, minorités, lutte contre le racisme",
    es: "Niños, jóvenes, personas mayores, personas con discapacidad, pueblos indígenas, minorías, lucha contra el racismo",
  },
  "democracy-governance": {
    en: "Democracy, elections, institutions, good governance",
    fr: "Démocratie, élections, institutions, bonne gouvernance",
    es: "Democracia, elecciones, instituciones, buena gobernanza",
  },
  "crime-drugs": {
    en: "Transnational organised crime, trafficking, corruption, drugs, illicit finance as something to act on",
    fr: "Criminalité transnationale organisée, traite, corruption, drogues, finance illicite, comme objets d’action",
    es: "Delincuencia organizada transnacional, trata, corrupción, drogas, finanzas ilícitas, como objeto de acción",
  },
  "migration-refugees": {
    en: "Migration governance, refugees, displaced persons, statelessness",
    fr: "Gouvernance des migrations, réfugiés, personnes déplacées, apatridie",
    es: "Gobernanza de la migración, refugiados, desplazados, apatridia",
  },
  decolonization: {
    en: "Self-determination, Non-Self-Governing Territories, statehood recognition",
    fr: "Autodétermination, territoires non autonomes, reconnaissance d’un État",
    es: "Libre determinación, Territorios No Autónomos, reconocimiento de un Estado",
  },
  sovereignty: {
    en: "Respect for sovereignty, territorial integrity, non-interference, ending occupation or coercive measures",
    fr: "Respect de la souveraineté et de l’intégrité territoriale, non-ingérence, fin d’une occupation ou de mesures coercitives",
    es: "Respeto de la soberanía y la integridad territorial, no injerencia, fin de una ocupación o de medidas coercitivas",
  },
  "sustainable-development": {
    en: "2030 Agenda, SDGs, poverty eradication",
    fr: "Programme 2030, objectifs de développement durable, élimination de la pauvreté",
    es: "Agenda 2030, Objetivos de Desarrollo Sostenible, erradicación de la pobreza",
  },
  "financing-development": {
    en: "ODA, debt, international financial architecture, investment",
    fr: "Aide publique au développement, dette, architecture financière internationale, investissement",
    es: "Asistencia oficial para el desarrollo, deuda, arquitectura financiera internacional, inversión",
  },
  "trade-economy": {
    en: "Trade, growth, jobs, industrialisation, supply chains",
    fr: "Commerce, croissance, emploi, industrialisation, chaînes d’approvisionnement",
    es: "Comercio, crecimiento, empleo, industrialización, cadenas de suministro",
  },
  "food-security": {
    en: "Hunger, agriculture, nutrition",
    fr: "Faim, agriculture, nutrition",
    es: "Hambre, agricultura, nutrición",
  },
  health: {
    en: "Health systems, pandemics, vaccines",
    fr: "Systèmes de santé, pandémies, vaccins",
    es: "Sistemas de salud, pandemias, vacunas",
  },
  "education-culture": {
    en: "Education, culture, heritage, sport, dialogue among civilisations",
    fr: "Éducation, culture, patrimoine, sport, dialogue entre les civilisations",
    es: "Educación, cultura, patrimonio, deporte, diálogo entre civilizaciones",
  },
  "science-technology": {
    en: "Technology transfer, innovation, marine technology transfer, science-policy",
    fr: "Transfert de technologie, y compris marine, innovation, liens entre science et politiques publiques",
    es: "Transferencia de tecnología, también marina, innovación, vínculos entre ciencia y políticas públicas",
  },
  "countries-special-situations": {
    en: "SIDS, LDCs, LLDCs, middle-income countries, Africa's development",
    fr: "Petits États insulaires en développement, pays les moins avancés, pays sans littoral, pays à revenu intermédiaire, développement de l’Afrique",
    es: "Pequeños Estados insulares en desarrollo, países menos adelantados, países sin litoral, países de ingresos medianos, desarrollo de África",
  },
  climate: {
    en: "Mitigation, adaptation, climate finance, loss and damage, climate and security",
    fr: "Atténuation, adaptation, financement climatique, pertes et préjudices, climat et sécurité",
    es: "Mitigación, adaptación, financiación climática, pérdidas y daños, clima y seguridad",
  },
  oceans: {
    en: "UNCLOS, BBNJ, marine protected areas, fisheries, marine genetic resources, environmental impact assessment at sea",
    fr: "Convention sur le droit de la mer, accord sur la haute mer, aires marines protégées, pêche, ressources génétiques marines, études d’impact en mer",
    es: "Convención sobre el Derecho del Mar, acuerdo sobre alta mar, áreas marinas protegidas, pesca, recursos genéticos marinos, evaluación del impacto ambiental en el mar",
  },
  "biodiversity-environment": {
    en: "Biodiversity, pollution, forests, desertification",
    fr: "Biodiversité, pollution, forêts, désertification",
    es: "Biodiversidad, contaminación, bosques, desertificación",
  },
  "water-energy": {
    en: "Water, sanitation, energy transition and access, nuclear energy and safety",
    fr: "Eau, assainissement, transition énergétique et accès à l’énergie, énergie et sûreté nucléaires",
    es: "Agua, saneamiento, transición energética y acceso a la energía, energía y seguridad nucleares",
  },
  "disaster-risk": {
    en: "Sendai Framework, preparedness, resilience, early warning for disasters",
    fr: "Cadre de Sendai, préparation, résilience, alerte rapide aux catastrophes",
    es: "Marco de Sendái, preparación, resiliencia, alerta temprana de desastres",
  },
  humanitarian: {
    en: "Humanitarian assistance, access, funding, protection of aid workers",
    fr: "Aide humanitaire, accès, financement, protection du personnel humanitaire",
    es: "Asistencia humanitaria, acceso, financiación, protección del personal humanitario",
  },
  multilateralism: {
    en: "Effective multilateralism, Charter principles, international cooperation, Pact for the Future",
    fr: "Multilatéralisme efficace, principes de la Charte, coopération internationale, Pacte pour l’avenir",
    es: "Multilateralismo eficaz, principios de la Carta, cooperación internacional, Pacto para el Futuro",
  },
  "un-reform": {
    en: "UN80, mandates, budget, staffing, efficiency, General Assembly revitalisation, selection of the Secretary-General",
    fr: "ONU80, mandats, budget, personnel, efficacité, revitalisation de l’Assemblée générale, choix du Secrétaire général",
    es: "ONU80, mandatos, presupuesto, personal, eficiencia, revitalización de la Asamblea General, selección del Secretario General",
  },
  "regional-cooperation": {
    en: "Regional and subregional organisations, their partnership with the UN",
    fr: "Organisations régionales et sous-régionales, leur partenariat avec l’ONU",
    es: "Organizaciones regionales y subregionales, su asociación con las Naciones Unidas",
  },
  partnerships: {
    en: "Civil society, private sector, multi-stakeholder, South-South cooperation",
    fr: "Société civile, secteur privé, partenariats multipartites, coopération Sud-Sud",
    es: "Sociedad civil, sector privado, alianzas de múltiples interesados, cooperación Sur-Sur",
  },
  "capacity-building": {
    en: "Capacity-building and technical assistance in any field",
    fr: "Renforcement des capacités et assistance technique, dans tout domaine",
    es: "Creación de capacidad y asistencia técnica, en cualquier ámbito",
  },
  "confidence-building": {
    en: "Confidence-building measures, transparency, points of contact in any field",
    fr: "Mesures de confiance, transparence, points de contact, dans tout domaine",
    es: "Medidas de fomento de la confianza, transparencia, puntos de contacto, en cualquier ámbito",
  },
};
