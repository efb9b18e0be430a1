/** What all pages of themes and voices have around what they show. */

import type { ReactNode } from 'react'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { LibraryBar } from './library-bar.tsx'
import styles from './library-frame.module.css'
import { LibraryLanguages } from './library-languages.tsx'

interface LibraryFrameProps {
  place: 'themes' | 'voices'
  /** The theme's or the voice's id, where the page is about one. */
  id?: string
  title: string
  /** What stands below the title. */
  lead: ReactNode
  lang: string
  /** The languages in which there is such a page. */
  langs: string[]
  /** Where the list goes over several pages: which this is, from 1, and how many there are. */
  part?: PagePart
  children: ReactNode
}

export interface PagePart {
  page: number
  pages: number
}

export function LibraryFrame({ place, id, title, lead, lang, langs, part, children }: LibraryFrameProps) {
  const at = id === undefined ? `${place}/` : `${place}/${id}/`
  return (
    <>
      <LibraryBar lang={lang} current={place} isPage={id === undefined} />
      <main id="main" className={styles.main}>
        <header className={styles.head}>
          <h1>{title}</h1>
          {lead}
          <LibraryLanguages langs={langs} lang={lang} at={at} isOne />
        </header>
        {children}
        {part && part.pages > 1 && <PageList root={`/${lang}/${at}`} part={part} lang={lang} />}
      </main>
    </>
  )
}

function PageList({ root, part, lang }: { root: string; part: PagePart; lang: string }) {
  const { library } = wordsOf(lang)
  const pages = Array.from({ length: part.pages }, (_, index) => index + 1)
  return (
    <nav className={styles.pages} aria-label={library.pages}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
      <ul role="list">
        {pages.map((page) => (
          <li key={page}>
            <a
              href={page === 1 ? root : `${root}${page}/`}
              aria-current={page === part.page ? 'page' : undefined}
              aria-label={fill(library.page, { page }, lang)}
            >
              {fill('{page}', { page }, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
