/** A statement that has changed, and how. */

import type { GroupKind, ToldStatement } from '../debate/changes/tell-statements.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import { Filled } from './catalogue/filled.tsx'
import styles from './changed-statement.module.css'
import { InlineText } from './inline-text.tsx'
import { TwoWordings } from './two-wordings.tsx'

interface ChangedStatementProps {
  statement: ToldStatement
  kind: GroupKind
  /** Of the page: BCP 47. */
  page: string
}

export function ChangedStatement({ statement, kind, page }: ChangedStatementProps) {
  const { theme, text, lang, wording } = statement
  return (
    <li className={styles.statement} data-changed={statement.id}>
      <p className={styles.head}>
        <StatementNumber statement={statement} page={page} />
        {[theme, kind === 'withdrawn' && wordsOf(page).changes.numberUntilThen].filter(Boolean).join(' · ')}
      </p>
      {wording ? (
        <TwoWordings wording={wording} lang={lang} page={page} />
      ) : (
        <p className={styles.text} lang={lang}>
          <InlineText nodes={text} />
        </p>
      )}
      <How statement={statement} page={page} />
    </li>
  )
}

/** Leads to the statement where the debate still holds it. */
type PartProps = Omit<ChangedStatementProps, 'kind'>

function StatementNumber({ statement: { id, number, isThere }, page }: PartProps) {
  if (!isThere) return <span className={styles.number}>{number}</span>
  const name = fill(wordsOf(page).changes.statementInDebate, { number: `${number}` }, page)
  return (
    <a className={styles.number} href={`../#${id}`} aria-label={name}>
      {number}
    </a>
  )
}

function How({ statement: { was, is, parts }, page }: PartProps) {
  const words = wordsOf(page).changes
  const named = new Intl.ListFormat(page, { type: 'unit' }).format((parts ?? []).map((part) => words.parts[part]))
  return (
    <>
      {was !== undefined && is !== undefined && (
        <p className={styles.how}>
          <Filled message={words.wasAndIs} values={{ was: <b>{was}</b>, is: <b>{is}</b> }} lang={page} />
        </p>
      )}
      {parts && <p className={styles.how}>{fill(words.changed, { parts: named }, page)}</p>}
    </>
  )
}
