/** El registro de fuentes. */

export const sources = {
  heading: 'Fuentes',
  opening: {
    one: 'La única fuente, con los enunciados que se apoyan en ella. Que una fuente figure aquí dice dónde mirar, no que tenga razón.',
    other:
      'Las {count} fuentes, numeradas según las cita por primera vez la página de comparación, cada una con los enunciados que se apoyan en ella. Que una fuente figure aquí dice dónde mirar, no que tenga razón.',
  },
  countsCaption:
    'Fuentes por tipo, y cuántas de ellas cita cada parte. Una fuente que citan dos partes cuenta para ambas.',
  kind: 'Tipo',
  notCited: 'Sin citar',
  all: 'Todas',
  allKinds: 'Todos los tipos',
  archivedCopy: 'copia archivada',
  noAddress: 'sin dirección registrada',
  seenOn: 'vista el {day}',
  citedBy: 'La citan',
  citedByNone: 'No la cita ningún enunciado.',
  noSide: 'De ninguna parte',
  filter: {
    show: 'Mostrar',
    everyKind: 'todos los tipos',
    citedBy: 'citadas por',
    anybody: 'cualquiera',
    anybodyOrNobody: 'cualquiera o nadie',
    noStatement: 'ningún enunciado',
    shown: { one: 'Se muestran {shown} de {count} fuente', other: 'Se muestran {shown} de {count} fuentes' },
  },
}
