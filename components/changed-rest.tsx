/** What else has changed from one release to the next: links, sources, and the texts around the statements. */

import type { ToldChanges, ToldFrame } from '../debate/changes/history.ts'
import type { ToldEnd, ToldLink } from '../debate/changes/tell-links.ts'
import type { SourceData } from '../debate/changes.ts'
import { type Catalogue, wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './changed-rest.module.css'
import { TwoWordings } from './two-wordings.tsx'

export function ChangedLinks({ links: { added, withdrawn }, lang }: Pick<ToldChanges, 'links'> & { lang: string }) {
  if (added.length + withdrawn.length === 0) return null
  const { headings } = wordsOf(lang).changes
  return (
    <section className={styles.rest} data-changes="links">
      <h3>{headings.links}</h3>
      <LinkList name="linksAdded" links={added} lang={lang} />
      <LinkList name="linksWithdrawn" links={withdrawn} lang={lang} />
    </section>
  )
}

interface ListProps {
  /** Which message counts what is in the list. */
  name: keyof Catalogue['changes']['lists']
  lang: string
}

function LinkList({ name, links, lang }: ListProps & { links: ToldLink[] }) {
  if (links.length === 0) return null
  const { changes, relations } = wordsOf(lang)
  return (
    <details>
      <summary>{fill(changes.lists[name], { count: links.length }, lang)}</summary>
      <ul>
        {links.map(({ key, kind, from, to, scheme }) => (
          <li key={key}>
            {from.map((end, index) => (
              <span key={end.id}>
                {index > 0 && changes.togetherWith}
                <End end={end} />
              </span>
            ))}{' '}
            <i>{relations[kind].out}</i> {typeof to === 'string' ? <b>{to}</b> : <End end={to} />}
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

export function ChangedSources({ sources, lang }: Pick<ToldChanges, 'sources'> & { lang: string }) {
  const { added, withdrawn, changed } = sources
  if (added.length + withdrawn.length + changed.length === 0) return null
  return (
    <section className={styles.rest} data-changes="sources">
      <h3>{wordsOf(lang).changes.headings.sources}</h3>
      <SourceList name="sourcesAdded" sources={added} lang={lang} />
      <SourceList name="sourcesWithdrawn" sources={withdrawn} lang={lang} />
      <SourceList name="sourcesChanged" sources={changed} lang={lang} />
    </section>
  )
}

function SourceList({ name, sources, lang }: ListProps & { sources: SourceData[] }) {
  if (sources.length === 0) return null
  const { changes, terms } = wordsOf(lang)
  return (
    <details>
      <summary>{fill(changes.lists[name], { count: sources.length }, lang)}</summary>
      <ul>
        {sources.map(({ id, title, publisher, issued, language }) => (
          <li key={id}>
            <cite lang={language}>{title}</cite> {[publisher, issued ?? terms.noDate].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
}

export function ChangedFrame({ frame, lang }: Pick<ToldChanges, 'frame'> & { lang: string }) {
  if (frame.length === 0) return null
  const words = wordsOf(lang).changes
  const nameOf = ({ part, of }: ToldFrame) => [words.frame[part], ...(of === undefined ? [] : [of])].join(': ')
  return (
    <section className={styles.rest} data-changes="frame">
      <h3>{words.headings.frame}</h3>
      <ul className={styles.texts}>
        {frame.map((told) => (
          <li key={told.key}>
            <p>{nameOf(told)}</p>
            <TwoWordings wording={told.wording} page={lang} />
          </li>
        ))}
      </ul>
    </section>
  )
}
