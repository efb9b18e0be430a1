/**
 * Graphviz dot as WebAssembly, with its own settings: layers from the bottom up, splines. Sizes in points stand for px.
 *
 * One graph a theme: every theme is laid out by itself and the themes are packed into rows, in order, to about 1.4 times
 * as wide as high. A link from theme to theme is a straight line between the edges of its boxes, for no layout knows it;
 * it is counted like every other.
 */

import { Graphviz } from '@hpcc-js/wasm-graphviz'

/**
 * @typedef {import('../layout/picture.ts').Picture} Picture
 * @typedef {import('../layout/picture.ts').Graph} Graph
 * @typedef {import('../layout/picture.ts').DrawnBox} DrawnBox
 */

const graphviz = await Graphviz.load()
const apart = 40

export const dot = { layOut: ({ graph }) => layOut(graph) }
export const dotByTheme = { layOut: ({ graph }) => layOutThemes(graph) }

/** @param {Graph} graph @returns {Picture} */
function layOut({ boxes, edges }) {
  const number = new Map(boxes.map(({ id }, index) => [id, index]))
  const text = [
    'digraph { rankdir=BT; nodesep=0.28; ranksep=0.7; node [shape=box fixedsize=true label=""]; edge [arrowhead=none];',
    ...boxes.map(({ width, height }, index) => `${index} [width=${width / 72} height=${height / 72}];`),
    ...edges.map(({ from, to }, index) => `${number.get(from)} -> ${number.get(to)} [id=${index}];`),
    '}',
  ].join('\n')
  const drawn = JSON.parse(graphviz.layout(text, 'json', 'dot'))
  return {
    boxes: (drawn.objects ?? []).map(({ name, pos }) => boxAround(boxes[Number(name)], pos.split(',').map(Number))),
    lines: (drawn.edges ?? []).map(({ id, pos }) => {
      const { link, from, to } = edges[Number(id)]
      const points = pos.split(' ').filter((spot) => !/^[es],/.test(spot))
      return { link, ends: [from, to], points: points.map((spot) => spot.split(',').map(Number)), curved: true }
    }),
  }
}

const boxAround = ({ id, width, height }, [x, y]) => ({ id, x: x - width / 2, y: y - height / 2, width, height })

/** @param {Graph} graph @returns {Picture} */
function layOutThemes({ boxes, edges }) {
  const themeOf = new Map(boxes.map(({ id, theme }) => [id, theme]))
  const byTheme = groupBy(boxes, ({ theme }) => theme)
  const inside = groupBy(
    edges.filter(({ from, to }) => themeOf.get(from) === themeOf.get(to)),
    ({ from }) => themeOf.get(from),
  )
  const pictures = [...byTheme].map(([theme, held]) => layOut({ boxes: held, edges: inside.get(theme) ?? [] }))
  const packed = pack(pictures)
  const placed = new Map(packed.boxes.map((box) => [box.id, box]))
  const across = edges
    .filter(({ from, to }) => themeOf.get(from) !== themeOf.get(to))
    .map(({ link, from, to }) => ({
      ...{ link, ends: [from, to], curved: false },
      points: [edgeToward(placed.get(from), placed.get(to)), edgeToward(placed.get(to), placed.get(from))],
    }))
  return { boxes: packed.boxes, lines: [...packed.lines, ...across] }
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Rows of themes, each theme moved to its place. @param {Picture[]} pictures @returns {Picture} */
function pack(pictures) {
  const sized = pictures.map((picture) => {
    const left = Math.min(...picture.boxes.map(({ x }) => x))
    const top = Math.min(...picture.boxes.map(({ y }) => y))
    const width = Math.max(...picture.boxes.map((box) => box.x + box.width)) - left
    return { picture, left, top, width, height: Math.max(...picture.boxes.map((box) => box.y + box.height)) - top }
  })
  const area = sized.reduce((sum, { width, height }) => sum + (width + apart) * (height + apart), 0)
  const widest = Math.sqrt(area * 1.4)
  let [x, y, high] = [0, 0, 0]
  /** @type {Picture} */
  const whole = { boxes: [], lines: [] }
  for (const { picture, left, top, width, height } of sized) {
    if (x > 0 && x + width / 2 > widest) [x, y, high] = [0, y + high + apart, 0]
    const [dx, dy] = [x - left, y - top]
    whole.boxes.push(...picture.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })))
    for (const line of picture.lines)
      whole.lines.push({ ...line, points: line.points.map(([u, v]) => [u + dx, v + dy]) })
    x += width + apart
    high = Math.max(high, height)
  }
  return whole
}

/** Where the straight line to another box leaves a box. */
function edgeToward(box, other) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const [dx, dy] = [other.x + other.width / 2 - x, other.y + other.height / 2 - y]
  const share = Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9), 0.5)
  return [x + dx * share, y + dy * share]
}
