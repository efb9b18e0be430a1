/** The shapes that tell sides and kinds of link apart on a map: the same in the map and in its legend. */

import type { LinkKind } from '../debate/model.ts'

/** Side marks in a square of 12 px, as in `SideMark`; the last two: common ground and no side. */
const marks = [
  'M1.5,1.5h9v9h-9z',
  'M6,1a5,5 0 1 1 0,10a5,5 0 1 1 0,-10z',
  'M6,.8L11.4,10.6H.6z',
  'M6,.4L11.6,6L6,11.6L.4,6z',
] as const
const bars = 'M1,3.5h10M1,8.5h10'

/** Signs on links, around their middle. */
export const signs: Record<LinkKind, string> = {
  support: 'M-3.5,0h7M0,-3.5v7',
  attack: 'M-2.7,-2.7l5.4,5.4M2.7,-2.7l-5.4,5.4',
  undercut: 'M0,-3.5l3.5,3.5l-3.5,3.5l-3.5,-3.5z',
  rephrase: 'M-3.2,-1.7h6.4M-3.2,1.7h6.4',
}

export const linkKinds = ['support', 'attack', 'undercut', 'rephrase'] as const

/** The outline of a side's mark. */
export function markPath(index: number): string {
  return index < 0 ? bars : (marks[index % marks.length] ?? bars)
}

/** A statement's box: square for the first side, round for the second, cut for others, doubled for common ground. */
export function BoxShape({
  index,
  x,
  y,
  width,
  height,
}: { index: number } & Record<'x' | 'y' | 'width' | 'height', number>) {
  if (index > 1) return <path d={cutBox(x, y, width, height)} />
  if (index === -1) {
    return (
      <>
        <rect x={x} y={y} width={width} height={height} />
        <rect x={x + 3} y={y + 3} width={width - 6} height={height - 6} />
      </>
    )
  }
  return <rect x={x} y={y} width={width} height={height} rx={index === 1 ? 12 : undefined} />
}

function cutBox(x: number, y: number, width: number, height: number): string {
  const cut = 8
  const [w, h] = [width - 2 * cut, height - 2 * cut]
  return `M${x + cut},${y}h${w}l${cut},${cut}v${h}l${-cut},${cut}h${-w}l${-cut},${-cut}v${-h}z`
}

/** Defines the badge of every kind of link as `<prefix>-badge-<kind>`, once a map. */
export function BadgeShapes({ prefix }: { prefix: string }) {
  return (
    <defs>
      {linkKinds.map((kind) => (
        <g key={kind} id={`${prefix}-badge-${kind}`} data-badge="">
          <circle r="6.5" />
          <path d={signs[kind]} />
        </g>
      ))}
    </defs>
  )
}
