/** The search of a language: its frame, and what stands there without a script. */

import type { ReactNode } from 'react'
import { wordsOf } from './catalogue/catalogue.ts'
import { LibraryBar } from './library-bar.tsx'
import { LibraryLanguages } from './library-languages.tsx'
import styles from './search-page.module.css'

interface SearchPageProps {
  lang: string
  /** The languages in which there is a search. */
  langs: string[]
  /** What searches. */
  children: ReactNode
}

export function SearchPage({ lang, langs, children }: SearchPageProps) {
  const words = wordsOf(lang).search
  return (
    <>
      <LibraryBar lang={lang} current="search" />
      <main id="main" className={styles.main}>
        <header>
          <h1>{words.title}</h1>
          <p className={styles.lead}>{words.lead}</p>
          <LibraryLanguages langs={langs} lang={lang} at="search/" isOne />
        </header>
        <noscript>
          <p>{words.noScript}</p>
          <ul>
            <li>
              <a href={`/${lang}/`}>{words.browseDebates}</a>
            </li>
            <li>
              <a href={`/${lang}/themes/`}>{words.browseThemes}</a>
            </li>
            <li>
              <a href={`/${lang}/voices/`}>{words.browseVoices}</a>
            </li>
          </ul>
        </noscript>
        {children}
      </main>
    </>
  )
}
