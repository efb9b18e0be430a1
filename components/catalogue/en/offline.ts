/** The copy of a debate in one file. */

export const offline = {
  /** `common` and the others are counted; `day` is a date. */
  facts: '{common} · {links} · {sources} · last changed {day}',
  coin:
    'Which side stands first was decided by coin-flip (a checksum of “{slug}”): {side}. Equal space does not mean ' +
    'equal evidence: each statement says what is known of it.',
  /** `address` and `licence` are links. */
  copy:
    'This file is a copy of the whole debate and asks for nothing while it is read. The debate itself, which may have ' +
    'changed since, is at {address}. Licence: {licence}.',
  onThisPage: 'On this page',
  allSources: {
    one: 'All {count} source, numbered as the debate first cites them. That a source is listed says where to look, not that it is right.',
    other:
      'All {count} sources, numbered as the debate first cites them. That a source is listed says where to look, not that it is right.',
  },
  citedBy: 'Cited by {numbers}',
}
