/**
 * What a debate has published for good. A release is named by the digest of its content and holds the embed's bytes as they were:
 * `/<lang>/<slug>/embed@<hash>.html` never changes.
 */

import type { DebateData } from './data.ts'

/** One published state of a debate in one language. */
export interface Release {
  /** `digestOf(data)`. */
  hash: string
  lang: string
  /** ISO date of its publication. */
  date: string
  /** What is new in it: one sentence in plain words. */
  note: string
  /** The debate as it was. */
  data: DebateData
  /** The embed document as it was, byte for byte in UTF-8. */
  html: string
}

/** What names a release in the list of its debate. */
export type ReleaseName = Pick<Release, 'hash' | 'lang'>

/** The list of a debate's releases, in `releases/<slug>/` beside the content. */
export const releaseList = 'releases.yaml'

/** The files of a release, beside that list. */
export function releaseFiles({ hash, lang }: ReleaseName): { data: string; html: string } {
  return { data: `${hash}.${lang}.json`, html: `${hash}.${lang}.html` }
}

/** The name under which a release's embed is served, beside the debate's pages. */
export function pinnedName({ hash }: Pick<Release, 'hash'>): string {
  return `embed@${hash}.html`
}

/** The release that a built embed is of, as its `visavis-release` says; nothing where it says none. */
export function builtHash(html: string): string | undefined {
  return /<meta name="visavis-release" content="([0-9a-f]{12})"\/?>/.exec(html)?.[1]
}

/** The releases of one language, newest first; of one day, the one listed last is the newest. */
export function releasesOf(releases: readonly Release[], lang: string): Release[] {
  const own = releases.filter((release) => release.lang === lang).reverse()
  return own.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
}
