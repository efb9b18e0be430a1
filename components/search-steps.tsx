'use client'

/** What may help where nothing was found. */

import { fill } from './catalogue/fill.ts'
import styles from './search-page.module.css'
import type { SearchWords } from './search-words.ts'

interface SearchStepsProps {
  query: string
  words: SearchWords
  lang: string
  others: string[]
}

export function SearchSteps({ query, words, lang, others }: SearchStepsProps) {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'language' })
  const lists = [
    { href: `/${lang}/`, name: words.browseDebates },
    { href: `/${lang}/themes/`, name: words.browseThemes },
    { href: `/${lang}/voices/`, name: words.browseVoices },
  ]
  return (
    <section className={styles.steps} aria-labelledby="search-steps">
      <h2 id="search-steps">{words.nextSteps}</h2>
      <ul>
        <li>{words.fewer}</li>
        <li>{words.otherWords}</li>
        {others.map((other) => (
          <li key={other}>
            <a href={`/${other}/search/?${new URLSearchParams({ q: query })}`} hrefLang={other}>
              {fill(words.otherLanguage, { language: names.of(other) ?? other }, lang)}
            </a>
          </li>
        ))}
        {lists.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
