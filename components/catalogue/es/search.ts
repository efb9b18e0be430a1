/** La búsqueda: qué se pregunta, qué se encuentra y qué hacer cuando no hay nada. */

export const search = {
  title: 'Buscar',
  description: 'Encuentre enunciados, debates, temas, voces y fuentes por sus palabras.',
  lead: 'Busca en las preguntas, los enunciados, los temas, las voces y las fuentes de todos los debates. Las erratas se perdonan.',
  label: 'Palabras que buscar',
  searched: {
    one: 'Se busca en {records} textos de {count} debate.',
    other: 'Se busca en {records} textos de {count} debates.',
  },
  keys: 'Las flechas recorren los resultados, Intro abre uno, Escape vuelve aquí.',
  looking: 'Buscando …',
  found: { one: '{count} resultado para «{query}».', other: '{count} resultados para «{query}».' },
  partial: {
    one: 'Nada contiene todas las palabras de «{query}». {count} resultado contiene algunas.',
    other: 'Nada contiene todas las palabras de «{query}». {count} resultados contienen algunas.',
  },
  nothing: 'No se encontró nada para «{query}».',
  common: 'Palabras como «{query}» están en casi todas las frases. Añada una que no lo esté.',
  failed: 'No se pudo cargar el índice de la búsqueda. Quizá no hay conexión o el sitio se está construyendo.',
  again: 'Intentar de nuevo',
  nextSteps: 'Qué puede ayudar',
  fewer: 'Use menos palabras, o más generales.',
  otherWords: 'Use palabras que un enunciado usaría: la búsqueda conoce palabras, no temas.',
  otherLanguage: 'Buscarlo en {language}',
  browseDebates: 'Recorrer los debates',
  browseThemes: 'Recorrer los temas',
  browseVoices: 'Recorrer las voces',
  more: { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  results: 'Resultados',
  order:
    'Los resultados están en el orden en que coinciden sus palabras, y nada más: no cuentan ni la parte, ni el debate, ni la fecha.',
  slash: 'La tecla / abre esta página desde cualquier otra',
  noScript:
    'La búsqueda necesita un script y este navegador no ejecuta ninguno. Todo lo que encuentra está también en estas listas:',
  kinds: { debate: 'Debate', theme: 'Tema', statement: 'Enunciado', voice: 'Voz', source: 'Fuente' },
}
