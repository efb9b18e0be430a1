/**
 * `/embed.js`, for pages that show embeds: each frame becomes as high as it says it is, and `<visavis-map src>` becomes
 * a frame. It sets a height and nothing else, for frames of the site that it comes from, when they themselves ask.
 */

/** px; a frame that asks for less or more is not believed. */
const [least, most] = [100, 20_000]

/** What a frame without a title is called, by the language of its debate: put in when the script is bundled. */
declare const frameNames: Record<string, string>

const home = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin

/** Attributes of a frame, the same as in the snippets of the share dialog. */
const attributes = {
  width: '100%',
  height: '600',
  loading: 'lazy',
  referrerpolicy: 'strict-origin-when-cross-origin',
  sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  allow: 'fullscreen',
}

addEventListener('message', ({ source, data }) => {
  const height: unknown = data?.visavis === 'height' ? data.height : undefined
  if (typeof height !== 'number' || !Number.isFinite(height)) return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || !isOurs(frame.src)) continue
    frame.style.height = `${Math.min(most, Math.max(least, Math.ceil(height)))}px`
  }
})

// A frame may have told before this script came.
for (const frame of document.querySelectorAll('iframe')) {
  if (isOurs(frame.src)) frame.contentWindow?.postMessage({ message: 'ready' }, '*')
}

/** A debate's address begins with its language. */
function languageOf(address: string): string {
  return new URL(address, document.baseURI).pathname.split('/')[1] ?? ''
}

function isOurs(address: string): boolean {
  return URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === home
}

// A page may hold several snippets, each with this script.
if (!customElements.get('visavis-map')) {
  customElements.define(
    'visavis-map',
    class extends HTMLElement {
      static observedAttributes = ['src']

      /** What stands in the element stays, where its address is not one of ours. */
      attributeChangedCallback(): void {
        const src = this.getAttribute('src') ?? ''
        if (!isOurs(src)) return
        const frame = document.createElement('iframe')
        for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value)
        frame.title = this.title || frameNames[languageOf(src)] || ''
        frame.style.border = '0'
        frame.src = src
        this.style.display = 'block'
        this.replaceChildren(frame)
      }
    },
  )
}
