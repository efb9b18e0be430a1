/** A picture of a map that needs nothing around it: what it is about, how to read it, where it comes from. */

import { markPath } from '../map-marks.tsx'
import { markClass } from './picture-classes.ts'
import { Badge, PictureMap } from './picture-map.tsx'
import type { PicturePlan, PlacedSample, PlacedText, Section } from './picture-plan.ts'

interface PictureProps {
  plan: PicturePlan
  /** The stylesheet, for the classes that stand here. */
  rules: string
}

export function Picture({ plan, rules }: PictureProps) {
  const { width, height, lang, title, description, scale, sections, map } = plan
  // Not of the whole: browsers would then place a picture wider than their window outside of it.
  const direction = map.drawing.isMirrored && 'rtl'
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={lang}
      // biome-ignore lint/a11y/noRedundantRoles: browsers differ in what they make of an svg without a role.
      role="graphics-document"
      aria-labelledby="picture-title"
      aria-describedby="picture-description"
    >
      <title id="picture-title">{title}</title>
      <desc id="picture-description">{description}</desc>
      <style>{rules}</style>
      <rect className="paper" width={width} height={height} />
      {sections.map(({ x, y, section }) => (
        <g key={y} transform={`translate(${x},${y}) scale(${scale})`} direction={direction}>
          <PictureSection section={section} />
        </g>
      ))}
      <g transform={`translate(${map.x - map.frame.x},${map.y - map.frame.y})`} direction={direction}>
        <PictureMap map={map} lang={lang} />
      </g>
    </svg>
  )
}

export function PictureSection({ section: { texts, marks, samples } }: { section: Section }) {
  return (
    <>
      {marks.map(({ x, y, size, index }) => (
        <path
          key={`${x}/${y}`}
          className={markClass(index)}
          d={markPath(index)}
          transform={`translate(${x},${y}) scale(${size / 12})`}
        />
      ))}
      {samples.map((sample) => (
        <SampleLine key={sample.kind} sample={sample} />
      ))}
      {texts.map((text) => (
        <Line key={`${text.x}/${text.y}`} text={text} />
      ))}
    </>
  )
}

function Line({ text: { x, y, size, words, look, anchor, href } }: { text: PlacedText }) {
  const line = (
    <text className={look} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {words}
    </text>
  )
  return href ? <a href={href}>{line}</a> : line
}

/** What stands at the end of a sample's line. */
const heads = {
  support: 'M44,0l-9,-4.5v9z',
  attack: 'M40,-4.5v9',
  undercut: 'M38,-6l6,6l-6,6l-6,-6z',
  rephrase: 'M36,-5l7,5l-7,5',
} as const

function SampleLine({ sample: { x, y, kind } }: { sample: PlacedSample }) {
  const look = kind === 'joined' || kind === 'far' ? 'support' : kind
  return (
    <g transform={`translate(${x},${y})`}>
      <path
        className={`line-${look}${kind === 'far' ? ' thin' : ''}`}
        d={kind === 'joined' ? 'M0,-6C14,-6 12,0 26,0M0,6C14,6 12,0 26,0H36' : 'M0,0H36'}
      />
      <path className={`head-${look}`} d={heads[look]} />
      {kind === look && <Badge kind={kind} x={13} y={0} />}
    </g>
  )
}
