/** Palabras que comparten varias páginas. */

export const common = {
  skipToContent: 'Ir al contenido',
  skipToMap: 'Ir al mapa',
  pagesOfDebate: 'Páginas de este debate',
  compare: 'Comparar',
  map: 'Mapa',
  weigh: 'Sopesar',
  balance: 'Equilibrio',
  sources: 'Fuentes',
  brief: 'En cinco minutos',
  share: 'Compartir',
  statements: { one: '{count} enunciado', other: '{count} enunciados' },
  links: { one: '{count} vínculo', other: '{count} vínculos' },
  sourcesCounted: { one: '{count} fuente', other: '{count} fuentes' },
  more: { one: '{count} más', other: '{count} más' },
  togetherWith: 'junto con {numbers}',
}
