/** Nombres que comparten páginas, listas, archivos y canales. */

export const terms = {
  commonGround: 'Puntos en común',
  commonGroundOf: 'Puntos en común: {names}',
  noSide: 'Aún de ninguna parte',
  otherStatements: 'Otros enunciados',
  statement: 'enunciado {number}',
  namedStatement: 'Enunciado {number}',
  noReply: 'Sin respuesta registrada',
  unanswered: 'sin respuesta',
  noReplyFrom: 'Sin respuesta registrada de: {side}',
  nothingFrom: 'Nada registrado de: {side}',
  elsewhereOnPage: '{side}, en otro lugar de esta página:',
  elsewhereInDebate: '{side}, en otro lugar del debate:',
  argumentMap: 'Mapa argumental: {name}',
  noDate: 'sin fecha',
  evidence: {
    documented: 'documentado',
    disputed: 'discutido',
    unverified: 'no verificado',
    forecast: 'previsión',
  },
  evidenceMeanings: {
    documented: 'una fuente muestra el hecho directamente',
    disputed: 'la otra parte u otra fuente lo cuestiona',
    unverified: 'una sola fuente débil, o ninguna',
    forecast: 'sobre lo que puede venir',
  },
}
