/** The same page in other languages, each by its own name. */

import { wordsOf } from './catalogue/catalogue.ts'
import { KeepPlace } from './language-place.tsx'
import styles from './language-switch.module.css'

/** A page in another language. */
export interface LanguageVersion {
  /** BCP 47. */
  lang: string
  /** What the language calls itself. */
  name: string
  direction: 'ltr' | 'rtl'
  /** From the site's root. */
  path: string
}

interface LanguageSwitchProps {
  versions: readonly LanguageVersion[]
  /** The language of the page. */
  lang: string
}

export function LanguageSwitch({ versions, lang }: LanguageSwitchProps) {
  if (versions.length === 0) return null
  return (
    <nav className={styles.languages} aria-label={wordsOf(lang).translation.languages}>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
      <ul role="list">
        {versions.map((version) => (
          <li key={version.lang}>
            <a href={version.path} lang={version.lang} hrefLang={version.lang} dir={version.direction} data-language="">
              {version.name}
            </a>
          </li>
        ))}
      </ul>
      <KeepPlace />
    </nav>
  )
}
