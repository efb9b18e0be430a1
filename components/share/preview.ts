/** The preview: what is to be pasted, as wide as it is asked to be, made smaller where the panel has less room. */

import { fill } from '../catalogue/fill.ts'
import { embedAddress } from './share-addresses.ts'
import type { ShareChoice, ShareData } from './share-data.ts'
import { snippetTitle } from './snippets.ts'
import { staticSnippet } from './static-snippet.ts'

export interface Preview {
  /** @param width in px; as wide as the panel where it is none */
  show(choice: ShareChoice, kind: string, width: number): void
}

/** px; a frame that asks for less or more is not believed. */
const [least, most] = [100, 20_000]

/** Opens the preview of a panel. */
export function openPreview(panel: HTMLElement, data: ShareData): Preview {
  const stage = panel.querySelector<HTMLElement>('[data-share-stage]')
  const first = stage?.querySelector('iframe')
  if (!stage || !first) return { show() {} }
  const shown: Shown = { frame: first, source: '', width: 0, isFitted: false, told: data.height }
  const resize = () => fitFrame(panel, stage, shown, data)
  new ResizeObserver(resize).observe(stage)
  addEventListener('message', ({ source, data: message }) => {
    const height: unknown = message?.visavis === 'height' ? message.height : undefined
    if (source !== shown.frame.contentWindow || typeof height !== 'number' || !Number.isFinite(height)) return
    shown.told = Math.min(most, Math.max(least, Math.ceil(height)))
    resize()
  })
  return {
    show(choice, kind, width) {
      Object.assign(shown, { width, isFitted: kind === 'resizer' })
      load(shown, data, choice, kind === 'static')
      resize()
    },
  }
}

interface Shown {
  frame: HTMLIFrameElement
  /** What it was given to show. */
  source: string
  width: number
  /** It is as high as what is in it. */
  isFitted: boolean
  /** How high that is, as it says itself. */
  told: number
}

/** The embed of this site, or the picture and text as somebody else's page would read them. */
function load(shown: Shown, data: ShareData, choice: ShareChoice, isStatic: boolean): void {
  // What is shared names the site's published address; the preview is of the one where the reader is.
  const here = { ...data, site: isStatic ? location.origin : '' }
  const source = isStatic ? staticSnippet(here, choice) : embedAddress(here, choice)
  if (source === shown.source) return
  // A frame that is led elsewhere would leave a step for the Back button; a new one does not.
  const frame = shown.frame.cloneNode() as HTMLIFrameElement
  frame.title = fill(data.words.live.previewOf, { title: snippetTitle(data, choice) }, data.lang)
  frame.removeAttribute(isStatic ? 'src' : 'srcdoc')
  frame.setAttribute(isStatic ? 'srcdoc' : 'src', source)
  shown.frame.replaceWith(frame)
  Object.assign(shown, { frame, source, told: data.height })
}

/** Of the widths to try, the widest that is drawn in its own size. */
export function chooseWidth(panel: HTMLElement): void {
  const room = panel.querySelector<HTMLElement>('[data-share-stage]')?.clientWidth ?? 0
  for (const radio of panel.querySelectorAll<HTMLInputElement>('[data-share-choice="width"]')) {
    if (Number(radio.value) <= room) radio.checked = true
  }
}

/** The frame keeps the width that it is asked for; what is too wide is drawn smaller, and that is said. */
function fitFrame(panel: HTMLElement, stage: HTMLElement, shown: Shown, data: ShareData): void {
  const { height: fixed, words, lang } = data
  const { frame, isFitted, told } = shown
  const room = stage.clientWidth
  if (room === 0) return
  const [width, height] = [shown.width || room, isFitted ? told : fixed]
  const scale = Math.min(1, room / width)
  frame.style.width = `${width}px`
  frame.style.height = `${height}px`
  frame.style.transform = scale < 1 ? `scale(${scale})` : ''
  stage.style.blockSize = `${Math.ceil(height * scale)}px`
  const place = panel.querySelector('[data-share-scale]')
  const percent = Math.round(scale * 100)
  const text = scale < 1 ? fill(words.live.smaller, { percent }, lang) : words.live.ownSize
  if (place && place.textContent !== text) place.textContent = text
}
