/** How statements are called in the file that is written: by their title there, else by their id. */

import type { Debate } from '../../model.ts'
import type { Ext, JsonObject } from '../ext.ts'
import { idMaker } from '../ids.ts'
import { isTitle } from './elements.ts'
import { textIn } from './yaml-data.ts'

export interface Names {
  /** `[title]` of a statement, `<title>` of an argument. */
  refer(id: string): string
  isArgument(id: string): boolean
  /** What the file's reader could not tell from the title. */
  dataOf(id: string): JsonObject
  /** A title that no argument has. */
  free(wish: string): string
}

export function nameStatements({ statements }: Debate, ext: Ext): Names {
  const kept = (id: string) => ext.statements.get(id) ?? {}
  const isArgument = (id: string) => kept(id).argument === true
  const refer = (id: string, title: string) => (isArgument(id) ? `<${title}>` : `[${title}]`)
  const taken = new Set(
    statements.filter(({ id }) => textIn(kept(id), 'title') === undefined).map(({ id }) => refer(id, id)),
  )
  const titleOf = new Map<string, string>()
  const dataOf = new Map<string, JsonObject>()
  const ids = idMaker()
  for (const { id } of statements) {
    const wish = textIn(kept(id), 'title')
    const isFree = wish !== undefined && isTitle(wish) && !taken.has(refer(id, wish))
    const title = isFree ? wish : id
    taken.add(refer(id, title))
    titleOf.set(id, title)
    // As the reader will do it.
    const isTold = ids.make(title, 'statement') === id
    dataOf.set(id, { ...(!isTold && { id }), ...(wish !== undefined && !isFree && { title: wish }) })
  }
  const free = (wish: string) => {
    let title = wish
    for (let number = 2; taken.has(`<${title}>`); number++) title = `${wish} ${number}`
    taken.add(`<${title}>`)
    return title
  }
  return {
    ...{ isArgument, free },
    refer: (id) => refer(id, titleOf.get(id) ?? id),
    dataOf: (id) => dataOf.get(id) ?? {},
  }
}
