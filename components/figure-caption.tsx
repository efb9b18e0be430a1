/** What a figure shows, what it leaves out, and the way to the whole. */

import type { DrawnExcerpt } from '../debate/excerpt.ts'
import type { Debate } from '../debate/model.ts'
import { wordsOf } from './catalogue/catalogue.ts'
import { fill } from './catalogue/fill.ts'
import styles from './map-figure.module.css'

interface FigureCaptionProps {
  excerpt: DrawnExcerpt
  number: number
  debate: Debate
  /** The id of its name. */
  nameId: string
  /** The address of the compare page. */
  root: string
}

export function FigureCaption({ excerpt, number, debate, nameId, root }: FigureCaptionProps) {
  const { drawing, outside, focus } = excerpt
  const { lang, statements } = debate
  const words = wordsOf(lang).figures
  const [shown, all] = [drawing.nodes.length, statements.length]
  const counted = {
    statements: fill(shown < all ? words.some : words.all, { shown, count: all }, lang),
    count: drawing.links.length,
    outside: outside > 0 ? fill(words.outside, { count: outside }, lang) : '',
  }
  return (
    <figcaption>
      <span className={styles.name} id={nameId}>
        {fill(words.figure, { number, name: nameOf(excerpt, debate) }, lang)}
      </span>{' '}
      {fill(words.withLinks, counted, lang)}{' '}
      {focus ? (
        <a href={`${root}map/?steps=${focus.depth}#${focus.id}`}>
          {fill(words.wholeMapFrom, { number: `${focus.number}` }, lang)}
        </a>
      ) : (
        <a href={`${root}map/`}>{words.wholeMap}</a>
      )}
    </figcaption>
  )
}

/** "Statement 12, “…”, and what it is tied to in “Environment”." */
function nameOf({ theme, focus }: DrawnExcerpt, { title, lang }: Debate): string {
  const words = wordsOf(lang).figures
  if (!focus) return theme ? `${theme.name}.` : fill(words.whole, { debate: title }, lang)
  const around = {
    number: `${focus.number}`,
    words: focus.label.replace(/\.$/, ''),
    reach: focus.depth > 1 ? fill(words.reach, { count: focus.depth }, lang) : '',
    place: theme ? fill(words.within, { theme: theme.name }, lang) : '',
  }
  return fill(words.around, around, lang)
}
