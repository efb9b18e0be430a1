/** What is seen on a map, and what it means. */

import type { ReactNode } from 'react'
import type { LinkKind, Side } from '../debate/model.ts'
import map from './argument-map.module.css'
import styles from './map-legend.module.css'
import { BadgeShapes, BoxShape, linkKinds, markPath } from './map-marks.tsx'

const meanings: Record<LinkKind, { seen: string; means: string; head: string }> = {
  support: { seen: 'Solid line, filled arrow, +', means: 'supports', head: 'M94,12l-9,-4.5v9z' },
  attack: { seen: 'Dashed line, bar, ×', means: 'challenges', head: 'M90,7.5v9' },
  undercut: {
    seen: 'Dotted line that ends on another line, ◇',
    means: 'questions the link, not what it joins',
    head: 'M88,6l6,6l-6,6l-6,-6z',
  },
  rephrase: { seen: 'Long dashes, open arrow, =', means: 'says again in other words', head: 'M86,7l7,5l-7,5' },
}

const corners = ['Square corners, ■', 'Round corners, ●', 'Cut corners, ▲', 'Cut corners, ◆']

export function MapLegend({ sides, prefix }: { sides: Side[]; prefix: string }) {
  return (
    <table className={styles.legend}>
      <caption>How to read the map</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            What you see
          </th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {sides.map(({ id, name }, index) => (
          <Row key={id} sample={<BoxSample index={index} />} seen={corners[Math.min(index, 3)] ?? ''} means={name} />
        ))}
        <Row sample={<BoxSample index={-1} />} seen="Double border, two bars" means="Common ground" />
        <Row sample={<BoxSample index={-2} />} seen="Dotted border" means="No side yet" />
        <Row
          sample={<BoxSample index={0} word="unanswered" />}
          seen="The word “unanswered”"
          means="No reply recorded"
        />
        {linkKinds.map((kind) => (
          <Row key={kind} sample={<LinkSample kind={kind} prefix={prefix} />} {...meanings[kind]} />
        ))}
        <Row
          sample={<JoinedSample />}
          seen="Lines that meet before they arrive"
          means="Reasons that hold only together"
        />
        <Row sample={<FarSample />} seen="Thin line" means="Leads to another part of the map" />
        <Row sample={<BoxSample index={0} state="here" />} seen="Thick blue frame" means="Where you are" />
        <Row
          sample={<BoxSample index={0} state="lit" />}
          seen="Yellow ground; the rest is grey"
          means="Tied to the statement chosen"
        />
        <Row sample="+12 hidden" seen="A count below a box" means="Its branch is closed: so many are behind it" />
        <Row
          sample="■ 9 ● 10 = 1"
          seen="Counts beneath a theme’s name"
          means="Statements of each side and common ground"
        />
      </tbody>
    </table>
  )
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
        <path d={meanings[kind].head} />
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
        <path d={meanings.support.head} />
      </g>
    </svg>
  )
}

function FarSample() {
  return (
    <svg className={map.map} width="100" height="24" viewBox="0 0 100 24" aria-hidden="true">
      <g data-kind="support" data-far="">
        <path d="M4,12H86" />
        <path d={meanings.support.head} />
      </g>
    </svg>
  )
}
