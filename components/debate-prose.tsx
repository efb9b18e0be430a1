/**
 * The author's MDX as the page: prose where it stands, each `<Theme>` filled with its exchanges.
 * The only place that runs compiled MDX; on the server, at build, never in a reader's browser.
 */

import { getMDXComponent } from 'mdx-bundler/client'
import type { ReactNode } from 'react'
import { type Excerpt, excerptKey } from '../debate/model.ts'
import type { OpenDebate } from '../debate/open.ts'
import type { CompareView } from '../debate/view.ts'
import { MapFigure } from './map-figure.tsx'
import { ThemeSection } from './theme-section.tsx'

export function DebateProse({ view }: { view: CompareView }) {
  const { debate, comparison, prose } = view.open
  const Theme = ({ id, children }: { id: string; children?: ReactNode }) => {
    const theme = view.themes.find((other) => other.id === id)
    if (!theme) return null
    return (
      <ThemeSection view={theme} cards={view.cards} sides={debate.sides} startSide={comparison.startSide}>
        {children}
      </ThemeSection>
    )
  }
  const Content = getMDXComponent(prose.debate)
  return <Content components={{ Theme, ...shownElsewhere, ArgumentMap: mapIn(view.open, './') }} />
}

/** A brief holds prose, and maps. */
export function BriefProse({ open }: { open: OpenDebate }) {
  const Content = getMDXComponent(open.prose.brief ?? '')
  return <Content components={{ ArgumentMap: mapIn(open, '../') }} />
}

/** `<ArgumentMap theme focus />`, on a page from which `root` leads to the compare page. */
function mapIn({ debate, excerpts }: OpenDebate, root: string) {
  return (excerpt: Excerpt) => {
    const key = excerptKey(excerpt)
    const map = excerpts.get(key)
    return map ? <MapFigure map={map} debate={debate} prefix={`excerpt_${key}`} root={root} /> : null
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
