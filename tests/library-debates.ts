/** Three small debates that share a theme and a voice, one of them in two languages, for tests of the library. */

import { compareSides } from '../debate/compare.ts'
import { drawMap } from '../debate/draw.ts'
import { layoutMap } from '../debate/layout.ts'
import type { OpenDebate } from '../debate/open.ts'
import { readDebate } from '../debate/read.ts'

interface Wanted {
  slug: string
  lang?: string
  title: string
  official: string
  themes: string
  voices?: string
  body: string
}

const wanted: Wanted[] = [
  {
    ...{ slug: 'base', title: 'A base', official: 'Governments', themes: 'land: Land' },
    voices: 'ministry: { name: Ministry, kind: government }',
    body: `<Theme id="land">
  <Claim id="claim" voices="ministry">The base is wanted.</Claim>
  <Concern id="concern" attacks="claim">Nobody asked the villages.</Concern>
  <Claim id="reply" voices="ministry" undercuts="concern->claim">Villages are not what makes it wanted.</Claim>
  <CommonGround id="shared">Roads need repair.</CommonGround>
</Theme>`,
  },
  {
    ...{ slug: 'port', title: 'A port', official: 'Operators', themes: 'land: Land and sea' },
    voices: 'court: { name: Court, kind: court }\n  silent: { name: Nobody, kind: press }',
    body: `<Theme id="land">
  <Claim id="claim">The port brings trade.</Claim>
  <Concern id="concern" voices="court">Its permit lacks a hearing.</Concern>
</Theme>`,
  },
  ...['en', 'es'].map((lang) => ({
    ...{
      slug: 'dam',
      lang,
      title: lang === 'en' ? 'A dam' : 'Una presa',
      official: 'Builders',
      themes: 'water: Water',
    },
    voices: 'ministry: { name: The ministry, kind: government }',
    body: `<Theme id="water">
  <Claim id="claim" voices="ministry">The dam stores water.</Claim>
  <Concern id="concern">The river will dry.</Concern>
</Theme>`,
  })),
]

/** Those debates, opened as far as the library asks; their prose is left out. */
export function shared(): OpenDebate[] {
  return wanted.map(open)
}

function open({ slug, lang = 'en', title, official, themes, voices, body }: Wanted): OpenDebate {
  const front = `title: ${title}
question: ${title}?
summary: Short.
updated: 2026-11-23
sides:
  official: { name: ${official}, position: Yes. }
  critics: { name: Critics, position: No. }
themes:
  ${themes}
voices:
  ${voices}`
  const text = `---\n${front}\n---\n\n${body}\n`
  const { debate } = readDebate({ slug, lang, debate: { path: `${lang}.mdx`, text } })
  const comparison = compareSides(debate)
  const map = drawMap(layoutMap(debate, comparison))
  const rest = { excerpts: new Map(), prose: { body: '' }, notes: new Map(), releases: [], messages: [] }
  return { debate, comparison, map, ...rest } as unknown as OpenDebate
}
