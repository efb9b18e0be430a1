/** What each page says of itself to machines (JSON-LD): the last thing in it, since no reader waits for it. */

import { LinkedData } from '../components/linked-data.tsx'
import { debateRoot } from '../debate/addresses.ts'
import {
  linkDebate,
  linkLibrary,
  linkPage,
  linkSources,
  type NamedPage,
  writeLinkedData,
} from '../debate/linked-data.ts'
import type { OpenDebate } from '../debate/open.ts'
import type { CompareView } from '../debate/view.ts'
import { absolute, licenceUrl, siteName } from './site.ts'
import { comparePage, type SitePage, sourcesPage } from './site-pages.ts'

const site = { name: siteName, url: absolute('/'), license: licenceUrl }

/** Of the compare page: every statement as a claim. */
export function CompareData({ view }: { view: CompareView }) {
  const page = comparePage(view.open)
  return <LinkedData id={idOf(page)} json={writeLinkedData(linkDebate(named(page), view, site))} />
}

/** Of the ledger: every source. */
export function SourcesData({ open }: { open: OpenDebate }) {
  const page = sourcesPage(open)
  const data = linkSources(named(page), open.debate, absolute(debateRoot(open.debate)), site)
  return <LinkedData id={idOf(page)} json={writeLinkedData(data)} />
}

/** Of any other page of a debate: itself. */
export function PageData({ open, page }: { open: OpenDebate; page: SitePage | undefined }) {
  if (!page) return null
  const data = linkPage(named(page), open.debate, absolute(debateRoot(open.debate)), site)
  return <LinkedData id={idOf(page)} json={writeLinkedData(data)} />
}

/** Of a list of debates. */
export function LibraryData({ debates, page }: { debates: readonly OpenDebate[]; page: SitePage }) {
  const listed = debates.map(({ debate }) => ({ debate, url: absolute(debateRoot(debate)) }))
  return <LinkedData id={idOf(page)} json={writeLinkedData(linkLibrary(named(page), listed, site))} />
}

/** Data and still parts of a page share a shelf; a path with this before it names no other. */
function idOf({ path }: SitePage): string {
  return `data:${path}`
}

function named({ path, title, description }: SitePage): NamedPage {
  return { url: absolute(path), title, description }
}
