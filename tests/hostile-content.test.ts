/** What a debate may try: ids that JavaScript has a meaning for, and to read what the build knows. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { forBuild } from '../cli/build-environment.js'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import { formatMessage } from '../debate/message.ts'
import { openDebate } from '../debate/open.ts'
import { readDebate } from '../debate/read.ts'
import { viewDebate } from '../debate/view.ts'
import { linesBefore, standardDebate } from './standard-debate.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'visavis-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const prototypeBefore = Object.getOwnPropertyNames(Object.prototype)

/** A debate that uses the ids for everything that has one: sides, themes, voices, statements, sources. */
function debateOf([side = '', other = '', theme = '', voice = '', claim = '', concern = '', source = '']: string[]) {
  const text = `---
title: A debate
question: May an id be called so?
summary: Whatever ids are called, the debate is the same.
updated: 2026-11-23
sides:
  ${side}: { name: One side, position: It may. }
  ${other}: { name: The other side, position: It may not. }
themes: { ${theme}: A theme }
voices: { ${voice}: { name: A voice, kind: government } }
---
<Theme id="${theme}">
  <Statement id="${claim}" side="${side}" voices="${voice}" sources="${source}">An id is a name.</Statement>
  <Statement id="${concern}" side="${other}" attacks="${claim}" undercuts="${concern}->${claim}">Some mean more.</Statement>
</Theme>
`
  return { text, sources: `- { id: ${source}, type: report, title: A report }\n` }
}

async function open(ids: string[]) {
  const { text, sources } = debateOf(ids)
  mkdirSync(path.join(folder, 'a-debate'), { recursive: true })
  writeFileSync(path.join(folder, 'a-debate/en.mdx'), text)
  writeFileSync(path.join(folder, 'a-debate/sources.yaml'), sources)
  return viewDebate(await openDebate({ slug: 'a-debate', lang: 'en' }, folder))
}

/** Every turn of the names, so that each is a side, a theme, a voice, a statement and a source once. */
function turnsOf(names: string[]): string[][] {
  return names.map((_, index) => [...names.slice(index), ...names.slice(0, index)])
}

describe('ids that mean something elsewhere', () => {
  const plain = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const allowed = [
    ['tostring', 'hasownproperty', 'prototype', 'valueof', 'proto', 'isprototypeof', 'tolocalestring'],
    ['then', 'length', 'name', 'map', 'has', 'size', 'get'],
    ['null', 'undefined', 'true', 'nan', 'on', 'yes', 'infinity'],
  ]

  it.each(allowed.flatMap(turnsOf))('%s, %s, %s, %s, %s, %s, %s do no harm', async (...ids) => {
    const view = await open(ids)
    const usual = await open(plain)
    expect(view.open.messages).toEqual(usual.open.messages)
    expect([...view.cards.keys()]).toEqual([ids[4], ids[5]])
    expect(view.citations.map(({ source }) => source.id)).toEqual([ids[6]])
    expect(view.themes.map(({ id, name }) => [id, name])).toEqual([[ids[2], 'A theme']])
    expect(view.counts.map(({ statements, unanswered }) => [statements, unanswered])).toEqual(
      usual.counts.map(({ statements, unanswered }) => [statements, unanswered]),
    )
    expect(view.connectors.map(({ kind }) => kind)).toEqual(usual.connectors.map(({ kind }) => kind))
    expect(view.open.map.nodes).toHaveLength(2)
  })

  it('are refused where every JavaScript object has them, and harm no step that meets them all the same', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
      'isPrototypeOf',
    ]
    for (const ids of turnsOf(names)) {
      const { text, sources } = debateOf(ids)
      const reading = readDebate(standardDebate(text, sources))
      const refused = checkDebate(reading).filter(({ rule }) => rule === 'id-format')
      expect(refused.map(({ reason }) => /`(.*?)`/.exec(reason)?.[1]).sort()).toEqual([...ids].sort())
      const comparison = compareSides(reading.debate)
      expect(drawMap(layoutMap(reading.debate, comparison)).nodes).toHaveLength(reading.debate.statements.length)
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeBefore)
    expect(Object.keys({})).toEqual([])
  })
})

describe('the environment of a build', () => {
  it('cannot be asked for: what does so is refused where it stands', () => {
    const text = 'A token: {process.env.API_TOKEN}.\n\nAnother: {globalThis.process.env.API_TOKEN}'
    const messages = checkDebate(readDebate(standardDebate(text))).map(formatMessage)
    expect(messages).toEqual([
      `en.mdx:${linesBefore + 1}:10: Unexpected expression in braces, expected text [no-expression]`,
      `en.mdx:${linesBefore + 3}:10: Unexpected expression in braces, expected text [no-expression]`,
    ])
  })

  it('holds nothing secret: only what is known by name is left', () => {
    const secrets = [
      'API_TOKEN',
      'NODE_AUTH_TOKEN',
      'NPM_TOKEN',
      'GITHUB_TOKEN',
      'AWS_SECRET_ACCESS_KEY',
      'NEXT_PUBLIC_KEY',
    ]
    const wanted = { PATH: '/bin', HOME: '/root', CONTENT: 'debates', SITE_URL: 'https://example.org', CI: '1' }
    const environment = { ...wanted, ...Object.fromEntries(secrets.map((name) => [name, 'canary'])), TZ: 'Asia/Tokyo' }
    expect(forBuild(environment)).toEqual({ ...wanted, TZ: 'UTC' })
    expect(forBuild({ Path: 'C:\\', SystemRoot: 'C:\\Windows' })).toEqual({
      Path: 'C:\\',
      SystemRoot: 'C:\\Windows',
      TZ: 'UTC',
    })
  })
})
