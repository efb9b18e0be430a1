/** Lo que rodea a un mapa en una imagen, y lo que va en la tarjeta de un debate. */

export const picture = {
  described:
    '{statements} y {links}. {held}; puntos en común: {shared}. Todos los enunciados y vínculos en palabras: {page}',
  held: '{side}: {number}, {open} sin respuesta',
  allShown: { one: 'El único enunciado, {links}', other: 'Los {count} enunciados, {links}' },
  someShown: {
    one: '{shown} de {count} enunciado del debate, {links}',
    other: '{shown} de los {count} enunciados del debate, {links}',
  },
  outside: {
    one: '{count} vínculo más con enunciados que no se muestran aquí',
    other: '{count} vínculos más con enunciados que no se muestran aquí',
  },
  lastChanged: 'último cambio: {day}',
  tooSmall: 'demasiado pequeño aquí para las palabras de los enunciados: están en {file}',
  commonGround: 'puntos en común',
  joined: 'vale solo junto con otros',
  far: 'lleva a otra parte del mapa',
  noSide: 'borde punteado: aún sin parte',
  unanswered: '«sin respuesta»: sin respuesta registrada',
  statements: { one: '{count} enunciado,', other: '{count} enunciados,' },
  withoutReply: { one: '{count} sin respuesta', other: '{count} sin respuesta' },
  alsoSide: 'también: {side}',
}
