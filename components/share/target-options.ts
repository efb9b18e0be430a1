/** What there is to share, as options of one choice: the page has the debate and its themes, this adds the statements. */

import { inlineLimit } from '../../debate/model.ts'
import type { SharedStatement } from '../../debate/shareable.ts'
import { fill } from '../catalogue/fill.ts'
import type { ShareData, ShareTarget } from './share-data.ts'

/** Offers the statements by theme, and chooses the target. Of a debate too long for a choice, only the statement asked for. */
export function fillTargets(select: HTMLSelectElement, data: ShareData, target: ShareTarget): void {
  const { themes, statements, words, lang } = data
  for (const group of select.querySelectorAll('[data-share-statements]')) group.remove()
  const offered = statements.length <= inlineLimit ? statements : target.kind === 'statement' ? [target.statement] : []
  for (const { id, name } of [...themes, { id: undefined, name: words.live.withoutTheme }]) {
    const members = offered.filter(({ theme }) => theme === id)
    if (members.length > 0) select.append(groupOf(fill(words.live.statementsOf, { theme: name }, lang), members))
  }
  select.value = target.kind === 'debate' ? '' : target.id
}

function groupOf(label: string, members: SharedStatement[]): HTMLOptGroupElement {
  const group = document.createElement('optgroup')
  group.label = label
  group.dataset.shareStatements = ''
  group.append(...members.map(({ id, number, words }) => new Option(`${number} ${words}`, id)))
  return group
}
