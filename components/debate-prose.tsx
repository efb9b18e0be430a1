/**
 * The author's MDX as the page: prose where it stands, each `<Theme>` filled with its exchanges.
 * The only place that runs compiled MDX; on the server, at build, never in a reader's browser.
 */

import { getMDXComponent } from 'mdx-bundler/client'
import type { ReactNode } from 'react'
import { excerptKey, figureViews, readExcerpt } from '../debate/model.ts'
import type { CompareView } from '../debate/view.ts'
import { MapFigure } from './map-figure.tsx'
import { ThemeSection } from './theme-section.tsx'

export function DebateProse({ view }: { view: CompareView }) {
  const { debate, comparison, prose } = view.open
  const Theme = ({ id, children }: { id: string; children?: ReactNode }) => {
    const theme = view.themes.find((other) => other.id === id)
    if (!theme) return null
    return (
      <ThemeSection
        view={theme}
        cards={view.cards}
        sides={debate.sides}
        startSide={comparison.startSide}
        lang={debate.lang}
      >
        {children}
      </ThemeSection>
    )
  }
  const Content = getMDXComponent(prose.debate)
  return <Content components={{ Theme, ...shownElsewhere, ArgumentMap: figureIn(view, './') }} />
}

/** A brief holds prose, and figures. */
export function BriefProse({ view }: { view: CompareView }) {
  const Content = getMDXComponent(view.open.prose.brief ?? '')
  return <Content components={{ ArgumentMap: figureIn(view, '../') }} />
}

/** What an author writes as `<ArgumentMap />`, and the number that `prose.ts` gives it. */
interface FigureAttributes {
  theme?: string
  focus?: string
  depth?: string
  view?: string
  number: string
}

/** `<ArgumentMap theme focus depth view />`, on a page from which `root` leads to the compare page. */
function figureIn(view: CompareView, root: string) {
  return ({ number, view: wanted, ...attributes }: FigureAttributes) => {
    const excerpt = view.open.excerpts.get(excerptKey(readExcerpt(attributes)))
    const show = figureViews.find((known) => known === wanted?.trim()) ?? 'map'
    return excerpt ? <MapFigure {...{ excerpt, show, view, root }} number={Number(number)} /> : null
  }
}

/** A statement is shown in its exchange, a relation as a link: where the author wrote them nothing more is to be seen. */
const shownElsewhere = {
  Claim: () => null,
  Concern: () => null,
  CommonGround: () => null,
  Statement: () => null,
  Relation: () => null,
}
