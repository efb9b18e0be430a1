/** A debate as one picture beside an address: the question, both sides in equal halves, and the map between them. */

import { markPath } from '../map-marks.tsx'
import { type CardHalf, type CardMap, type CardPlan, cardSize } from './card-plan.ts'
import { boxClass, filledClass, markClass } from './picture-classes.ts'
import type { PlacedText } from './picture-plan.ts'

interface CardProps {
  plan: CardPlan
  /** The stylesheet, for the classes that stand here. */
  rules: string
}

export function Card({ plan: { lang, isMirrored, title, texts, halves, map }, rules }: CardProps) {
  const { width, height } = cardSize
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={lang}
      direction={isMirrored && 'rtl'}
    >
      <title>{title}</title>
      <style>{rules}</style>
      <rect className="paper" width={width} height={height} />
      {texts.map((text) => (
        <Words key={`${text.x}/${text.y}`} text={text} />
      ))}
      <SmallMap map={map} />
      {halves.map((half) => (
        <Half key={half.index} half={half} />
      ))}
    </svg>
  )
}

function Half({ half: { x, y, width, height, index, band, mark, texts } }: { half: CardHalf }) {
  return (
    <g data-half={index}>
      <rect className={boxClass(index)} x={x} y={y} width={width} height={height} />
      <rect className={markClass(index)} x={x} y={y} width={width} height={band} />
      <path
        className="reversed"
        d={markPath(index)}
        transform={`translate(${mark.x},${mark.y}) scale(${mark.size / 12})`}
      />
      {texts.map((text) => (
        <Words key={`${text.x}/${text.y}`} text={text} isReversed={text.isInBand} />
      ))}
    </g>
  )
}

function SmallMap({ map: { x, y, scale, blocks, boxes, links } }: { map: CardMap }) {
  return (
    <g data-card-map="" transform={`translate(${x},${y}) scale(${scale})`}>
      {blocks.map((block) => (
        <rect key={`${block.x}/${block.y}`} className="block" {...block} rx={4 / scale} />
      ))}
      {links.map(({ id, kind, path }) => (
        <path key={id} className={`thread-${kind}`} strokeWidth={1 / scale} d={path} />
      ))}
      {boxes.map(({ id, index, ...place }) => (
        <rect key={id} className={filledClass(index)} rx={index === 1 ? place.height / 2 : undefined} {...place} />
      ))}
    </g>
  )
}

function Words({
  text: { x, y, size, words, look, anchor },
  isReversed,
}: {
  text: PlacedText
  isReversed?: true | undefined
}) {
  return (
    <text className={isReversed ? `${look} reversed` : look} x={x} y={y} fontSize={size} textAnchor={anchor}>
      {words}
    </text>
  )
}
