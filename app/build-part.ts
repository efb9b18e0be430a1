/**
 * What this build makes, as `cli/build.js` asks for it. A large library is built in parts, and what has not changed since
 * the last build is left as it is. Whoever starts Next without asking for a part gets everything.
 */

import { readFileSync } from 'node:fs'

/** A part of the library. */
export interface BuildPart {
  /** For each debate's folder, a digest of all that its pages are made of: its text and our code. */
  digests: Record<string, string>
  /** The debates whose pages are made. */
  slugs: string[]
  /** Whether the pages of themes, voices and the whole library are made from all debates: in the last part. */
  isLast: boolean
  /** Debates that are new or differ since the last build; nothing where all is built anew. */
  changed?: string[]
  /** `themes/<id>` and `voices/<id>` that spoke of those debates then. */
  touched?: string[]
}

const file = process.env.VISAVIS_PART

/** The part that is asked for; nothing where everything is. */
export const buildPart: BuildPart | undefined = file
  ? (JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as BuildPart)
  : undefined

/** Whether the pages of a debate are made. */
export function isAsked(slug: string): boolean {
  return buildPart?.slugs.includes(slug) ?? true
}

/** Whether the pages of a theme or a voice are made, which speak of those debates. */
export function isListAsked(path: string, slugs: readonly string[]): boolean {
  const { changed, touched } = buildPart ?? {}
  if (!changed || !touched) return true
  return touched.includes(path) || slugs.some((slug) => changed.includes(slug))
}
