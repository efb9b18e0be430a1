/** Statements as a nested list of HTML: by theme and side, each with its links in words. Pure. */

import type { SharedEnd, SharedLinks, SharedStatement } from '../../debate/shareable.ts'
import { fill } from '../catalogue/fill.ts'
import { escapeHtml } from './escape.ts'
import { holderIn, type ShareData, type ShareTarget, statementsIn } from './share-data.ts'

/** What is needed to write down a part of a debate. */
interface Part {
  data: ShareData
  /** Numbers of the statements that the list holds. */
  listed: Set<number>
}

/** The list; one link to all of it where the debate is too long for a list. */
export function listStatements(data: ShareData, target: ShareTarget): string {
  const statements = statementsIn(data, target)
  if (!statements.every(({ said }) => said)) {
    const page = `${data.site}${data.root}map/${target.kind === 'theme' ? `${target.id}/` : ''}#outline`
    return `<p><a href="${escapeHtml(page)}">${escapeHtml(data.words.live.everyStatement)}</a></p>`
  }
  const part: Part = { data, listed: new Set(statements.map(({ number }) => number)) }
  if (target.kind === 'statement') return list(statements.map((one) => item(one, part, `${holderIn(data, one)}: `)))
  if (target.kind === 'theme') return listBySide(statements, part)
  const themes = [...data.themes, { id: undefined, name: data.words.terms.otherStatements }]
  const groups = themes.map(({ id, name }) => ({ name, members: statements.filter(({ theme }) => theme === id) }))
  return listGroups(groups, (members) => listBySide(members, part))
}

/** The side that stands first on the page, then the others, then what several hold, then what none does yet. */
function listBySide(statements: SharedStatement[], part: Part): string {
  const { sides, start, words } = part.data
  const order = [...sides.keys()].sort((a, b) => Number(b === start) - Number(a === start))
  const names = [...order.map((side) => sides[side] ?? ''), words.terms.commonGround, words.terms.noSide]
  const groups = names.map((name) => ({ name, members: statements.filter((one) => holderIn(part.data, one) === name) }))
  return listGroups(groups, (members) => list(members.map((one) => item(one, part))))
}

interface Group {
  name: string
  members: SharedStatement[]
}

function listGroups(groups: Group[], write: (members: SharedStatement[]) => string): string {
  const filled = groups.filter(({ members }) => members.length > 0)
  return list(filled.map(({ name, members }) => `<b>${escapeHtml(name)}</b>\n${write(members)}`))
}

function list(items: string[]): string {
  return ['<ul>', ...items.map((text) => `<li>${text}</li>`), '</ul>'].join('\n')
}

/** "9 Foreign forces may weaken autonomy. (challenges 1, 4; no reply recorded)", its number a link to all about it. */
function item({ id, number, said }: SharedStatement, part: Part, before = ''): string {
  const { site, root } = part.data
  const links = (said?.links ?? []).map((link) => linkWords(link, part))
  const words = [...links, ...(said?.unanswered ? [part.data.words.live.noReply] : [])].join('; ')
  const place = `<a href="${escapeHtml(`${site}${root}#${id}`)}">${number}</a>`
  return `${place} ${escapeHtml(before + (said?.text ?? ''))}${words && ` <small>(${escapeHtml(words)})</small>`}`
}

/** Numbers of what stands in the list; what does not is also told by its first words. */
function linkWords({ kind, direction, ends }: SharedLinks, { data, listed }: Part): string {
  const { words, lang, statements } = data
  const nameOf = (end: SharedEnd) => {
    if (typeof end === 'object') {
      return fill(words.live.together, { end: `${end.end}`, others: end.together.join(', ') }, lang)
    }
    const other = typeof end === 'number' && !listed.has(end) && statements.find(({ number }) => number === end)
    return other ? `${end} “${other.words}”` : `${end}`
  }
  return `${words.relations[kind][direction]} ${ends.map(nameOf).join(', ')}`
}
