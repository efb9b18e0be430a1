/** One state of a debate, and all that is different from the state before; every side in a column of its own. */

import type { HistoryEntry, ToldChanges } from '../debate/changes/history.ts'
import type { GroupKind, ToldColumn, ToldGroup } from '../debate/changes/tell-statements.ts'
import { ChangedFrame, ChangedLinks, ChangedSources } from './changed-rest.tsx'
import { ChangedStatement } from './changed-statement.tsx'
import styles from './changes-entry.module.css'
import { SideMark } from './side-mark.tsx'
import { formatIssued } from './source-words.ts'

/** `one` and `many` end a count: "3 statements added". */
const kinds: Record<GroupKind, { heading: string; one: string; many: string }> = {
  added: { heading: 'Added', one: 'statement added', many: 'statements added' },
  reworded: { heading: 'Reworded', one: 'statement reworded', many: 'statements reworded' },
  withdrawn: { heading: 'Withdrawn', one: 'statement withdrawn', many: 'statements withdrawn' },
  answered: { heading: 'Answered since', one: 'statement answered since', many: 'statements answered since' },
  noLongerAnswered: {
    heading: 'No longer answered',
    one: 'statement no longer answered',
    many: 'statements no longer answered',
  },
  evidence: { heading: 'Another evidence status', one: 'other evidence status', many: 'other evidence statuses' },
  moved: { heading: 'Moved', one: 'statement moved', many: 'statements moved' },
  otherwise: {
    heading: 'Detail, voices or sources changed',
    one: 'statement with other detail, voices or sources',
    many: 'statements with other detail, voices or sources',
  },
}

export function ChangesEntry({ entry, lang }: { entry: HistoryEntry; lang: string }) {
  const { release, changes, isSame } = entry
  const id = release ? `release_${release.hash}` : 'unreleased'
  return (
    <section className={styles.entry} aria-labelledby={id} data-release={release?.hash ?? ''}>
      <h2 id={id}>{release ? <Day iso={release.date} lang={lang} /> : 'Not yet in a release'}</h2>
      {release && <p className={styles.note}>{release.note}</p>}
      {release && (
        <p className={styles.facts}>
          Release <code>{release.hash}</code> · <a href={`../${release.embed}`}>See the debate as it was</a>
        </p>
      )}
      {!changes && <FirstRelease entry={entry} />}
      {isSame && <p className={styles.summary}>Nothing but order or date has changed.</p>}
      {changes && !isSame && <Told changes={changes} lang={lang} />}
    </section>
  )
}

function Day({ iso, lang }: { iso: string; lang: string }) {
  return <time dateTime={iso}>{formatIssued(iso, lang)}</time>
}

function FirstRelease({ entry: { counts, apart } }: { entry: HistoryEntry }) {
  const held = counts.map(({ name, count }) => `${count} of ${name}`)
  return (
    <p className={styles.summary}>
      First release. Statements: {[...held, ...(apart > 0 ? [`${apart} of common ground`] : [])].join(', ')}.
    </p>
  )
}

function Told({ changes, lang }: { changes: ToldChanges; lang: string }) {
  const { groups, links, sources, frame } = changes
  return (
    <>
      <p className={styles.summary}>{summarise(changes)}.</p>
      {groups.map((group) => (
        <Group key={group.kind} group={group} />
      ))}
      <ChangedLinks links={links} lang={lang} />
      <ChangedSources sources={sources} />
      <ChangedFrame frame={frame} />
    </>
  )
}

/** "3 statements added, 1 statement reworded, 4 links added". */
function summarise({ groups, links, sources, frame }: ToldChanges): string {
  const counts = [
    ...groups.map(({ kind, count }) => words(count, kinds[kind].one, kinds[kind].many)),
    words(links.added.length, 'link added', 'links added'),
    words(links.withdrawn.length, 'link withdrawn', 'links withdrawn'),
    words(sources.added.length, 'source added', 'sources added'),
    words(sources.withdrawn.length, 'source withdrawn', 'sources withdrawn'),
    words(sources.changed.length, 'source described otherwise', 'sources described otherwise'),
    words(frame.length, 'text around the statements changed', 'texts around the statements changed'),
  ]
  return counts.filter(Boolean).join(', ')
}

function words(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}

function Group({ group: { kind, count, columns } }: { group: ToldGroup }) {
  return (
    <section className={styles.group} data-changes={kind}>
      <h3>
        {kinds[kind].heading} <span className={styles.count}>{count}</span>
      </h3>
      <div className={styles.columns}>
        {columns
          .filter(({ index }) => index >= 0)
          .map((column) => (
            <Column key={column.name} column={column} kind={kind} />
          ))}
      </div>
      {columns
        .filter(({ index }) => index < 0)
        .map((column) => (
          <Column key={column.name} column={column} kind={kind} />
        ))}
    </section>
  )
}

function Column({ column: { name, index, items }, kind }: { column: ToldColumn; kind: GroupKind }) {
  return (
    <div className={index < 0 ? styles.apart : styles.column}>
      <h4>
        <SideMark index={index} /> {name}
      </h4>
      {items.length === 0 ? (
        <p className={styles.empty}>None</p>
      ) : (
        <ul className={styles.statements}>
          {items.map((statement) => (
            <ChangedStatement key={statement.id} statement={statement} kind={kind} />
          ))}
        </ul>
      )}
    </div>
  )
}
