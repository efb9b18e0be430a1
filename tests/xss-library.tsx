/** The pages that gather from many debates, made of one, for `xss-outputs.tsx`. */

import type { ReactNode } from 'react'
import { listPages } from '../app/library-pages.ts'
import { gatherLibrary } from '../app/library-view.ts'
import { LibraryData } from '../app/page-data.tsx'
import { libraryPage } from '../app/site-pages.ts'
import { LibraryPage } from '../components/library-page.tsx'
import { ThemePage } from '../components/theme-page.tsx'
import { ThemePageList } from '../components/theme-page-list.tsx'
import { VoicePage } from '../components/voice-page.tsx'
import { VoicePageList } from '../components/voice-page-list.tsx'
import { faceTheme } from '../debate/library-themes.ts'
import { tellVoice } from '../debate/library-voices.ts'
import { writeLinkedData } from '../debate/linked-data.ts'
import type { CompareView } from '../debate/view.ts'

/** What the files in `app/` put into each page, without what Next adds. */
export function libraryOf({ open, cards }: CompareView): Record<string, ReactNode> {
  const view = gatherLibrary([open], 'en')
  const { shelves, facets, themes, voices, kinds, voiceless } = view
  const [theme, voice] = [themes[0], voices[0]]
  if (!theme || !voice) throw new Error('a hostile debate has themes and voices')
  const [ofThemes, ofVoices] = (['themes', 'voices'] as const).map((of) =>
    listPages(of, view).map(({ page, debates }) => <LibraryData key={page.path} debates={debates} page={page} />),
  )
  const langs = ['en', 'es']
  const common = { lang: 'en', langs, part: { page: 1, pages: 2 } }
  const shownTheme = theme.debates.map((use) => ({ use, facing: faceTheme(use), cards }))
  const shownVoice = voice.debates.map((use) => ({ use, spoken: tellVoice(use), cards }))
  return {
    library: (
      <>
        <LibraryPage shelves={shelves} facets={writeLinkedData(facets)} langs={langs} lang="en" />
        <LibraryData debates={[open]} page={libraryPage('en')} />
      </>
    ),
    'list of themes': [<ThemePageList key="list" themes={themes} lang="en" langs={langs} />, ofThemes?.[0]],
    theme: [<ThemePage key="page" theme={theme} shown={shownTheme} {...common} />, ofThemes?.[1]],
    'list of voices': [
      <VoicePageList key="list" {...{ kinds, voiceless, langs }} total={6} lang="en" />,
      ofVoices?.[0],
    ],
    voice: [<VoicePage key="page" voice={voice} shown={shownVoice} {...common} />, ofVoices?.[1]],
  }
}
