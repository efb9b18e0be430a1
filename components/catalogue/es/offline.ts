/** La copia de un debate en un solo archivo. */

export const offline = {
  facts: '{common} · {links} · {sources} · último cambio: {day}',
  coin:
    'Qué parte va primero se decidió a cara o cruz (una suma de comprobación de «{slug}»): {side}. Igual espacio no ' +
    'significa igual evidencia: cada enunciado dice qué se sabe de él.',
  copy:
    'Este archivo es una copia de todo el debate y no pide nada mientras se lee. El debate mismo, que puede haber ' +
    'cambiado desde entonces, está en {address}. Licencia: {licence}.',
  onThisPage: 'En esta página',
  allSources: {
    one: 'La única fuente. Que una fuente figure aquí dice dónde mirar, no que tenga razón.',
    other:
      'Las {count} fuentes, numeradas según las cita por primera vez el debate. Que una fuente figure aquí dice dónde mirar, no que tenga razón.',
  },
  citedBy: 'La citan {numbers}',
}
