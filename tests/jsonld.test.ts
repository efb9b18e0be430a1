/** A debate as linked data: all of it, each part by an id that the file itself explains, and no verdict. */

import { describe, expect, it } from 'vitest'
import { compareSides } from '../debate/compare.ts'
import { context, tieTypes, vocabulary } from '../debate/formats/jsonld/context.ts'
import { jsonldFormat } from '../debate/formats/jsonld.ts'
import { linkDebate } from '../debate/linked-data.ts'
import { linkKind } from '../debate/model.ts'
import { openDebate } from '../debate/open.ts'
import { viewDebate } from '../debate/view.ts'
import { debates, peru, written } from './drawn-debates.ts'
import { smallDebate } from './small-debate.ts'

interface Linked {
  [name: string]: string | Linked | (string | Linked)[]
}

const read = (text: string) => JSON.parse(text) as Linked
const listOf = (value: Linked[string] | undefined) => (Array.isArray(value) ? value : value ? [value] : [])
const objectsOf = (value: Linked[string] | undefined) => listOf(value).filter((one) => typeof one === 'object')

/** Every object of a tree, itself included. */
function everyObject(tree: Linked): Linked[] {
  const found = [tree]
  for (const object of found) found.push(...Object.values(object).flatMap(objectsOf))
  return found
}

it('of a small debate is what was read by eye', async () => {
  await expect(written(jsonldFormat, smallDebate)).toMatchFileSnapshot('output/formats/small-debate.jsonld')
})

describe.each(debates)('%s', (_, debate) => {
  const data = read(written(jsonldFormat, debate))
  const idsOf = (key: string) => objectsOf(data[key]).map((part) => part['@id'])
  const known = new Set(['sides', 'about', 'voices', 'hasPart', 'relations', 'citation'].flatMap(idsOf))

  it('has every part of the debate, each under an id of its own', () => {
    const { sides, themes, voices, statements, relations, sources } = debate
    const parts = [sides, themes, voices, statements, relations, sources].flat()
    expect(known.size).toBe(parts.length)
  })

  it('refers to nothing that is not in it', () => {
    const claims = objectsOf(data.hasPart)
    const ties = objectsOf(data.relations)
    const named = [
      ...claims.flatMap(({ sides, voices, about, citation }) => [sides, voices, about, citation].flatMap(listOf)),
      ...ties.flatMap(({ from, to }) => [from, to].flatMap(listOf)),
    ]
    expect(named.filter((id) => !known.has(id as string))).toEqual([])
  })

  it('has each tie with its kind; an undercut ends on a tie', () => {
    const ids = new Set(debate.relations.map(({ id }) => id))
    const ties = objectsOf(data.relations)
    const tieIds = new Set(ties.map((tie) => tie['@id']))
    for (const [index, relation] of debate.relations.entries()) {
      const tie = ties[index] ?? {}
      expect(tie['@type']).toEqual(tieTypes[linkKind(relation, ids)])
      expect(listOf(tie.from)).toHaveLength(relation.from.length)
      expect(tieIds.has(tie.to as string)).toBe(ids.has(relation.to))
    }
  })
})

it('explains each of its words itself: by schema.org, by AIF or by our own vocabulary', () => {
  const data = read(written(jsonldFormat, smallDebate))
  expect(data['@context']).toEqual(context)
  expect(Object.values(context).filter((one) => typeof one === 'string')).toEqual([
    'https://schema.org/',
    vocabulary,
    'http://www.arg.dundee.ac.uk/aif#',
  ])
  const types = everyObject({ ...data, '@context': [] }).flatMap((object) => listOf(object['@type']))
  const ours = types.filter((type) => /^(?:visavis|aif):/.test(String(type)))
  const others = types.filter((type) => !ours.includes(type))
  expect([...new Set(others)].sort()).toEqual(['Claim', 'CreativeWork', 'Organization', 'Person', 'Thing'])
})

it('names statements and sources as the pages do, seen from beside them', async () => {
  const url = 'https://maps.example/en/us-military-peru/'
  const view = viewDebate(await openDebate({ lang: 'en', slug: 'us-military-peru' }))
  const page = linkDebate({ url, title: '', description: '' }, view, { name: '', url: '', license: '' })
  const claimed = objectsOf(read(JSON.stringify(page)).hasPart)
  const claims = objectsOf(read(written(jsonldFormat, peru)).hasPart)
  const here = `${url}debate.jsonld`
  const resolve = (id: unknown) => new URL(String(id), here).href
  expect(claims.map((claim) => resolve(claim['@id'])).sort()).toEqual(claimed.map(({ url }) => url).sort())
  const cited = (all: Linked[]) => all.flatMap(({ citation }) => listOf(citation))
  expect(new Set(cited(claims).map(resolve))).toEqual(
    new Set(cited(claimed).map((source) => (source as Linked)['@id'])),
  )
})

it('says nothing of who is right', () => {
  const names = everyObject(read(written(jsonldFormat, peru))).flatMap(Object.keys)
  expect(names.filter((name) => /rating|review/i.test(name))).toEqual([])
})

it('says which texts have lost their emphasis', () => {
  const [first, ...others] = smallDebate.statements
  const statements = [{ ...first, text: 'Troops come *by invitation*.' }, ...others] as typeof smallDebate.statements
  const debate = { ...smallDebate, statements }
  expect(jsonldFormat.write?.(debate, compareSides(debate)).messages).toMatchObject([{ rule: 'left-out' }])
  expect(written(jsonldFormat, debate)).toBe(written(jsonldFormat, smallDebate))
})
