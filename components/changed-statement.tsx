/** A statement that has changed, and how. */

import type { GroupKind, ToldStatement } from '../debate/changes/tell-statements.ts'
import type { OtherPart } from '../debate/changes.ts'
import styles from './changed-statement.module.css'
import { InlineText } from './inline-text.tsx'
import { TwoWordings } from './two-wordings.tsx'

const partWords: Record<OtherPart, string> = {
  detail: 'its detail',
  voices: 'who says it',
  sources: 'the sources that it cites',
  lang: 'its language',
}

export function ChangedStatement({ statement, kind }: { statement: ToldStatement; kind: GroupKind }) {
  const { theme, text, lang, wording } = statement
  return (
    <li className={styles.statement} data-changed={statement.id}>
      <p className={styles.head}>
        <StatementNumber statement={statement} />
        {[theme, kind === 'withdrawn' && 'its number until then'].filter(Boolean).join(' · ')}
      </p>
      {wording ? (
        <TwoWordings wording={wording} lang={lang} />
      ) : (
        <p className={styles.text} lang={lang}>
          <InlineText nodes={text} />
        </p>
      )}
      <How statement={statement} />
    </li>
  )
}

/** Leads to the statement where the debate still holds it. */
function StatementNumber({ statement: { id, number, isThere } }: { statement: ToldStatement }) {
  if (!isThere) return <span className={styles.number}>{number}</span>
  return (
    <a className={styles.number} href={`../#${id}`} aria-label={`Statement ${number}, in the debate`}>
      {number}
    </a>
  )
}

function How({ statement: { was, is, parts } }: { statement: ToldStatement }) {
  return (
    <>
      {was !== undefined && is !== undefined && (
        <p className={styles.how}>
          Before: <b>{was}</b>. Now: <b>{is}</b>.
        </p>
      )}
      {parts && <p className={styles.how}>Changed: {parts.map((part) => partWords[part]).join(', ')}.</p>}
    </>
  )
}
