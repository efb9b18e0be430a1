/** The map as it was drawn: every statement a link to its text, every relation a line. Works without a script. */

import type { DrawnLink, DrawnNode, MapDrawing } from '../debate/draw.ts'
import type { Debate } from '../debate/model.ts'
import styles from './argument-map.module.css'
import { sayIn, wordsOf } from './catalogue/catalogue.ts'
import { Block } from './map-block.tsx'
import { BadgeShapes } from './map-marks.tsx'
import { countLinks, describeMap, nodeName } from './map-names.ts'
import { Node } from './map-node.tsx'

interface ArgumentMapProps {
  drawing: MapDrawing
  debate: Pick<Debate, 'title' | 'sides' | 'lang'>
  /** Begins every id in the map, so that several maps can stand on a page; a node's is `<prefix>-<statement id>`. */
  prefix: string
  /** Where a statement's node leads. */
  nodeHref: (id: string) => string
  /** How many statements the debate has, where the drawing holds a part of them. */
  total?: number
  /** Themes with their counts alone: the viewer brings boxes and links as they come into sight. */
  isOutline?: boolean
  /** The page prints it theme by theme, in numbers and first words. */
  isPrinted?: boolean
}

export function ArgumentMap({ isOutline = false, isPrinted = false, ...props }: ArgumentMapProps) {
  const { drawing, debate, prefix } = props
  const { width, height } = drawing
  const { terms } = wordsOf(debate.lang)
  return (
    <svg
      className={styles.map}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction={drawing.isMirrored && 'rtl'}
      // biome-ignore lint/a11y/noRedundantRoles: browsers differ in what they make of an svg without a role.
      role="graphics-document"
      aria-labelledby={`${prefix}-title`}
      aria-describedby={`${prefix}-description`}
    >
      <title id={`${prefix}-title`}>{sayIn(debate.lang)(terms.argumentMap, { name: debate.title })}</title>
      <desc id={`${prefix}-description`}>{describeMap(drawing, debate.sides, debate.lang)}</desc>
      <BadgeShapes prefix={prefix} />
      {/* Named, and with the map's class: paper shows it again, a part at a time. */}
      <g id={`${prefix}_all`} className={`${styles.map} ${isPrinted ? styles.paper : ''}`}>
        <g data-layer="blocks">
          {drawing.blocks.map((block) => (
            <Block key={`${block.x}/${block.y}`} block={block} drawing={drawing} lang={debate.lang} />
          ))}
        </g>
        <MapLayers {...props} {...(isOutline && { nodes: [], links: [] })} />
      </g>
    </svg>
  )
}

interface LayersProps extends Omit<ArgumentMapProps, 'isOutline' | 'isPrinted'> {
  /** What to draw of the drawing; everything unless told. */
  nodes?: DrawnNode[]
  links?: DrawnLink[]
}

/** The links, and the boxes above them. */
export function MapLayers({ drawing, debate, prefix, nodeHref, ...part }: LayersProps) {
  const { total = drawing.nodes.length, nodes = drawing.nodes, links = drawing.links } = part
  const counts = nodes.length > 0 ? countLinks(drawing.links) : new Map()
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the outline says it in words. */}
      <g data-layer="links" aria-hidden="true">
        {links.map((link) => (
          <Link key={link.id} link={link} prefix={prefix} />
        ))}
      </g>
      <g data-layer="nodes" lang={debate.lang}>
        {nodes.map((node) => (
          <Node
            key={node.id}
            {...{ node, drawing, prefix }}
            lang={debate.lang}
            sides={node.sides.map((side) => debate.sides[side]?.id ?? '').join(' ')}
            href={nodeHref(node.id)}
            name={nodeName(node, debate.sides, total, debate.lang, counts.get(node.id))}
          />
        ))}
      </g>
    </>
  )
}

function Link({ link, prefix }: { link: DrawnLink; prefix: string }) {
  const { id, kind, from, to, path, head, badge, far } = link
  return (
    <g data-relation={id} data-kind={kind} data-from={from.join(' ')} data-to={to} data-far={far && ''}>
      <path d={path} />
      <path d={head} />
      <use href={`#${prefix}-badge-${kind}`} x={badge[0]} y={badge[1]} />
    </g>
  )
}
