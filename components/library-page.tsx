/** The library: what this is, in one line, and the debates, to be narrowed down by theme and voice. */

import type { LibraryShelf } from '../debate/library.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { DebateCard } from './debate-card.tsx'
import { nameIn } from './language-names.ts'
import { LibraryBar } from './library-bar.tsx'
import { type FilterWords, LibraryFilter } from './library-filter.tsx'
import { LibraryLanguages } from './library-languages.tsx'
import styles from './library-page.module.css'
import { PageBlock } from './page-block.tsx'
import { Still } from './still.tsx'

interface LibraryPageProps {
  /** The page's own language first. */
  shelves: LibraryShelf[]
  /** As `listFacets` gives them, written for HTML. */
  facets: string
  /** Every language that a debate is written in. */
  langs: string[]
  lang: string
  /** The first page of the site, before a language is chosen. */
  isFront?: boolean
}

export function LibraryPage({ shelves, facets, langs, lang, isFront = false }: LibraryPageProps) {
  const { library, pages } = wordsOf(lang)
  const total = shelves.reduce((sum, { cards }) => sum + cards.length, 0)
  const id = isFront ? 'library' : `library/${lang}`
  return (
    <>
      <LibraryBar lang={lang} current="debates" />
      <main id="main" className={styles.library}>
        <h1>Vis-à-vis</h1>
        <p className={styles.line}>{pages.libraryDescription}</p>
        <LibraryLanguages langs={langs} lang={lang} isOne={!isFront} />
        <PageBlock id={`${id}/facets`} name="library-facets" json={facets} />
        <LibraryFilter words={pickWords(lang)} lang={lang} total={total} />
        <Still id={id}>
          <Shelves shelves={shelves} lang={lang} />
        </Still>
      </main>
      <footer className={styles.foot}>
        <p>{library.fair}</p>
      </footer>
    </>
  )
}

/** What the filter says, and no more: a leaf's words are sent with the page. */
function pickWords(lang: string): FilterWords {
  const { filter, theme, kind, voice, all, choice, shown, allShown, showAll } = wordsOf(lang).library
  return { filter, theme, kind, voice, all, choice, shown, allShown, showAll }
}

function Shelves({ shelves, lang }: { shelves: LibraryShelf[]; lang: string }) {
  const { library } = wordsOf(lang)
  let place = 0
  return shelves.map((shelf) => {
    const isOwn = shelf.lang === lang
    return (
      <section key={shelf.lang} className={styles.shelf} data-shelf={shelf.lang}>
        <h2>{isOwn ? library.debates : fill(library.onlyIn, { language: nameIn(shelf.lang, lang) }, lang)}</h2>
        {!isOwn && <p>{fill(library.onlyInNote, { language: nameIn(lang, lang) }, lang)}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
        <ul role="list">
          {shelf.cards.map((card) => (
            <li key={card.slug} data-card={place++}>
              <DebateCard card={card} lang={lang} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
