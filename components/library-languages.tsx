/** The languages in which debates can be read, each by its own name. */

import { wordsOf } from './catalogue/catalogue.ts'
import { ownName } from './language-names.ts'
import styles from './library-languages.module.css'

interface LibraryLanguagesProps {
  langs: string[]
  /** Of the page: BCP 47. */
  lang: string
  /** Where it leads from the folder of a language: `themes/`; the library itself unless told. */
  at?: string
  /** Whether the page is in that language alone; the first page of the site is for all. */
  isOne: boolean
}

export function LibraryLanguages({ langs, lang, at = '', isOne }: LibraryLanguagesProps) {
  if (langs.length < 2) return null
  return (
    <nav className={styles.languages} aria-label={wordsOf(lang).library.languages}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
      <ul role="list">
        {langs.map((each) => (
          <li key={each}>
            <a
              href={`/${each}/${at}`}
              lang={each}
              hrefLang={each}
              aria-current={isOne && each === lang ? 'page' : undefined}
            >
              {ownName(each)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
