// How delegations ask, commit, support and oppose in Spanish.
import type { ActRule } from "./act-rule";

export const ACT_RULES_ES: readonly ActRule[] = [
  {
    id: "es-llamar",
    act: "calls-for",
    weight: "outright",
    pattern:
      "\\b(?:llamado|llamamiento|llam(?:a|amos|an|o) a|inst(?:a|amos|an)|exhort(?:a|amos|an|o)|exig(?:e|imos|en)|ped(?:imos|ir)|pid(?:e|o|en)|solicit(?:a|amos|an|o)|reclam(?:a|amos|an|o)|abog(?:a|amos|an|o)|invit(?:a|amos|an|o)|convoc(?:a|amos|o)|demand(?:amos|o))\\b",
    example: "Instamos a las dos islas a reabrir el transbordador.",
  },
  {
    id: "es-comprometerse",
    act: "commits-to",
    weight: "outright",
    pattern:
      "\\b(?:(?:nos|se|me) compromet\\p{L}+|(?:nuestro|su|mi|el) (?:\\p{L}+ )?compromiso|(?:está|estamos|sigue|seguimos) (?:\\p{L}+mente )?(?:comprometid|decidid|dispuest|determinad)\\p{L}+|\\p{L}{2,}(?:aremos|eremos|iremos)|(?:seguirá|continuará|contribuirá|mantendrá|aportará|promoverá|acogerá|organizará|trabajará|duplicará|reforzará)(?=[ ,.])|prioriz(?:amos|a)|aspir(?:amos|a) a|(?:tenemos|tiene) la intención)",
    example: "Mi país se compromete a llevar un registro abierto de los faros.",
  },
  {
    id: "es-proponer",
    act: "proposes",
    weight: "outright",
    pattern: "\\b(?:propon(?:e|emos|en|go)|recomend(?:amos|o)|recomienda|suger(?:imos)|sugier(?:e|o))\\b",
    example: "Proponemos un índice común de los faros.",
  },
  {
    id: "es-oponerse",
    act: "opposes",
    weight: "outright",
    pattern:
      "\\b(?:(?:nos|se|me) opon\\p{L}+|rechaz(?:a|amos|an|o)|no (?:podemos|puede|vamos a) (?:aceptar|apoyar|permitir|tolerar)|no (?:acepta|apoya)\\p{L}*)\\b",
    example: "Mi delegación rechaza el peaje de los botes.",
  },
  {
    id: "es-condenar",
    act: "condemns",
    weight: "outright",
    pattern: "\\b(?:conden(?:a|amos|an|o|ar)|denunci(?:a|amos|an|o|ar)|repudi(?:a|amos|an|o))\\b",
    example: "Condenamos el incendio del archivo.",
  },
  {
    id: "es-apoyar",
    act: "supports",
    weight: "outright",
    pattern:
      "\\b(?:apoy(?:a|amos|an|o)|respald(?:a|amos|an|o)|defend(?:emos|er)|defiend(?:e|en|o)|suscrib(?:e|imos)|a favor de|promov(?:emos|er)|(?:se|nos|me) sum(?:a|amos|o)|acompañ(?:a|amos|o)|coincid(?:e|imos|o)|solidari\\p{L}+|compart(?:e|imos|o)|(?:se|nos) adh(?:iere|erimos)|(?:se|nos) asoci(?:a|amos))\\b",
    example: "Mi país apoya el plan de una biblioteca común.",
  },
  {
    id: "es-deber",
    act: "calls-for",
    weight: "needed",
    pattern:
      "\\b(?:deb(?:e|emos|en|er[íi]a\\p{L}*|erá|erán)|tenemos que|tiene que|hay que|es (?:hora|necesario|urgente|imperativo|fundamental|indispensable|esencial|imprescindible|importante|preciso|crucial|vital|momento)|requier(?:e|en)|requerimos|necesit(?:a|amos|an)|no pued(?:e|en)|necesidad|importancia|prioridad|fundamental|imprescindible|primordial|merecen?|corresponde a|es (?:nuestro )?deber|(?:nuestro|su|el) deber|obligación de|responsabilidad de|(?:única?|mejor) (?:\\p{L}+ )?(?:vía|salida|camino|manera|forma|opción|solución)|no hay (?:otra|alternativa)|s[oó]lo (?:podr|pued|con|mediante|a través)\\p{L}*|ha llegado (?:el momento|la hora))(?!\\p{L})",
    example: "Las viejas cartas deben trazarse de nuevo.",
  },
  {
    id: "es-celebrar",
    act: "welcomes",
    weight: "mild",
    pattern:
      "\\b(?:celebr(?:a|amos|o)|acog(?:e|emos)|salud(?:a|amos|o)|valor(?:a|amos|o)|(?:nos|se) congratul\\p{L}+|reconoc(?:e|emos))\\b",
    example: "Celebramos el nuevo índice de los faros.",
  },
  {
    id: "es-lamentar",
    act: "regrets",
    weight: "mild",
    pattern: "\\b(?:lament(?:a|amos|an|o)|deplor(?:a|amos|o)|preocupad\\p{L}+)\\b",
    example: "Mi delegación lamenta el cierre de la escuela.",
  },
  {
    id: "es-esperar",
    act: "calls-for",
    weight: "mild",
    pattern:
      "\\b(?:esper(?:a|amos|o)|dese(?:a|amos|o)|reiter(?:a|amos|o)|reafirm(?:a|amos|o)|subray(?:a|amos|o)|enfatiz(?:a|amos|o)|destac(?:a|amos|o)|insist(?:e|imos|o)|creemos)\\b",
    example: "Esperamos que el transbordador vuelva a navegar.",
  },
  {
    id: "es-inaceptable",
    act: "opposes",
    weight: "needed",
    pattern:
      "(?<!\\p{L})(?:inaceptables?|inadmisibles?|intolerables?|en contra de|no (?:acompañará|aceptará|permitirá|toleraremos|aceptaremos|permitiremos))(?!\\p{L})",
    example: "Es inadmisible que el puerto siga cerrado.",
  },
  {
    id: "es-podria",
    act: "proposes",
    weight: "mild",
    pattern:
      "(?<!\\p{L})(?:podría\\p{L}* (?:ser|establecer|crear|considerar|incluir)\\p{L}*|sería (?:conveniente|útil|mejor|preferible|deseable|oportuno))(?!\\p{L})",
    example: "Sería conveniente un índice de mareas.",
  },
];
