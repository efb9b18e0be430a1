/** What the share page tells writers to paste, for the site under test. */

import { readFileSync } from 'node:fs'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { findTarget, firstChoice, type ShareChoice, type ShareData } from '../../../components/share/share-data.ts'
import { elementSnippet, frameSnippet, resizerSnippet } from '../../../components/share/snippets.ts'
import { part, root } from '../embed-page.ts'

const panel = select('[data-share-panel]', fromHtml(readFileSync(`out${root}share/index.html`, 'utf8')))
const data = JSON.parse(String(panel?.properties.dataSharePanel)) as ShareData

type Choice = Partial<Omit<ShareChoice, 'target'>>

/** A theme's embed, unless told otherwise as a light map. */
const choose = (choice: Choice) => ({ ...firstChoice, target: findTarget(data, part.theme.id), ...choice })

export const frameFor = (site: string, choice: Choice = {}) => frameSnippet({ ...data, site }, choose(choice))
export const resizedFor = (site: string, choice: Choice = {}) => resizerSnippet({ ...data, site }, choose(choice))
export const elementFor = (site: string, choice: Choice = {}) => elementSnippet({ ...data, site }, choose(choice))

/** Without its script. */
export const withoutScript = (snippet: string) => snippet.replace(/<script.*<\/script>/, '')
