/** El mapa: lo que dice a quien no lo ve, sus herramientas y las páginas sobre él. */

export const map = {
  described:
    '{statements} y {links}. {held}, puntos en común: {shared}. {open} ' +
    'Las flechas siguen los vínculos; la lista de enunciados dice lo mismo en palabras.',
  heldBy: '{side}: {number}',
  open: { one: '{count} enunciado no tiene respuesta.', other: '{count} enunciados no tienen respuesta.' },
  node: '{holder} {number} de {total}: {text}.',
  claim: '{side}, afirmación',
  concern: '{side}, inquietud',
  ofOtherSide: '{side}, enunciado',
  ofSeveral: 'Puntos en común, enunciado',
  ofNone: 'Aún sin parte, enunciado',
  linksOfKind: '{relation} {number}',
  part: '({number} de {of})',
  instructions:
    'Las flechas siguen los vínculos y vuelven, las cifras van a un enunciado vecino, Inicio y Fin a los extremos de ' +
    'una columna, Re Pág y Av Pág a otros temas. Intro abre el texto, Espacio cierra una rama, Retroceso vuelve atrás, ' +
    'Esc deja los enunciados: entonces las flechas mueven el mapa. Más y menos acercan y alejan, cero muestra todo, el ' +
    'signo de interrogación explica los signos.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showWhole: 'Mostrar todo el mapa',
  moveLeft: 'Mover a la izquierda',
  moveUp: 'Mover hacia arriba',
  moveDown: 'Mover hacia abajo',
  moveRight: 'Mover a la derecha',
  zoomAndMove: 'Acercar, alejar y mover el mapa',
  nextUnanswered: 'Siguiente sin respuesta',
  whereYouAre: 'Dónde está usted en el mapa',
  everything: 'todo',
  steps: { one: '{count} paso', other: '{count} pasos' },
  showAll: 'Mostrar todo',
  howToRead: 'Cómo leer el mapa',
  signsAndKeys: 'Signos y teclas del mapa',
  show: 'Mostrar',
  text: 'Texto',
  map: 'Mapa',
  theme: 'Tema',
  allThemes: 'todos',
  find: 'Buscar un enunciado',
  foundList: 'Enunciados hallados',
  inWords: 'El mapa en palabras',
  introduction:
    'Todos los enunciados y todos los vínculos. Los mismos enunciados lado a lado, con sus detalles, están en la ' +
    '{page}; aquello en que se apoyan está en la {sources}.',
  comparePage: 'página de comparación',
  sourceList: 'lista de fuentes',
  oneTheme: 'Un tema por sí solo:',
  introductionOfLarge: {
    one: '{count} enunciado. Cada tema tiene una página con todos sus enunciados y vínculos en palabras; aquí están los que rodean al enunciado donde se encuentra.',
    other:
      '{count} enunciados. Cada tema tiene una página con todos sus enunciados y vínculos en palabras; aquí están los que rodean al enunciado donde se encuentra.',
  },
  someStatements: { one: '{shown} de {count} enunciado{more}.', other: '{shown} de {count} enunciados{more}.' },
  moreLinks: {
    one: '; {count} vínculo más lleva a otros temas',
    other: '; {count} vínculos más llevan a otros temas',
  },
  wholeMap: 'El mapa completo',
  shareTheme: 'Compartir este tema',
  onMap: 'En el mapa',
  statementOnMap: 'Enunciado {number} en el mapa',
  statementOnCompare: 'Enunciado {number} en la página de comparación',
  wholeDrawn: 'Todo el argumento, dibujado',
  leadsAbove: 'Cada enunciado lleva a su texto, más arriba.',
  alsoOnPage: 'El mapa tiene además {page}.',
  ownPage: 'una página propia, con todo lo que hay en él como lista',
  elsewhere: '{page}, con todos los enunciados y todos los vínculos.',
  hasOwnPage: 'El mapa tiene una página propia',
  scrolls: 'El mapa es más ancho que esta ventana y se desplaza hacia los lados.',
  readAsText: 'Leerlo como texto',
  mapOf: 'Mapa de {name}',
  onPaper: '{name}. Los números remiten a la lista; los vínculos con otros temas se cuentan allí y no se dibujan aquí.',
}
