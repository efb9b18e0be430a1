/** What else has changed from one release to the next: links, sources, and the texts around the statements. */

import type { ToldChanges, ToldFrame } from '../debate/changes/history.ts'
import type { ToldEnd, ToldLink } from '../debate/changes/tell-links.ts'
import type { SourceData } from '../debate/changes.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import styles from './changed-rest.module.css'
import { TwoWordings } from './two-wordings.tsx'

export function ChangedLinks({ links: { added, withdrawn }, lang }: Pick<ToldChanges, 'links'> & { lang: string }) {
  if (added.length + withdrawn.length === 0) return null
  return (
    <section className={styles.rest} data-changes="links">
      <h3>Links</h3>
      <LinkList name="added" links={added} lang={lang} />
      <LinkList name="withdrawn" links={withdrawn} lang={lang} />
    </section>
  )
}

function LinkList({ name, links, lang }: { name: string; links: ToldLink[]; lang: string }) {
  if (links.length === 0) return null
  return (
    <details>
      <summary>
        {links.length} {name}
      </summary>
      <ul>
        {links.map(({ key, kind, from, to, scheme }) => (
          <li key={key}>
            {from.map((end, index) => (
              <span key={end.id}>
                {index > 0 && ', together with '}
                <End end={end} />
              </span>
            ))}{' '}
            <i>{wordsOf(lang).relations[kind].out}</i> {typeof to === 'string' ? <b>{to}</b> : <End end={to} />}
            {scheme !== undefined && ` (${scheme})`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function End({ end: { number, label } }: { end: ToldEnd }) {
  return (
    <>
      <b>{number}</b> {label}
    </>
  )
}

export function ChangedSources({ sources }: Pick<ToldChanges, 'sources'>) {
  const { added, withdrawn, changed } = sources
  if (added.length + withdrawn.length + changed.length === 0) return null
  return (
    <section className={styles.rest} data-changes="sources">
      <h3>Sources</h3>
      <SourceList name="added" sources={added} />
      <SourceList name="withdrawn" sources={withdrawn} />
      <SourceList name="described otherwise" sources={changed} />
    </section>
  )
}

function SourceList({ name, sources }: { name: string; sources: SourceData[] }) {
  if (sources.length === 0) return null
  return (
    <details>
      <summary>
        {sources.length} {name}
      </summary>
      <ul>
        {sources.map(({ id, title, publisher, issued, language }) => (
          <li key={id}>
            <cite lang={language}>{title}</cite> {[publisher, issued ?? 'no date'].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

const partNames: Record<ToldFrame['part'], string> = {
  title: 'Title of the debate',
  question: 'Question',
  summary: 'Summary',
  side: 'Name of a side',
  position: 'Position',
  theme: 'Theme',
  voice: 'Voice',
  'voice kind': 'Kind of voice',
}

export function ChangedFrame({ frame }: Pick<ToldChanges, 'frame'>) {
  if (frame.length === 0) return null
  return (
    <section className={styles.rest} data-changes="frame">
      <h3>Around the statements</h3>
      <ul className={styles.texts}>
        {frame.map(({ key, part, of, wording }) => (
          <li key={key}>
            <p>{[partNames[part], ...(of === undefined ? [] : [of])].join(': ')}</p>
            <TwoWordings wording={wording} />
          </li>
        ))}
      </ul>
    </section>
  )
}
