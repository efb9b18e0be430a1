/** A debate or a theme → the plan of its picture. */

import { sayIn, wordsOf } from '../../components/catalogue/catalogue.ts'
import { startFirst } from '../../components/holder.ts'
import type { PicturePlan, Section } from '../../components/picture/picture-plan.ts'
import { formatIssued } from '../../components/source-words.ts'
import { debateRoot } from '../../debate/addresses.ts'
import type { MapDrawing } from '../../debate/draw.ts'
import { sizes } from '../../debate/layout/sizes.ts'
import { textWidth } from '../../debate/measure.ts'
import type { Side } from '../../debate/model.ts'
import type { Subject } from '../files/debate-file.ts'
import { absolute, siteName } from '../site.ts'
import { mirrorSection } from './mirror.ts'
import { planFoot, planHead, planLegend } from './picture-words.ts'

/** px at 100 %. A small map is given room for the words around it. */
const margin = 24
const narrowest = 760

/** A map of so many px has its words as planned; those beside a wider one grow with it, a little less than it. */
const plannedWidth = 1150
const growth = 0.85

/** Everything in the picture, with its place; without words where they would be too small to be read. */
export function planPicture(subject: Subject, hasWords = true): PicturePlan {
  const { view, excerpt, theme } = subject
  const { debate } = view.open
  const { frame, drawing } = excerpt
  const inner = Math.max(frame.width, narrowest)
  const scale = Math.max(inner / plannedWidth, 1) ** growth
  const room = inner / scale
  const headline = excerpt.theme?.name ?? debate.question
  const head = planHead(theme === undefined ? debate.title : debate.question, headline, sidesInOrder(subject), room)
  const legend = planLegend(drawing, room, debate.lang)
  const foot = planFoot(footLines(subject, hasWords), room)
  const stack = new Stack(margin * scale, scale)
  const put = (section: Section) => stack.put(drawing.isMirrored ? mirrorSection(section, room) : section)
  const sections = [put(head), put(legend)]
  const at = { x: round(margin * scale + (inner - frame.width) / 2), y: round(stack.y) }
  const map = { ...at, frame, drawing, themeSize: themeSizeIn(drawing, scale), hasWords, page: pageOf(subject) }
  stack.y += frame.height + margin * scale * 0.6
  sections.push(put(foot))
  return {
    ...{ width: round(inner + 2 * margin * scale), height: round(stack.y + margin * scale * 0.4) },
    ...{ lang: debate.lang, title: titleOf(subject), description: describe(subject) },
    ...{ scale: round(scale), sections, map },
  }
}

/** Names of themes grow with a large map as far as each fits its block in one line. */
function themeSizeIn({ blocks }: MapDrawing, scale: number): number {
  const room = blocks.map(({ lines: [line = '', ...more], part, width }) => {
    if (more.length > 0 || part) return 0
    return ((width - 48) * 0.86) / textWidth(line || 'M', 1)
  })
  return Math.max(sizes.title.font, Math.floor(Math.min(sizes.title.font * scale * 0.75, 34, ...room)))
}

/** Places sections below each other. */
class Stack {
  constructor(
    private readonly margin: number,
    private readonly scale: number,
    public y = margin,
  ) {}

  put(section: Section): PicturePlan['sections'][number] {
    const placed = { x: round(this.margin), y: round(this.y), section }
    this.y += section.height * this.scale + this.margin * 0.6
    return placed
  }
}

/** The side that won the toss first. */
export function sidesInOrder({ view }: Pick<Subject, 'view'>): { side: Side; index: number }[] {
  const { debate, comparison } = view.open
  const sides = debate.sides.map((side, index) => ({ side, index }))
  return [...startFirst(sides.slice(0, 2), comparison.startSide, ({ side }) => side), ...sides.slice(2)]
}

function pageOf({ view }: Subject): string {
  return absolute(debateRoot(view.open.debate))
}

function titleOf({ view, excerpt }: Subject): string {
  const { title, lang } = view.open.debate
  const name = [title, ...(excerpt.theme ? [excerpt.theme.name] : [])].join(': ')
  return sayIn(lang)(wordsOf(lang).terms.argumentMap, { name })
}

/** For those who do not see it: counts, and where the same stands in words. */
function describe(subject: Subject): string {
  const { nodes, links } = subject.excerpt.drawing
  const { lang } = subject.view.open.debate
  const { common, picture } = wordsOf(lang)
  const say = sayIn(lang)
  const held = sidesInOrder(subject).map(({ side, index }) => {
    const own = nodes.filter(({ sides }) => sides.length === 1 && sides[0] === index)
    const open = own.filter(({ unanswered }) => unanswered).length
    return say(picture.held, { side: side.name, number: own.length, open })
  })
  return say(picture.described, {
    statements: say(common.statements, { count: nodes.length }),
    links: say(common.links, { count: links.length }),
    held: held.join('; '),
    shared: nodes.filter(({ sides }) => sides.length > 1).length,
    page: pageOf(subject),
  })
}

function footLines(subject: Subject, hasWords: boolean): { words: string; href?: string }[] {
  const { view, excerpt, root } = subject
  const { debate } = view.open
  const [shown, count] = [excerpt.drawing.nodes.length, debate.statements.length]
  const { common, picture } = wordsOf(debate.lang)
  const say = sayIn(debate.lang)
  const links = say(common.links, { count: excerpt.drawing.links.length })
  const facts = [
    shown < count ? say(picture.someShown, { shown, count, links }) : say(picture.allShown, { count, links }),
    ...(excerpt.outside > 0 ? [say(picture.outside, { count: excerpt.outside })] : []),
    say(picture.lastChanged, { day: formatIssued(debate.updated, debate.lang) }),
    'CC BY 4.0',
    ...(hasWords ? [] : [say(picture.tooSmall, { file: 'map.svg' })]),
  ]
  const address = absolute(root)
  return [{ words: facts.join(' · ') }, { words: `${siteName} · ${address}`, href: address }]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
