/**
 * A debate → JSON-LD: all of it, with what each word means. It says who claims what on which sources, and never who is right.
 *
 * Ids are addresses within the debate's own: `./#by-invitation` is that statement on its page, `./sources/#p01` that source
 * in the ledger, wherever the site stands; and they are names that hold together where the file is somewhere else.
 */

import { contentLicence } from '../../data.ts'
import { creditVoices, type LinkedData, linkSource, sourceAddress, writeLinkedData } from '../../linked-data.ts'
import { type Debate, linkKind, type Source, type Statement } from '../../model.ts'
import type { Exported } from '../format.ts'
import { leftOut } from '../graph/left-out.ts'
import { toPlain } from '../inline-text.ts'
import { context, tieTypes } from './context.ts'

/** The debate's address, as seen from a file beside its pages. */
const root = './'

export function writeJsonld(debate: Debate): Exported {
  const { title, question, summary, lang, updated } = debate
  const data: LinkedData = {
    '@context': context,
    ...{ '@id': root, '@type': ['CreativeWork', 'visavis:Debate'] },
    ...{ name: question, alternativeHeadline: title, description: summary, inLanguage: lang, dateModified: updated },
    license: `https://spdx.org/licenses/${contentLicence}`,
    sides: debate.sides.map(({ id, name, position }) => ({
      ...{ '@id': partAddress('side', id), '@type': 'visavis:Side', name, position },
    })),
    about: debate.themes.map(({ id, name }) => ({ '@id': partAddress('theme', id), '@type': 'Thing', name })),
    voices: debate.voices.map(({ id, name, kind }) => ({
      ...{ '@id': partAddress('voice', id), '@type': 'visavis:Voice', name, voiceKind: kind },
    })),
    hasPart: linkClaims(debate),
    relations: linkTies(debate),
    citation: debate.sources.map(describeSource),
  }
  const messages = leftOut(debate, ['texts with emphasis, code or links'], 'plain text')
  return { text: `${writeLinkedData(data, 2)}\n`, messages }
}

/** Kinds keep a side's id from being a statement's. */
function partAddress(kind: 'side' | 'theme' | 'voice' | 'link', id: string): string {
  return `${root}#${kind}/${encode(id)}`
}

function statementAddress(id: string): string {
  return `${root}#${encode(id)}`
}

function encode(id: string): string {
  return encodeURIComponent(id.toWellFormed())
}

function linkClaims(debate: Debate): LinkedData[] {
  const voiceOf = new Map(debate.voices.map((voice) => [voice.id, voice]))
  return debate.statements.map((statement): LinkedData => {
    const { sides, theme, voices, sources, evidence, lang } = statement
    return {
      '@id': statementAddress(statement.id),
      '@type': ['Claim', 'aif:I-node'],
      ...textsOf(statement),
      inLanguage: lang,
      sides: listed(sides.map((id) => partAddress('side', id))),
      about: theme === undefined ? undefined : partAddress('theme', theme),
      voices: listed(voices.map((id) => partAddress('voice', id))),
      ...creditVoices(voices.flatMap((id) => voiceOf.get(id) ?? [])),
      evidence,
      citation: listed(sources.map((id) => sourceAddress(root, id))),
    }
  })
}

function textsOf({ text, detail }: Statement): LinkedData {
  return { text: toPlain(text), description: detail?.split('\n\n').map(toPlain).join('\n\n') }
}

/** Nothing where there is none. */
function listed(addresses: string[]): string[] | undefined {
  return addresses.length === 0 ? undefined : addresses
}

/** Each tie with an id, so that another can end on it. */
function linkTies({ relations }: Debate): LinkedData[] {
  const ids = new Set(relations.map(({ id }) => id))
  return relations.map((relation): LinkedData => {
    const { id, from, to, scheme } = relation
    return {
      '@id': partAddress('link', id),
      '@type': tieTypes[linkKind(relation, ids)],
      from: from.map(statementAddress),
      to: ids.has(to) ? partAddress('link', to) : statementAddress(to),
      scheme,
    }
  })
}

/** As the pages' data have it, and all else that is known of it. */
function describeSource(source: Source): LinkedData {
  const { type, genre, author, accessed, DOI, archive, status, note } = source
  const names = (author ?? []).flatMap(({ literal }) => literal ?? [])
  return {
    ...linkSource(source, root),
    ...{ sourceType: type, genre, identifier: DOI, accessed, creativeWorkStatus: status, description: note },
    // An archive's name, or the address of a copy.
    ...(archive !== undefined && /^https?:/i.test(archive) ? { archivedAt: archive } : { archiveName: archive }),
    creditText: names.length > 0 ? names.join('; ') : undefined,
  }
}
