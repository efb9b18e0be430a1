/** `<ArgumentMap />` in the midst of prose: a part of the argument as a map, as rows or as a list. No script. */

import type { DrawnExcerpt } from '../debate/excerpt.ts'
import type { FigureView } from '../debate/model.ts'
import type { CompareView } from '../debate/view.ts'
import map from './argument-map.module.css'
import { wordsOf } from './catalogue/catalogue.ts'
import { FigureCaption } from './figure-caption.tsx'
import { FigureList } from './figure-list.tsx'
import { FigureMap } from './figure-map.tsx'
import { FigureRows } from './figure-rows.tsx'
import styles from './map-figure.module.css'

interface MapFigureProps {
  excerpt: DrawnExcerpt
  show: FigureView
  /** Its number on the page, which tells figures of the same part apart. */
  number: number
  view: CompareView
  /** The address of the compare page, as seen from this one. */
  root: string
}

export function MapFigure({ excerpt, show, number, view: { open, cards }, root }: MapFigureProps) {
  const { debate, comparison } = open
  const { drawing, frame, sights } = excerpt
  const words = wordsOf(debate.lang).map
  const prefix = `figure_${number}`
  const labelledBy = `${prefix}_name`
  const parts = { cards, sides: debate.sides, labelledBy }
  const text = { themes: excerpt.themes, startSide: comparison.startSide, root, lang: debate.lang, ...parts }
  const linkOf = ({ id }: { id: string }) => ({ href: `${root}#${id}` })
  return (
    <figure className={styles.figure} data-figure={show}>
      {show === 'map' && (
        <>
          <p className={styles.hint} data-width={stepOf(frame.width)}>
            {words.scrolls} <a href={textOf(excerpt, root)}>{words.readAsText}</a>
          </p>
          <div className={styles.wide}>
            {/* Its statements take the focus, and with it what scrolls comes into view. */}
            <div className={styles.box}>
              {sights && <Sight className={styles.one} width={sights.one} />}
              {sights && <Sight className={styles.both} width={sights.both} />}
              <FigureMap
                className={map.map}
                drawing={drawing}
                frame={frame}
                lang={debate.lang}
                prefix={prefix}
                linkOf={linkOf}
                {...parts}
              />
            </div>
          </div>
        </>
      )}
      {show === 'rows' && (
        <div className={styles.wide}>
          <FigureRows {...text} />
        </div>
      )}
      {show === 'list' && <FigureList {...text} />}
      <FigureCaption {...{ excerpt, number, root }} nameId={labelledBy} debate={debate} />
    </figure>
  )
}

/** As wide as a window reaches when it opens: attributes can say that, a stylesheet cannot know it. */
function Sight({ className, width }: { className: string | undefined; width: number }) {
  return (
    <span className={className}>
      <svg width={width} height="1" aria-hidden="true" />
    </span>
  )
}

/** The least of the widths known to the stylesheet, in rem, into which a map of so many px fits. */
function stepOf(width: number): number | undefined {
  return [46, 50, 54, 58, 62, 66, 70, 74].find((step) => step * 16 >= width)
}

/** Where the compare page says what a map draws. */
function textOf({ theme, focus }: DrawnExcerpt, root: string): string {
  if (focus) return `${root}#${focus.id}`
  return theme ? `${root}#theme_${theme.id}` : root
}
