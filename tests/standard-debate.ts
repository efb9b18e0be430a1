/** A debate that nothing is wrong with, for tests that put one wrong thing into it. */

import type { DebateFiles } from '../debate/load.ts'

/** Two sides, one theme, one voice. */
export const standardFrontMatter = `---
title: US forces in Peru
question: Is the US military presence in Peru a partnership or a foothold?
summary: US troops come to Peru to train; critics ask where it leads.
updated: 2026-11-23
sides:
  official: { name: Official narrative, position: They come by invitation. }
  critics: { name: Critics' concerns, position: They follow an agenda of their own. }
themes: { sovereignty: Sovereignty }
voices: { ministry: { name: Ministry of Defence, kind: government } }
---
`

export const standardSources = `- { id: p01, type: report, title: Annual report }
- { id: p02, type: legislation, title: Status of forces agreement }
`

/** What a text about a few statements leaves out: its theme's block, in which both sides speak. */
const standardTheme = `

<Theme id="sovereignty">
  <Claim id="standard-claim">The government has agreed.</Claim>
  <Concern id="standard-concern">Nobody has asked Congress.</Concern>
</Theme>
`

/** Lines of a standard debate before the text that a test has put into it. */
export const linesBefore = standardFrontMatter.split('\n').length - 1

/** A text as the files of a debate: a whole file where it begins with front matter, else the body of a standard debate. */
export function standardDebate(text: string, sources = standardSources): DebateFiles {
  return {
    slug: 'us-forces',
    lang: 'en',
    debate: { path: 'en.mdx', text: isWhole(text) ? text : standardFrontMatter + withTheme(text) },
    sources: { path: 'sources.yaml', text: sources },
  }
}

/** The words of a standard translation, as Spanish as it need be. */
export const translatedFrontMatter = `---
translates: en
title: Fuerzas de Estados Unidos en el Perú
question: ¿Es la presencia militar de Estados Unidos en el Perú una alianza o un punto de apoyo?
summary: Tropas de Estados Unidos entrenan en el Perú; los críticos preguntan adónde lleva.
updated: 2026-11-24
sides:
  official: { name: Versión oficial, position: Vienen por invitación. }
  critics: { name: Preocupaciones críticas, position: Siguen una agenda propia. }
themes: { sovereignty: Soberanía }
voices: { ministry: Ministerio de Defensa }
---
`

export const linesBeforeTranslated = translatedFrontMatter.split('\n').length - 1

/** A standard debate with a translation beside it: `original` and `text` may each be a whole file, or a body. */
export function standardTranslation(text: string, original = ''): DebateFiles {
  const body = translatedFrontMatter + (text.includes('<Theme') ? text : `${text}\n\n<Theme id="sovereignty" />\n`)
  return {
    slug: 'us-forces',
    lang: 'es',
    debate: { path: 'es.mdx', text: isWhole(text) ? text : body },
    original: standardDebate(original),
  }
}

/** Whether a text brings its own front matter. */
export function isWhole(text: string): boolean {
  return text.startsWith('---')
}

function withTheme(body: string): string {
  return body.includes('<Theme') ? body : body + standardTheme
}
