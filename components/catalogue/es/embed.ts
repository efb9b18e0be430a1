/** Lo que dice un mapa dentro del artículo de otros, además de las palabras del debate. */

export const embed = {
  frame: 'Mapa argumental',
  openPage: 'Abrir la página completa',
  onPage: 'en la página completa',
  allInWords: { one: 'El único enunciado en palabras', other: 'Los {count} enunciados en palabras' },
  someInWords: {
    one: '{shown} de {count} enunciado del debate en palabras',
    other: '{shown} de los {count} enunciados del debate en palabras',
  },
  outside: {
    one: '; {count} vínculo más con otros enunciados',
    other: '; {count} vínculos más con otros enunciados',
  },
  list: 'Lista',
  chosen: 'El enunciado elegido',
  close: 'Cerrar',
  only: { one: '{shown} de {count} enunciado: {part}', other: '{shown} de {count} enunciados: {part}' },
  aroundStatement: 'enunciado {number} y sus vínculos',
  elsewhere: '{side}, en otro lugar: {numbers}',
}
