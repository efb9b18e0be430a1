/** A debate in the library: its question, its sides with their numbers, its themes, and a small map. */

import type { LibraryCard } from '../debate/library.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './debate-card.module.css'
import { ownName } from './language-names.ts'
import { asShown, LibraryCounts } from './library-counts.tsx'

interface DebateCardProps {
  card: LibraryCard
  /** Of the page: BCP 47. The card's own words may be in another language. */
  lang: string
}

export function DebateCard({ card, lang }: DebateCardProps) {
  const { slug, title, question, summary, counts, commonGround } = card
  const { library } = wordsOf(lang)
  const root = `/${card.lang}/${slug}/`
  const own = card.lang === lang ? undefined : card.lang
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <p className={styles.title} lang={own} dir={own && 'auto'}>
          {title}
        </p>
        <h3 lang={own} dir={own && 'auto'}>
          <a href={root} hrefLang={own}>
            {question}
          </a>
        </h3>
        <p lang={own} dir={own && 'auto'}>
          {summary}
        </p>
        <LibraryCounts counts={asShown(counts)} commonGround={commonGround} lang={lang} named={own} />
        <CardThemes card={card} lang={lang} />
        <CardWays card={card} lang={lang} />
      </div>
      <a className={styles.map} href={`${root}map/`} hrefLang={own}>
        {/* biome-ignore lint/performance/noImgElement: a few hundred bytes of paths; there is nothing to optimise. */}
        <img
          src={`${root}mini.svg`}
          alt={fill(library.mapOf, { title }, lang)}
          width={Math.round(card.map.width / 8)}
          height={Math.round(card.map.height / 8)}
          loading="lazy"
          decoding="async"
        />
      </a>
    </article>
  )
}

function CardThemes({ card, lang }: DebateCardProps) {
  const own = card.lang === lang ? undefined : card.lang
  if (card.themes.length === 0) return null
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
    <ul className={styles.themes} role="list" aria-label={wordsOf(lang).library.themes}>
      {card.themes.map(({ id, name }) => (
        <li key={id}>
          <a href={`/${card.lang}/themes/${id}/`} lang={own} hrefLang={own}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}

function CardWays({ card, lang }: DebateCardProps) {
  const { common, library } = wordsOf(lang)
  const root = `/${card.lang}/${card.slug}/`
  return (
    <>
      <p className={styles.ways}>
        <a href={root}>{library.compareSides}</a>
        {card.hasBrief && <a href={`${root}brief/`}>{common.brief}</a>}
        <a href={`${root}map/`}>{library.theMap}</a>
        <a href={`${root}sources/`}>{fill(library.sourcesCounted, { count: card.sources }, lang)}</a>
      </p>
      <p className={styles.about}>
        <span>{fill(library.updated, { date: writeDate(card.updated, lang) }, lang)}</span>
        <span>
          {library.readIn}:{' '}
          {card.langs.map((each, index) => (
            <span key={each}>
              {index > 0 && ', '}
              <a href={`/${each}/${card.slug}/`} lang={each} hrefLang={each}>
                {ownName(each)}
              </a>
            </span>
          ))}
        </span>
      </p>
    </>
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** An ISO date as the language writes it; a date has no time zone, so that every machine writes the same. */
function writeDate(date: string, lang: string): string {
  const known = formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, known)
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : known.format(time)
}
