/** A debate or a theme → the plan of its card. */

import { sayIn, wordsOf } from '../../components/catalogue/catalogue.ts'
import { type CardHalf, type CardPlan, cardSize } from '../../components/picture/card-plan.ts'
import type { PlacedText } from '../../components/picture/picture-plan.ts'
import { formatIssued } from '../../components/source-words.ts'
import type { Side } from '../../debate/model.ts'
import type { Subject } from '../files/debate-file.ts'
import { siteName } from '../site.ts'
import { fitText, setHeadline } from './card-words.ts'
import { mirrorCard } from './mirror.ts'
import { planCardMap } from './plan-card-map.ts'
import { sidesInOrder } from './plan-picture.ts'

/** px: around everything, within a half, between a half and the map. */
const margin = 44
const padding = 20
const half = { width: 396, mapGap: 20 } as const
/** Top and bottom of the halves' room, and the line at the card's foot. */
const foot = { y: 598, size: 24 } as const
const bottom = 556

/** px of a half's words, and from line to line. */
const name = { size: 30, line: 34, most: 3 } as const
const positions = [
  { size: 34, line: 41 },
  { size: 30, line: 36 },
  { size: 26, line: 31 },
] as const
const counts = { size: 22, line: 27 } as const

/** The two sides that face each other, the one that won the toss first; others are named at the foot. */
export function planCard(subject: Subject): CardPlan {
  const { view, excerpt } = subject
  const { debate } = view.open
  const above = excerpt.theme && debate.question
  const headline = setHeadline(excerpt.theme?.name ?? debate.question, above, margin, cardSize.width - 2 * margin)
  const top = headline.bottom + 22
  const halves = planHalves(subject, top)
  const gapLeft = margin + half.width + half.mapGap
  const room = { x: gapLeft, y: top, width: cardSize.width - 2 * gapLeft, height: bottom - top }
  const plan: CardPlan = {
    lang: debate.lang,
    title: debate.question,
    texts: [...headline.texts, ...footTexts(subject)],
    halves,
    map: planCardMap(excerpt, room),
  }
  return excerpt.drawing.isMirrored ? mirrorCard(plan) : plan
}

function planHalves(subject: Subject, top: number): CardHalf[] {
  const facing = sidesInOrder(subject).slice(0, 2)
  const inner = half.width - 2 * padding
  const names = facing.map(({ side }) => fitText(side.name, inner - 40, name.size, name.most, 'strong'))
  const nameLines = Math.max(...names.map((lines) => lines.length))
  const band = nameLines * name.line + 26
  const { lines, type } = setPositions(facing, inner, bottom - top - band - 2 * counts.line - 34)
  return facing.map(({ side, index }, place) => {
    const x = place === 0 ? margin : cardSize.width - margin - half.width
    const at = { x: x + padding, y: top }
    return {
      ...{ x, y: top, width: half.width, height: bottom - top, index, band },
      mark: { x: at.x, y: top + 16, size: 26 },
      texts: [
        ...setLines(names[place] ?? [], { ...at, x: at.x + 40, y: top + 39 }, name, 'strong').map((text) => ({
          ...text,
          isInBand: true as const,
        })),
        ...setLines(lines[place] ?? [], { ...at, y: top + band + type.line + 3 }, type, 'plain'),
        ...setLines(countWords(subject, side), { ...at, y: bottom - 15 - counts.line }, counts, 'soft'),
      ],
    }
  })
}

/** As large as both fit; where neither size is small enough, both are cut at the same number of lines. */
function setPositions(facing: { side: Side }[], width: number, height: number) {
  const set = (type: (typeof positions)[number]) => {
    const most = Math.max(1, Math.floor(height / type.line))
    const whole = facing.map(({ side }) => fitText(side.position, width, type.size, 99, 'plain'))
    const lines = facing.map(({ side }) => fitText(side.position, width, type.size, most, 'plain'))
    return { type, lines, fits: whole.every(({ length }) => length <= most) }
  }
  const tried = positions.map(set)
  return tried.find(({ fits }) => fits) ?? set(positions[2])
}

/** Plain numbers of both, in the same words. */
function countWords({ view, theme }: Subject, side: Side): string[] {
  const all = theme === undefined ? view.counts : (view.themes.find(({ id }) => id === theme)?.counts ?? [])
  const own = all.find((count) => count.side.id === side.id)
  const [statements, unanswered] = [own?.statements ?? 0, own?.unanswered ?? 0]
  const { lang } = view.open.debate
  const { picture } = wordsOf(lang)
  const say = sayIn(lang)
  return [say(picture.statements, { count: statements }), say(picture.withoutReply, { count: unanswered })]
}

function footTexts({ view, excerpt }: Subject): PlacedText[] {
  const { debate } = view.open
  const { common, picture } = wordsOf(debate.lang)
  const say = sayIn(debate.lang)
  const facts = [
    ...debate.sides.slice(2).map((side) => say(picture.alsoSide, { side: side.name })),
    say(common.links, { count: excerpt.drawing.links.length }),
    say(common.sourcesCounted, { count: debate.sources.length }),
    formatIssued(debate.updated, debate.lang),
  ]
  const line = { y: foot.y, size: foot.size }
  const words = fitText(facts.join(' · '), cardSize.width - 2 * margin - 200, foot.size, 1, 'plain').join('')
  return [
    { ...line, x: margin, words: siteName, look: 'headline' },
    { ...line, x: cardSize.width - margin, words, look: 'soft', anchor: 'end' },
  ]
}

function setLines(
  lines: string[],
  { x, y }: { x: number; y: number },
  { size, line }: { size: number; line: number },
  look: PlacedText['look'],
): PlacedText[] {
  return lines.map((words, index) => ({ x, y: y + index * line, size, words, look }))
}
