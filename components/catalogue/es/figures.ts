/** Las figuras en medio de un texto, y el debate como lo cuenta un canal de noticias. */

export const figures = {
  figure: 'Figura {number}. {name}',
  whole: '{debate}: todo el argumento.',
  around: 'Enunciado {number}, «{words}», y aquello con lo que está vinculado{place}{reach}.',
  within: ' dentro de «{theme}»',
  reach: { one: ', hasta a {count} vínculo de distancia', other: ', hasta a {count} vínculos de distancia' },
  some: { one: '{shown} de {count} enunciado del debate', other: '{shown} de los {count} enunciados del debate' },
  all: { one: 'El único enunciado', other: 'Los {count} enunciados' },
  withLinks: { one: '{statements}, con un vínculo{outside}.', other: '{statements}, con {count} vínculos{outside}.' },
  outside: {
    one: '; {count} vínculo más lleva a enunciados que no se muestran aquí',
    other: '; {count} vínculos más llevan a enunciados que no se muestran aquí',
  },
  wholeMap: 'El mapa completo',
  wholeMapFrom: 'El mapa completo, desde el enunciado {number}',
  feed: '{question} Debajo están en palabras {statements} y {links}, todos los del debate; {page} los muestra lado a lado con {sources}.',
  fullPage: 'la página completa',
}
