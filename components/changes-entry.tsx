/** One state of a debate, and all that is different from the state before; every side in a column of its own. */

import type { HistoryEntry, ToldChanges } from '../debate/changes/history.ts'
import type { GroupKind, ToldColumn, ToldGroup } from '../debate/changes/tell-statements.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill, type Plural } from './catalogue/fill.ts'
import { Filled } from './catalogue/filled.tsx'
import { ChangedFrame, ChangedLinks, ChangedSources } from './changed-rest.tsx'
import { ChangedStatement } from './changed-statement.tsx'
import styles from './changes-entry.module.css'
import { SideMark } from './side-mark.tsx'
import { formatIssued } from './source-words.ts'

export function ChangesEntry({ entry, lang }: { entry: HistoryEntry; lang: string }) {
  const { release, changes, isSame } = entry
  const words = wordsOf(lang).changes
  const id = release ? `release_${release.hash}` : 'unreleased'
  return (
    <section className={styles.entry} aria-labelledby={id} data-release={release?.hash ?? ''}>
      <h2 id={id}>{release ? <Day iso={release.date} lang={lang} /> : words.unreleased}</h2>
      {release && <p className={styles.note}>{release.note}</p>}
      {release && (
        <p className={styles.facts}>
          <Filled message={words.release} values={{ hash: <code>{release.hash}</code> }} lang={lang} /> ·{' '}
          <a href={`../${release.embed}`}>{words.seeAsItWas}</a>
        </p>
      )}
      {!changes && <FirstRelease entry={entry} lang={lang} />}
      {isSame && <p className={styles.summary}>{words.same}</p>}
      {changes && !isSame && <Told changes={changes} lang={lang} />}
    </section>
  )
}

function Day({ iso, lang }: { iso: string; lang: string }) {
  return <time dateTime={iso}>{formatIssued(iso, lang)}</time>
}

function FirstRelease({ entry: { counts, apart }, lang }: { entry: HistoryEntry; lang: string }) {
  const words = wordsOf(lang).changes
  const held = counts.map(({ name, count }) => fill(words.held, { number: count, side: name }, lang))
  if (apart > 0) held.push(fill(words.heldInCommon, { number: apart }, lang))
  return <p className={styles.summary}>{fill(words.first, { held: held.join(', ') }, lang)}</p>
}

function Told({ changes, lang }: { changes: ToldChanges; lang: string }) {
  const { groups, links, sources, frame } = changes
  return (
    <>
      <p className={styles.summary}>{summarise(changes, lang)}.</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} lang={lang} />
      ))}
      <ChangedLinks links={links} lang={lang} />
      <ChangedSources sources={sources} lang={lang} />
      <ChangedFrame frame={frame} lang={lang} />
    </>
  )
}

/** "3 statements added, 1 statement reworded, 4 links added". */
function summarise({ groups, links, sources, frame }: ToldChanges, lang: string): string {
  const words = wordsOf(lang).changes.counts
  const counts: [Plural, number][] = [
    ...groups.map(({ kind, count }): [Plural, number] => [words[kind], count]),
    [words.linksAdded, links.added.length],
    [words.linksWithdrawn, links.withdrawn.length],
    [words.sourcesAdded, sources.added.length],
    [words.sourcesWithdrawn, sources.withdrawn.length],
    [words.sourcesChanged, sources.changed.length],
    [words.frame, frame.length],
  ]
  const told = counts.filter(([, count]) => count > 0).map(([message, count]) => fill(message, { count }, lang))
  return told.join(', ')
}

function Group({ group: { kind, count, columns }, lang }: { group: ToldGroup; lang: string }) {
  return (
    <section className={styles.group} data-changes={kind}>
      <h3>
        {wordsOf(lang).changes.headings[kind]}{' '}
        <span className={styles.count}>{new Intl.NumberFormat(lang).format(count)}</span>
      </h3>
      <div className={styles.columns}>
        {columns
          .filter(({ index }) => index >= 0)
          .map((column) => (
            <Column key={column.name} column={column} kind={kind} lang={lang} />
          ))}
      </div>
      {columns
        .filter(({ index }) => index < 0)
        .map((column) => (
          <Column key={column.name} column={column} kind={kind} lang={lang} />
        ))}
    </section>
  )
}

interface ColumnProps {
  column: ToldColumn
  kind: GroupKind
  lang: string
}

function Column({ column: { name, index, items }, kind, lang }: ColumnProps) {
  return (
    <div className={index < 0 ? styles.apart : styles.column}>
      <h4>
        <SideMark index={index} /> {name}
      </h4>
      {items.length === 0 ? (
        <p className={styles.empty}>{wordsOf(lang).changes.nothing}</p>
      ) : (
        <ul className={styles.statements}>
          {items.map((statement) => (
            <ChangedStatement key={statement.id} statement={statement} kind={kind} page={lang} />
          ))}
        </ul>
      )}
    </div>
  )
}
