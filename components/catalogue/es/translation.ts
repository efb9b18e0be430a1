export const translation = {
  languages: 'Esta página en otros idiomas',
  whole: 'Traducido del {language}.',
  about: 'Traducido en parte del {language}.',
  ofSide: {
    one: '{side}: {translated} de {count} afirmación',
    other: '{side}: {translated} de {count} afirmaciones',
  },
  commonGround: 'Puntos en común',
  rest: 'El resto está en {language} y lo indica.',
  untranslated: 'Aún sin traducir ({language})',
}
