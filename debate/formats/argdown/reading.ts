/** What the parts of the Argdown reader share. */

import type { IRuleNode, IStatement } from '@argdown/core'
import type { Statement } from '../../model.ts'
import type { Draft } from '../draft.ts'
import type { Ext, JsonObject } from '../ext.ts'
import type { Element } from './element.ts'
import type { SourceBook } from './sources.ts'
import type { ThemeBook } from './themes.ts'

export interface Reading {
  file: string
  draft: Draft
  ext: Ext
  nodeOf: ReadonlyMap<IStatement, IRuleNode>
  /** Whether the file's front matter has data of ours. */
  isOurs: boolean
  /** Sides that it declares: tags of these names are no tags. */
  sideIds: ReadonlySet<string>
  themes: ThemeBook
  sources: SourceBook
  /** The statement that an element became. */
  statementOf: Map<Element, Statement>
  /** By statement, what a file of ours says beyond the text. */
  given: Map<string, JsonObject>
}
