/** El informe de equilibrio: números sencillos, uno junto a otro, y cómo se obtienen. */

export const balance = {
  heading: 'Equilibrio',
  titleOf: 'Equilibrio: {debate}',
  description: 'Lo que cada parte dice, cita y deja sin respuesta, en números sencillos: {question}',
  opening:
    'Lo que aporta cada parte, en números sencillos, uno junto a otro, y cada uno con la lista que lo sustenta. Dicen cuánto hay, no si es bueno. Aquí nada se suma en una puntuación; si una diferencia importa, lo juzga usted.',
  toMethod: 'Cómo se obtiene cada número',
  allSides: 'Todo',
  wholeDebate: 'Todo el debate',
  theme: 'Tema',
  notAvailable: 'no disponible',
  nothing: 'nada',
  years: '{years} años',
  more: {
    one: 'Hay {count} más que aquí no figura; está en los datos del debate.',
    other: 'Hay {count} más que aquí no figuran; están en los datos del debate.',
  },
  data: 'El debate como datos',
  summary: {
    heading: 'Todo el debate',
    caption: 'Lo que cada parte dice por sí sola, lo que varias partes comparten como puntos en común, y todo junto.',
    measure: 'Se cuenta',
  },
  measures: {
    statements: 'Enunciados',
    words: 'Palabras',
    sources: 'Fuentes distintas',
    meanSourceAge: 'Antigüedad media de las fuentes, en años',
    undated: 'Fuentes sin fecha',
    replies: 'Respuestas a otra parte',
    unanswered: 'Enunciados sin respuesta',
    hedges: 'Atenuantes',
    intensifiers: 'Intensificadores',
    firstWord: 'Temas con la primera palabra',
    lastWord: 'Temas con la última palabra',
  },
  differences: {
    heading: 'Diferencias de más de una cuarta parte',
    none: 'Entre las partes, ningún número de enunciados, palabras, fuentes, años o enunciados sin respuesta difiere en más de una cuarta parte.',
    item: '{measure}: {values}. El menor queda un {percent} % por debajo del mayor.',
    value: '{side} {value}',
    note: 'Nota de quien escribió el debate',
    noNote: 'Quien escribió el debate no ha dejado nota sobre esto.',
  },
  consensus: {
    heading: 'Donde los expertos coinciden en general',
    equalSpace:
      'El mismo espacio no significa la misma evidencia: aquí las partes tienen el mismo lugar, sea cual sea la evidencia de cada una.',
    sources: 'Fuentes:',
    toMethod: 'Lo que pueden decir los números de este debate, y lo que no',
  },
  grid: {
    heading: 'Quién habla de qué tema',
    caption:
      'Cada número es un enunciado y lleva a él: abre un intercambio, responde a otra parte o apoya a la suya. Una celda de trazo discontinuo dice que una parte no tiene nada ahí; un anillo junto al número, que nadie respondió.',
    role: 'Qué hace',
    roles: { opens: 'Abre', answers: 'Responde', supports: 'Apoya' },
    silent: 'Nada en este tema de: {sides}',
    noReply: 'sin respuesta registrada',
  },
  unanswered: {
    heading: 'Sin respuesta',
    opening:
      'Enunciados que forman parte de un intercambio y a los que ninguna otra parte responde, los de cada parte. Primero van los que más enunciados apoyan, pues de una respuesta a ellos depende más; los iguales siguen el orden de la página.',
    branch: { one: 'lo apoya {count} enunciado', other: 'lo apoyan {count} enunciados' },
    none: 'Ninguno.',
  },
  texts: {
    heading: 'Enunciados y palabras',
    statementsCaption: 'Enunciados, por tema',
    wordsCaption: 'Palabras, por tema',
    behind: 'Cada enunciado con sus palabras',
    words: { one: '{count} palabra', other: '{count} palabras' },
  },
  sources: {
    heading: 'Fuentes',
    sourcesCaption: 'Fuentes distintas, por tema',
    kindsCaption: 'Fuentes distintas, por clase',
    kindsByThemeCaption: 'Clases de fuente, por tema',
    ageCaption: 'Antigüedad media de las fuentes en años, por tema',
    kind: 'Clase',
    yearsCaption:
      'Cuándo aparecieron las fuentes de cada parte: una barra por año, todas con las mismas escalas. La más alta es {most}.',
    yearsSide: '{side}: {years}',
    year: '{year}: {count}',
    noYears: 'ninguna fuente con fecha',
    behind: 'Cada fuente con su clase y su año',
    noYear: 'sin fecha',
    none: 'Ninguna.',
  },
  replies: {
    heading: 'Respuestas',
    caption: 'Respuestas a otra parte, por tema',
    unansweredCaption: 'Enunciados sin respuesta, por tema',
    behind: 'Cada enunciado que responde, y a qué',
    to: 'a {numbers}',
  },
  evidence: {
    heading: 'Lo que se sabe de los hechos',
    caption:
      'Enunciados según el estado de la evidencia, por tema: documentado, discutido, no verificado, previsión, sin marca',
    behind: 'Cada enunciado con su estado',
    unmarked: 'sin marca',
    item: '{status} {count}',
  },
  reading: {
    heading: 'Nivel de lectura',
    opening:
      'Cuánto cuesta leer las frases, no si son ciertas. Por debajo de {count} palabras una fórmula no dice nada, y hay una raya.',
    notHere: 'No hay nivel de lectura para este idioma: aquí solo el inglés y el español tienen fórmula.',
    formulas: {
      'flesch-reading-ease': 'Facilidad de lectura de Flesch',
      'flesch-kincaid-grade': 'Grado de Flesch–Kincaid',
      'szigriszt-pazos': 'Perspicuidad de Szigriszt-Pazos (INFLESZ)',
    },
    meanings: {
      'flesch-reading-ease': 'cuanto más alto, más fácil',
      'flesch-kincaid-grade': 'años de escuela en los Estados Unidos',
      'szigriszt-pazos': 'cuanto más alto, más fácil',
    },
    caption: '{formula}, por tema: {meaning}',
    behind: 'De qué se obtienen las fórmulas',
    sizes: { words: 'Palabras', sentences: 'Frases', syllables: 'Sílabas' },
    otherLanguage: {
      one: 'Queda fuera {count} enunciado en otro idioma.',
      other: 'Quedan fuera {count} enunciados en otro idioma.',
    },
  },
  tone: {
    heading: 'Atenuantes e intensificadores',
    opening:
      'Palabras que moderan una afirmación y palabras que la refuerzan: indicios de dónde volver a leer, hallados por una lista y no por el sentido.',
    notHere: 'No hay lista de tales palabras para este idioma.',
    hedgesCaption: 'Atenuantes, por tema',
    intensifiersCaption: 'Intensificadores, por tema',
    behind: 'Cada lugar donde hay una palabra así',
    lists: 'Las palabras que se buscan',
    names: { hedges: 'atenuante', intensifiers: 'intensificador' },
  },
  ends: {
    heading: 'Primera y última palabra',
    caption:
      'De quién es el primer enunciado de cada tema, y de quién el último, tal como está la página antes de que se intercambien las partes',
    first: 'Primera',
    last: 'Última',
  },
  method: {
    heading: 'Cómo se obtiene cada número',
    opening:
      'Todo lo cuenta un programa a partir del texto del debate, del mismo modo para cada parte. Lo que varias partes sostienen son puntos en común y se cuenta aparte, para ninguna.',
    terms: {
      statements: 'Lo que una parte dice por sí sola. Ningún enunciado cuenta dos veces.',
      words:
        'De un enunciado y su detalle, tal como se leen: sin marcas ni direcciones. Lo que hay entre dos espacios es una palabra.',
      sources:
        'Cada fuente que citan los enunciados de una parte, una vez, por más que se cite. Una fuente que citan dos partes cuenta para ambas.',
      kinds: 'La clase que le dio quien escribió el debate o, si no, su tipo en Citation Style Language.',
      meanSourceAge:
        'El año del último cambio del debate ({year}) menos el año en que apareció la fuente; la media de las fuentes distintas que tienen fecha. Se dice cuántas no la tienen.',
      replies: 'Cuántas veces una parte objeta un enunciado de otra, o el vínculo con el que ese enunciado objeta.',
      unanswered:
        'Un enunciado que nadie de otra parte objeta, ni en sí ni en una objeción que hace. Lo que solo apoya a otro enunciado no espera respuesta, y los puntos en común tampoco.',
      evidence:
        'Lo que marcó quien escribió el debate. Documentado: una fuente muestra el hecho directamente. Discutido: otra parte u otra fuente lo cuestiona. No verificado: una sola fuente débil, o ninguna. Previsión: sobre lo que puede venir. Califica hechos, nunca un argumento.',
      ends: 'El primer y el último enunciado de una sola parte en un tema, como los ordena la página enfrentada. Una moneda al aire decide con qué parte empieza esa página.',
      differences:
        'El número menor de una parte frente al mayor. Cuando queda más de un {percent} % por debajo, en enunciados, palabras, fuentes distintas, su antigüedad media o enunciados sin respuesta, se pide a quien escribió el debate que diga por qué.',
      tone: 'Palabras y expresiones enteras de una lista abierta del idioma; una palabra que puede ser un nombre y va en mayúscula cuenta solo al comienzo de una frase. Las listas encuentran palabras, no sentidos.',
    },
    names: {
      kinds: 'Clases de fuente',
      evidence: 'Estado de la evidencia',
      ends: 'Primera y última palabra',
      differences: 'Diferencias',
      tone: 'Atenuantes e intensificadores',
    },
    formulas: {
      'flesch-reading-ease': '206,835 − 1,015 × palabras por frase − 84,6 × sílabas por palabra (R. Flesch, 1948).',
      'flesch-kincaid-grade':
        '0,39 × palabras por frase + 11,8 × sílabas por palabra − 15,59 (J. P. Kincaid y otros, 1975).',
      'szigriszt-pazos':
        '206,835 − 62,3 × sílabas por palabra − palabras por frase (F. Szigriszt Pazos, 1993; escala: I. M. Barrio-Cantalejo y otros, 2008).',
    },
    syllables: 'Frases y sílabas',
    syllablesHow:
      'Una frase acaba en punto o en signo de interrogación o exclamación antes de mayúscula o cifra, no tras una abreviatura conocida. Las sílabas se cuentan por regla: en español, una vocal fuerte con las débiles que la acompañan; en inglés, un grupo de vocales, menos una terminación muda. Una sigla tiene una por letra, un número una por cifra.',
    limits: 'Lo que no pueden decir',
    limitsHow:
      'Si un enunciado es cierto, una fuente buena o una parte tiene razón. Pocos enunciados pueden pesar más que muchos, y números iguales pueden descansar en evidencias desiguales.',
  },
}
