/** How much each side says, in plain numbers of equal type. */

import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './library-counts.module.css'
import { SideMark } from './side-mark.tsx'

interface LibraryCountsProps {
  /** In the order in which they are shown; `index` is the side's place in its debate. */
  counts: { id: string; name: string; index: number; statements: number; unanswered: number }[]
  commonGround: number
  /** Of the page: BCP 47. */
  lang: string
  /** The language of the names, where that is another. */
  named?: string | undefined
}

export function LibraryCounts({ counts, commonGround, lang, named }: LibraryCountsProps) {
  const { common, library, terms } = wordsOf(lang)
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list where its bullets are off.
    <ul className={styles.counts} role="list">
      {counts.map(({ id, name, index, statements, unanswered }) => (
        <li key={id}>
          <SideMark index={index} /> <span lang={named}>{name}</span>:{' '}
          {fill(common.statements, { count: statements }, lang)},{' '}
          {fill(library.unanswered, { count: unanswered }, lang)}
        </li>
      ))}
      {commonGround > 0 && (
        <li>
          <SideMark index={-1} /> {terms.commonGround}: {fill(common.statements, { count: commonGround }, lang)}
        </li>
      )}
    </ul>
  )
}

/** Sides of several debates: by their name where all call them alike, else by what the id stands for, else by all names. */
export function asTotals(
  totals: readonly { id: string; names: string[]; index: number; statements: number; unanswered: number }[],
  lang: string,
): LibraryCountsProps['counts'] {
  const known: Record<string, string> = wordsOf(lang).library.sidesOfSeveral
  return totals.map(({ names, ...total }) => {
    const shared = names.length > 1 && Object.hasOwn(known, total.id) ? known[total.id] : undefined
    return { ...total, name: shared ?? names.join(' / ') }
  })
}

/** The sides of one debate, as the counts show them. */
export function asShown(
  counts: readonly { side: { id: string; name: string }; index: number; statements: number; unanswered: number }[],
): LibraryCountsProps['counts'] {
  return counts.map(({ side, ...count }) => ({ ...count, id: side.id, name: side.name }))
}
