/**
 * What the words of our JSON-LD mean. It stands in the file itself: nobody has to ask another host, or to trust its answer.
 *
 * Statements are claims of schema.org and nodes of the Argument Interchange Format; sides and ties have no words there, and
 * get ours. Their addresses are names, not places: a URN that nobody has to keep a site for.
 */

import type { LinkedData } from '../../linked-data.ts'
import type { LinkKind } from '../../model.ts'

/** Before each word of ours. It never changes. */
export const vocabulary = 'urn:visavis:terms:'

const idOf = (term: string): LinkedData => ({ '@id': `visavis:${term}`, '@type': '@id' })
const textOf = (term: string): LinkedData => ({ '@id': `visavis:${term}` })
const address: LinkedData = { '@type': '@id' }

export const context: LinkedData = {
  '@vocab': 'https://schema.org/',
  visavis: vocabulary,
  aif: 'http://www.arg.dundee.ac.uk/aif#',
  ...{ url: address, license: address, archivedAt: address, about: address, citation: address },
  // A debate's sides and voices, and those of a statement.
  ...{ sides: idOf('side'), voices: idOf('voice'), position: textOf('position'), voiceKind: textOf('voiceKind') },
  ...{ relations: idOf('relation'), from: idOf('from'), to: idOf('to'), scheme: textOf('scheme') },
  ...{
    evidence: textOf('evidence'),
    sourceType: textOf('sourceType'),
    accessed: textOf('accessed'),
    archiveName: textOf('archive'),
  },
}

/** What a tie is, in our words and in AIF's: inference, conflict, rephrase. */
export const tieTypes: Record<LinkKind, string[]> = {
  support: ['visavis:Support', 'aif:RA-node'],
  attack: ['visavis:Attack', 'aif:CA-node'],
  undercut: ['visavis:Attack', 'visavis:Undercut', 'aif:CA-node'],
  rephrase: ['visavis:Rephrase', 'aif:MA-node'],
}
