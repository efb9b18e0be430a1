'use client'

/** What was found, a debate after another, each with what kind of thing it is, whose, and on what. */

import type { Answer, Hit, TextPart } from '../debate/search/find.ts'
import { fill } from './catalogue/fill.ts'
import styles from './search-page.module.css'
import type { SearchWords } from './search-words.ts'
import { SideMark } from './side-mark.tsx'
import { step } from './use-search.ts'

interface SearchResultsProps {
  answer: Answer
  words: SearchWords
  lang: string
  onMore: () => void
}

export function SearchResults({ answer, words, lang, onMore }: SearchResultsProps) {
  const groups = [...groupByDebate(answer.hits)]
  const rest = answer.total - answer.hits.length
  return (
    <section aria-label={words.results}>
      {groups.map(([slug, hits]) => (
        <section key={slug} className={styles.group} aria-labelledby={`debate-${slug}`}>
          <h2 id={`debate-${slug}`}>
            <a href={`/${lang}/${slug}/`}>{hits[0]?.frame.title}</a>
          </h2>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off. */}
          <ul role="list">
            {hits.map((hit) => (
              <li key={hit.address}>
                <Result hit={hit} mark={answer.mark} words={words} lang={lang} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" className={styles.button} onClick={onMore}>
          {fill(words.more, { count: Math.min(rest, step) }, lang)}
        </button>
      )}
      <p className={styles.small}>{words.order}</p>
    </section>
  )
}

/** Debates in the order of their best result, results in theirs. */
function groupByDebate(hits: readonly Hit[]): Map<string, Hit[]> {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) groups.set(hit.frame.slug, [...(groups.get(hit.frame.slug) ?? []), hit])
  return groups
}

interface ResultProps {
  hit: Hit
  mark: (text: string) => TextPart[]
  words: SearchWords
  lang: string
}

function Result({ hit, mark, words, lang }: ResultProps) {
  const { record, frame, address } = hit
  const isStatement = record.kind === 'statement'
  const about = [
    words.kinds[record.kind],
    isStatement && holderName(hit, words, lang),
    frame.themes[record.theme],
    record.lang && new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(record.lang),
  ]
  return (
    <a href={address} className={styles.hit} data-hit={record.kind}>
      <span className={styles.about}>
        {isStatement && <SideMark index={record.sides.length === 1 ? (record.sides[0] ?? -1) : -1} />}
        {about.filter(Boolean).join(' · ')}
      </span>{' '}
      <span className={styles.text} lang={record.lang} dir={record.lang && 'auto'}>
        {mark(record.text).map(({ text, isMarked }, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts have no other name, and keep their order.
          isMarked ? <mark key={at}>{text}</mark> : text,
        )}
      </span>
    </a>
  )
}

function holderName({ record, frame }: Hit, words: SearchWords, lang: string): string {
  const names = record.sides.map((index) => frame.sides[index] ?? '')
  if (names.length === frame.sides.length) return words.commonGround
  if (names.length > 1) return fill(words.commonGroundOf, { names: names.join(', ') }, lang)
  return names[0] ?? words.noSide
}
