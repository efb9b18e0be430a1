/** Says where the reader is on a map and how much of it is shown: breadcrumbs, counts, and what can be done from here. */

import { distanceOf, seenPart, touches } from './camera.ts'
import { blockOf, focusOn, goTo, showAll, showBlock, showWhole, toggleBranch } from './go.ts'
import { currentNode, type MapView, tell } from './map-view.ts'
import type { Say } from './say.ts'
import { findBranch } from './visible.ts'

/** Statements of the way here that stay among the breadcrumbs. */
const kept = 4

export function openWhereabouts(
  view: MapView,
  { focusNode, say }: { focusNode: () => void; say: Say },
  signal: AbortSignal,
): void {
  const { frame } = view
  const crumbs = frame.querySelector('[data-map-crumbs]')
  const update = () => {
    crumbs?.replaceChildren(...makeCrumbs(view, focusNode))
    showActions(view)
    showCounts(view, say)
  }
  view.on.walked.push(update)
  view.on.shown.push(update)
  view.on.rested.push(() => showHere(view))
  const press = ({ target }: Event) => act(view, target instanceof Element ? target : undefined, focusNode)
  frame.addEventListener('click', press, { signal })
  update()
}

function act(view: MapView, target: Element | undefined, focusNode: () => void): void {
  const id = view.walk.at
  const steps = target?.closest('[data-map-steps]')?.getAttribute('data-map-steps')
  if (steps !== null && steps !== undefined) focusOn(view, id, Number(steps))
  else if (target?.closest('[data-map-action="branch"]')) toggleBranch(view, id)
  else if (target?.closest('[data-map-action="all"]')) {
    showAll(view)
    // The button is gone, and the focus with it.
    focusNode()
  }
}

/** The theme in the middle of the window: its heading may be out of sight. */
function showHere(view: MapView): void {
  const { x, y, width, height } = seenPart(view.camera, view.window)
  const middle = { x: x + width / 2, y: y + height / 2, width: 1, height: 1 }
  const isFar = distanceOf(view.camera) === 'far'
  const block = isFar ? undefined : view.graph.blocks.find((other) => touches(view.place(other), middle))
  const here = view.frame.querySelector('[data-map-here]')
  const name = block?.name ?? ''
  if (here && here.textContent !== name) here.textContent = name
  const themes = view.frame.querySelector<HTMLSelectElement>('[data-map-theme]')
  if (themes) themes.value = block?.theme ?? ''
}

/** The whole map, the theme, and the statements visited on the way to this one. */
function makeCrumbs(view: MapView, focusNode: () => void): HTMLElement[] {
  const node = currentNode(view)
  const block = node && blockOf(view, node.theme)
  const back = view.visited.slice(-kept)
  const { say } = view.words
  const whole = crumb(say('wholeMap'), say('wholeMap'), () => {
    view.showMap?.()
    showWhole(view)
  })
  const theme = block?.name
    ? [
        crumb(block.name, block.name, () => {
          view.showMap?.()
          showBlock(view, block)
        }),
      ]
    : []
  const statements = back.map((id, index) => {
    const number = String(view.graph.nodes.get(id)?.number ?? 0)
    const isLast = index === back.length - 1
    return crumb(number, say('statement', { number }), () => leadBack(view, back, index, focusNode), isLast)
  })
  return [whole, ...theme, ...statements]
}

function leadBack(view: MapView, back: string[], index: number, focusNode: () => void): void {
  const id = back[index]
  if (id === undefined) return
  const surplus = back.length - 1 - index
  view.visited = view.visited.slice(0, view.visited.length - surplus)
  goTo(view, id)
  tell(view, 'walked')
  focusNode()
}

function crumb(text: string, name: string, go: () => void, isCurrent = false): HTMLElement {
  const item = document.createElement('li')
  const part = document.createElement('button')
  part.type = 'button'
  part.textContent = text
  part.setAttribute('aria-label', name)
  if (isCurrent) part.setAttribute('aria-current', 'location')
  part.addEventListener('click', go)
  item.append(part)
  return item
}

/** What can be done with the statement where the reader stands. */
function showActions(view: MapView): void {
  const { frame, choice, walk, graph, visible, words } = view
  const node = currentNode(view)
  const name = frame.querySelector('[data-map-current]')
  const centre = graph.nodes.get(choice.around) ?? node
  const isElsewhere = choice.around !== '' && centre !== node
  if (name) {
    const around = { number: String(centre?.number ?? 0), here: String(node?.number) }
    name.textContent = words.say(isElsewhere ? 'aroundOther' : 'around', around)
  }
  const steps = choice.around === '' ? 0 : choice.steps
  for (const button of frame.querySelectorAll('[data-map-steps]')) {
    button.setAttribute('aria-pressed', String(Number(button.getAttribute('data-map-steps')) === steps))
  }
  const branch = frame.querySelector<HTMLButtonElement>('[data-map-action="branch"]')
  if (!branch) return
  const isClosed = choice.closed.has(walk.at)
  const count = isClosed ? (visible.behind.get(walk.at) ?? 0) : findBranch(walk.at, graph).size
  branch.toggleAttribute('data-idle', count === 0)
  branch.textContent = words.say(isClosed ? 'showBranch' : 'hideBranch', { number: count })
}

/** Nothing is hidden without saying so. */
function showCounts(view: MapView, say: Say): void {
  const { frame, visible, graph, words } = view
  const [shown, count] = [visible.shown.size, graph.nodes.size]
  const said = frame.querySelector('[data-map-shown]')
  const text = words.say(shown === count ? 'allShown' : 'someShown', { shown, count })
  if (said && said.textContent !== text) {
    // What a page opens with is no news.
    if (said.textContent !== '' || shown !== count) say(`${text}.`, 'count')
    said.textContent = text
  }
  const restore = frame.querySelector<HTMLElement>('[data-map-action="all"]')
  if (restore) restore.hidden = shown === count
}
