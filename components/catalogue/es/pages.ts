/** Cómo se llaman las páginas en su cabecera, y las palabras de las pequeñas. */

export const pages = {
  mapTitle: 'Mapa: {debate}',
  mapDescription: 'El mapa argumental del debate: {question}',
  themeTitle: '{theme}: mapa de {debate}',
  themeDescription: '{theme}, en el debate: {question}',
  sourcesTitle: 'Fuentes: {debate}',
  sourcesDescription: 'Todas las fuentes del debate, y quién las cita: {question}',
  changesTitle: 'Qué cambió: {debate}',
  changesDescription: 'Qué añadió, redactó de otro modo, retiró y respondió cada versión, en el debate: {question}',
  shareTitle: 'Compartir: {debate}',
  shareDescription: 'Mapas, imágenes, datos y citas para llevarse, del debate: {question}',
  libraryDescription:
    'Lo que afirma una narrativa oficial, frente a frente con lo que temen sus críticos, y los vínculos entre ambos.',
  embedTitle: 'Insertar: {title}',
  inFiveMinutes: '{debate}, en cinco minutos',
  compareOnward: 'Comparar las dos partes, enunciado por enunciado',
  problems: 'Este debate aún no se puede mostrar',
  mendThese: 'Corrija esto y guarde: la página se actualiza.',
  noSuchPage: 'No existe esta página',
  toDebates: 'Ir a los debates',
}
