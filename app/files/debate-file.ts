/** A file that stands beside a debate's pages: an embed, a picture, data. Each kind is a file in this folder. */

import { partRoot } from '../../debate/addresses.ts'
import { type DrawnExcerpt, drawExcerpt } from '../../debate/excerpt.ts'
import type { DebateAddress } from '../../debate/load.ts'
import type { CompareView } from '../../debate/view.ts'
import { viewCached } from '../library.ts'

/** What a file is about: a whole debate, or one theme of it. */
export interface Subject {
  view: CompareView
  /** The theme's id. */
  theme?: string
  /** The theme as a part of the debate, or all of it. */
  excerpt: DrawnExcerpt
  /** `/<lang>/<slug>/` or `/<lang>/<slug>/map/<theme>/`: where the file stands. */
  root: string
}

/** One kind of file. */
export interface DebateFile {
  /** Names of the files of this kind that stand beside a subject. */
  names: (subject: Subject) => string[] | Promise<string[]>
  /** The content of one of them. */
  respond: (subject: Subject, name: string) => Response | Promise<Response>
}

const subjects = new WeakMap<CompareView, Map<string, Subject>>()

/** A debate or one of its themes, drawn once a build. */
export async function openSubject(address: DebateAddress, theme?: string): Promise<Subject> {
  const view = await viewCached(address)
  const known = subjects.get(view) ?? new Map<string, Subject>()
  subjects.set(view, known)
  const subject = known.get(theme ?? '') ?? drawSubject(view, address, theme)
  known.set(theme ?? '', subject)
  return subject
}

function drawSubject(view: CompareView, address: DebateAddress, theme?: string): Subject {
  const { debate, comparison } = view.open
  const excerpt = drawExcerpt(debate, comparison, theme === undefined ? {} : { theme })
  return { view, ...(theme !== undefined && { theme }), excerpt, root: partRoot(address, theme) }
}
