/** What stands on an embed's map and in its text, and what is tied to what. */

/** px of the drawing. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Node = SVGAElement

export function all<Part extends Element = HTMLElement>(selector: string): Part[] {
  return [...document.querySelectorAll<Part>(selector)]
}

/** The id of a statement, on the map or in words. */
export function idOf(part: Element): string {
  return part.getAttribute('data-node') ?? part.getAttribute('data-statement') ?? ''
}

/** The statements that a link's id names: `a+b->c`, `d->a+b->c`. */
export function endsOf(link: Element): string[] {
  return (link.getAttribute('data-relation') ?? '').split(/->|\+/)
}

/** A statement and all that it is tied to. */
export function around(id: string): Set<string> {
  const ties = all('[data-relation]').map(endsOf)
  return new Set([id, ...ties.filter((ends) => ends.includes(id)).flat()])
}

/** Where a statement's box is drawn: it is moved to its place, and begins there. */
export function boxOf(part: SVGGraphicsElement): Box {
  const { e, f } = (part.parentNode as SVGGraphicsElement).transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 }
  const { width, height } = (part.querySelector('rect,path') as SVGGraphicsElement).getBBox()
  return { x: e, y: f, width, height }
}
