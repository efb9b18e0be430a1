/** What there is to know of a statement beyond its sentence. */

import type { Card } from '../debate/cards.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { EvidenceMeaning } from './evidence-mark.tsx'
import { InlineText } from './inline-text.tsx'
import { SourceLine } from './source-line.tsx'
import styles from './statement-detail.module.css'

export function StatementDetail({ card, lang }: { card: Card; lang: string }) {
  const words = wordsOf(lang).compare
  const { statement, number, detail, voices, citations, counterpart } = card
  return (
    <details className={styles.detail} data-detail={statement.id}>
      <summary>
        {words.detail}
        <span className="aside">{fill(words.detailOf, { number: `${number}` }, lang)}</span>
      </summary>
      {detail.map(({ key, nodes }) => (
        <p key={key} className={styles.prose} lang={statement.lang} dir={statement.lang && 'auto'}>
          <InlineText nodes={nodes} />
        </p>
      ))}
      {voices.length > 0 && (
        <p>
          <b>{words.whoSpeaks}</b> {voices.map(({ name }) => name).join('; ')}
        </p>
      )}
      {statement.evidence && (
        <p>
          <b>{words.evidence}</b> <EvidenceMeaning evidence={statement.evidence} lang={lang} />
        </p>
      )}
      <p>
        <b>{words.sources}</b> {citations.length === 0 && words.noSources}
      </p>
      {citations.length > 0 && (
        <ul className={styles.sources}>
          {citations.map((citation) => (
            <li key={citation.source.id}>
              <SourceLine citation={citation} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      {counterpart !== undefined && (
        <p className={`${styles.actions} scripted screen-only`}>
          <button type="button" data-align={statement.id}>
            {words.goToCounterpart}
          </button>
          <button type="button" data-open-counterpart={statement.id}>
            {words.openCounterpart}
          </button>
        </p>
      )}
      <p className={`${styles.ways} screen-only`}>
        <a href={`map/#${statement.id}`}>{words.showOnMap}</a>
        <a href={`share/?focus=${statement.id}`} data-share="">
          {words.shareOrCite}
          <span className="aside">{fill(words.shareOrCiteOf, { number: `${number}` }, lang)}</span>
        </a>
      </p>
    </details>
  )
}
