/** What is seen on a map, and what it means. */

import type { ReactNode } from 'react'
import type { LinkKind, Side } from '../debate/model.ts'
import map from './argument-map.module.css'
import { type Catalogue, sayIn, wordsOf } from './catalogue/catalogue.ts'
import styles from './map-legend.module.css'
import { BadgeShapes, BoxShape, linkKinds, markPath } from './map-marks.tsx'

const heads: Record<LinkKind, string> = {
  support: 'M94,12l-9,-4.5v9z',
  attack: 'M90,7.5v9',
  undercut: 'M88,6l6,6l-6,6l-6,-6z',
  rephrase: 'M86,7l7,5l-7,5',
}

interface MapLegendProps {
  sides: Side[]
  prefix: string
  /** Of the page: BCP 47. */
  lang: string
}

export function MapLegend({ sides, prefix, lang }: MapLegendProps) {
  const { legend } = wordsOf(lang)
  return (
    <table className={styles.legend}>
      <caption>{legend.caption}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {legend.whatYouSee}
          </th>
          <th scope="col">{legend.whatItMeans}</th>
        </tr>
      </thead>
      <tbody>
        <SideRows sides={sides} legend={legend} />
        {samplesOf({ prefix, unanswered: wordsOf(lang).terms.unanswered, hidden: hiddenSample(lang) }).map(
          ([sign, sample]) => (
            <Row key={sign} sample={sample} seen={legend.seen[sign]} means={legend.means[sign]} />
          ),
        )}
      </tbody>
    </table>
  )
}

type Legend = Catalogue['legend']

function SideRows({ sides, legend }: { sides: Side[]; legend: Legend }) {
  const corners = [legend.square, legend.round, legend.cut, legend.cutToo]
  return sides.map(({ id, name }, index) => (
    <Row key={id} sample={<BoxSample index={index} />} seen={corners[Math.min(index, 3)] ?? ''} means={name} />
  ))
}

/** What a closed branch says of twelve statements behind it. */
function hiddenSample(lang: string): string {
  return sayIn(lang)(wordsOf(lang).viewer.hidden, { count: 12 })
}

/** Every sign but those of the sides, with what it looks like. */
function samplesOf(words: { prefix: string; unanswered: string; hidden: string }): [keyof Legend['seen'], ReactNode][] {
  return [
    ['common', <BoxSample key="" index={-1} />],
    ['noSide', <BoxSample key="" index={-2} />],
    ['unanswered', <BoxSample key="" index={0} word={words.unanswered} />],
    ...linkKinds.map((kind): [LinkKind, ReactNode] => [kind, <LinkSample key="" kind={kind} prefix={words.prefix} />]),
    ['joined', <JoinedSample key="" />],
    ['far', <FarSample key="" />],
    ['here', <BoxSample key="" index={0} state="here" />],
    ['lit', <BoxSample key="" index={0} state="lit" />],
    ['closed', words.hidden],
    ['counts', '■ 9 ● 10 = 1'],
  ]
}

function Row({ sample, seen, means }: { sample: ReactNode; seen: string; means: string }) {
  return (
    <tr>
      <td>{sample}</td>
      <td>{seen}</td>
      <td>{means}</td>
    </tr>
  )
}

function BoxSample({ index, word, state }: { index: number; word?: string; state?: 'here' | 'lit' }) {
  return (
    <svg className={map.map} width="100" height="32" viewBox="0 0 100 32" aria-hidden="true">
      <g data-side-index={index} className={state && styles[state]}>
        <BoxShape index={index} x={2} y={2} width={96} height={28} />
        <path data-mark="" d={markPath(index)} transform="translate(10,10)" />
        {word && (
          <text data-open="" x={92} y={20}>
            {word}
          </text>
        )}
      </g>
    </svg>
  )
}

function LinkSample({ kind, prefix }: { kind: LinkKind; prefix: string }) {
  return (
    <svg className={map.map} width="100" height="24" viewBox="0 0 100 24" aria-hidden="true">
      <BadgeShapes prefix={`${prefix}-${kind}`} />
      <g data-kind={kind}>
        <path d="M4,12H86" />
        <path d={heads[kind]} />
        <use href={`#${prefix}-${kind}-badge-${kind}`} x="16" y="12" />
      </g>
    </svg>
  )
}

function JoinedSample() {
  return (
    <svg className={map.map} width="100" height="24" viewBox="0 0 100 24" aria-hidden="true">
      <g data-kind="support">
        <path d="M4,4C30,4 30,12 60,12M4,20C30,20 30,12 60,12H86" />
        <path d={heads.support} />
      </g>
    </svg>
  )
}

function FarSample() {
  return (
    <svg className={map.map} width="100" height="24" viewBox="0 0 100 24" aria-hidden="true">
      <g data-kind="support" data-far="">
        <path d="M4,12H86" />
        <path d={heads.support} />
      </g>
    </svg>
  )
}
