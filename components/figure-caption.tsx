/** What a figure shows, what it leaves out, and the way to the whole. */

import type { DrawnExcerpt } from '../debate/excerpt.ts'
import type { Debate } from '../debate/model.ts'
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
  const [shown, all, links] = [drawing.nodes.length, debate.statements.length, drawing.links.length]
  return (
    <figcaption>
      <span className={styles.name} id={nameId}>{`Figure ${number}. ${nameOf(excerpt, debate)}`}</span>{' '}
      {shown < all ? `${shown} of the debate’s ${all} statements` : `All ${all} statements`}, with{' '}
      {count(links, 'link')}
      {outside > 0 && `; ${outside} more ${outside === 1 ? 'link leads' : 'links lead'} to statements not shown here`}.{' '}
      {focus ? (
        <a href={`${root}map/?steps=${focus.depth}#${focus.id}`}>The whole map, from statement {focus.number}</a>
      ) : (
        <a href={`${root}map/`}>The whole map</a>
      )}
    </figcaption>
  )
}

/** "Statement 12, “…”, and what it is tied to in “Environment”." */
function nameOf({ theme, focus }: DrawnExcerpt, { title }: Debate): string {
  if (!focus) return theme ? `${theme.name}.` : `${title}: the whole argument.`
  const reach = focus.depth > 1 ? `, up to ${focus.depth} links away` : ''
  const place = theme ? ` within “${theme.name}”` : ''
  return `Statement ${focus.number}, “${focus.label.replace(/\.$/, '')}”, and what it is tied to${place}${reach}.`
}

function count(number: number, noun: string): string {
  return number === 1 ? `one ${noun}` : `${number} ${noun}s`
}
