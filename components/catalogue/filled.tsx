/** A message whose places hold elements: a link, a date, a name in bold. */

import { Fragment, type ReactNode } from 'react'
import { fill, type Message, type Values } from './fill.ts'

interface FilledProps {
  message: Message
  /** What stands for each `{name}`; `count` is a number where the message has plural forms. */
  values: Readonly<Record<string, ReactNode>>
  /** BCP 47, the language of the message. */
  lang: string
}

/** Stands around the name of an element while the message is filled. */
const mark = '\u0000'

/** The message with elements in their places. Throws as `fill` does. */
export function Filled({ message, values, lang }: FilledProps) {
  const plain: Values = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'number') return [name, value]
      return [name, typeof value === 'string' ? value.replaceAll(mark, '') : mark + name + mark]
    }),
  )
  const parts = fill(message, plain, lang).split(mark)
  return parts.map((part, index) => (
    <Fragment key={keyOf(part, index)}>{index % 2 === 0 ? part : values[part]}</Fragment>
  ))
}

/** A message is fixed: the place in it is a key. */
function keyOf(part: string, index: number): string {
  return `${index}-${part}`
}
