/** The question, each side's answer to it, the plain numbers, and what this file is. */

import type { CompareView } from '../../debate/view.ts'
import { sayIn, spokenOn, wordsOf } from '../catalogue/catalogue.ts'
import { Filled } from '../catalogue/filled.tsx'
import styles from '../debate-head.module.css'
import { SidePositions } from '../side-positions.tsx'
import { formatIssued } from '../source-words.ts'

interface OfflineHeadProps {
  view: CompareView
  /** Where the debate lives: an address that holds anywhere. */
  address: string
}

export function OfflineHead({ view, address }: OfflineHeadProps) {
  const { debate, comparison } = view.open
  const start = debate.sides.find(({ id }) => id === comparison.startSide)
  const { title, question, summary, slug, updated, lang } = debate
  const { common, compare, offline: words } = wordsOf(lang)
  const spoken = spokenOn(lang)
  const say = sayIn(lang)
  const counts = {
    common: say(compare.commonGroundCounted, { count: view.commonGround }),
    links: say(common.links, { count: debate.relations.length }),
    sources: say(common.sourcesCounted, { count: debate.sources.length }),
    day: <time dateTime={updated}>{formatIssued(updated, lang)}</time>,
  }
  const links = {
    address: <a href={address}>{address}</a>,
    licence: (
      <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">
        CC BY 4.0
      </a>
    ),
  }
  return (
    <header className={styles.head}>
      <p className={styles.title}>{title}</p>
      <h1>{question}</h1>
      <p className={styles.summary}>{summary}</p>
      <SidePositions view={view} />
      <p className={styles.facts}>
        <Filled message={words.facts} values={counts} lang={spoken} />
      </p>
      <p className={styles.facts}>{say(words.coin, { slug, side: start?.name ?? '' })}</p>
      <p className={styles.facts}>
        <Filled message={words.copy} values={links} lang={spoken} />
      </p>
    </header>
  )
}
