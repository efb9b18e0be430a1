/** Says of a text that it stands in another language than its page. */

import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import styles from './language-mark.module.css'
import { nameIn } from './language-names.ts'

interface LanguageMarkProps {
  /** Of the text; nothing where it is that of the page. */
  lang: string | undefined
  /** The language of the page. */
  page: string
}

export function LanguageMark({ lang, page }: LanguageMarkProps) {
  if (lang === undefined || lang === page) return null
  return (
    <span className={styles.mark} data-untranslated={lang}>
      {sayIn(page)(wordsOf(page).translation.untranslated, { language: nameIn(lang, page) })}
    </span>
  )
}
