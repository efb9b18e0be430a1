/** The frame around a map: tools, the way here, the window that the map moves in, and the same as text. */

import type { ReactNode } from 'react'
import type { MapDrawing } from '../debate/draw.ts'
import type { Debate } from '../debate/model.ts'
import { sayIn, spokenOn, wordsOf } from './catalogue/catalogue.ts'
import { startFirst } from './holder.ts'
import type { ViewerData } from './map/viewer-words.ts'
import { MapKeys } from './map-keys.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapPaper } from './map-paper.tsx'
import { MapStart } from './map-start.tsx'
import { MapTools, type Opening } from './map-tools.tsx'
import styles from './map-viewer.module.css'
import { SideMark } from './side-mark.tsx'

interface MapViewerProps {
  /** The map: one `<svg>` of natural size. */
  children: ReactNode
  debate: Pick<Debate, 'title' | 'sides' | 'themes' | 'lang'>
  /** The side whose columns stand first. */
  startSide: string
  /** As given to the map: `#<statement id>` and `#<prefix>-<statement id>` in the address lead to that statement. */
  prefix: string
  opening: Opening
  /** The same in words, where the page is about the map: it then stands beside the map, and the address follows. */
  text?: ReactNode
  /** What of the map is printed, where the page is about it: every block by itself. */
  paper?: Pick<MapDrawing, 'blocks' | 'nodes' | 'boxWidth'>
  /** Where the blocks of a large map are loaded from; the map is then an outline. */
  parts?: string
}

export function MapViewer({ children, debate, startSide, prefix, opening, text, parts, paper }: MapViewerProps) {
  const instructions = `${prefix}_instructions`
  const { lang } = debate
  const words = wordsOf(lang)
  return (
    <div
      className={styles.viewer}
      data-map=""
      data-map-prefix={prefix}
      data-map-main={text === undefined ? undefined : ''}
      data-map-parts={parts}
      data-map-words={JSON.stringify(viewerData(lang))}
    >
      <MapTools prefix={prefix} themes={debate.themes} hasText={text !== undefined} opening={opening} lang={lang}>
        <MapLegend sides={debate.sides} prefix={`${prefix}-legend`} lang={lang} />
        <MapKeys lang={lang} />
      </MapTools>
      <div className={styles.body}>
        <div className={styles.map}>
          <SideStrip sides={debate.sides} startSide={startSide} />
          <p id={instructions} className="aside scripted">
            {words.map.instructions}
          </p>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; this groups a picture. */}
          <div
            id={`${prefix}_window`}
            className={styles.port}
            data-map-port=""
            role="group"
            aria-label={sayIn(lang)(words.terms.argumentMap, { name: debate.title })}
            aria-describedby={instructions}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls without a script and takes keys with one.
            tabIndex={0}
          >
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; it shows what elements above it name. */}
            {parts !== undefined && <canvas className={styles.canvas} data-map-canvas="" aria-hidden="true" />}
            {children}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; the buttons do what it does. */}
            <canvas className={`${styles.overview} scripted`} data-map-overview="" aria-hidden="true" />
          </div>
        </div>
        {paper && <MapPaper drawing={paper} prefix={prefix} sides={debate.sides} lang={lang} />}
        {text !== undefined && (
          <div className={styles.text} data-map-text="">
            {text}
          </div>
        )}
      </div>
      <p className="aside" role="status" data-map-say="" />
      <MapStart />
    </div>
  )
}

/** What the script says: it holds no words of its own. */
function viewerData(lang: string): ViewerData {
  const { relations, viewer } = wordsOf(lang)
  return { lang: spokenOn(lang), relations, viewer }
}

/** Whose columns stand on which side, and in which theme one is, wherever on the map. */
function SideStrip({ sides, startSide }: { sides: Debate['sides']; startSide: string }) {
  const facing = startFirst(sides.slice(0, 2), startSide, (side) => side)
  const [first, ...others] = [...facing, ...sides.slice(2)]
  const name = (side: Debate['sides'][number] | undefined) =>
    side && (
      <span key={side.id}>
        <SideMark index={sides.indexOf(side)} /> {side.name}
      </span>
    )
  return (
    <p className={`${styles.sides} screen-only`} aria-hidden="true">
      {name(first)}
      <span className={styles.here} data-map-here="" />
      <span>{others.map(name)}</span>
    </p>
  )
}
