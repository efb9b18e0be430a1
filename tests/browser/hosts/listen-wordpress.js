/**
 * What WordPress 6 does with messages (`wp-embed.js`): a height between 200 and 1000 from the frame that knows the
 * secret, and links to that frame's own host while the reader is in it.
 */

{
  /** @type {(message: MessageEvent) => void} */
  const receive = ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
    const known = `[data-secret="${data.secret}"]`
    for (const quote of document.querySelectorAll(`blockquote${known}`)) quote.remove()
    for (const frame of document.querySelectorAll('iframe')) {
      if (!frame.matches(known) || frame.contentWindow !== source) continue
      // It was out of sight until here.
      frame.removeAttribute('style')
      if (data.message === 'height')
        frame.height = String(Math.min(1000, Math.max(200, Number.parseInt(data.value, 10))))
      if (data.message !== 'link') continue
      const [from, to] = [new URL(frame.src), new URL(data.value)]
      if (to.host === from.host && document.activeElement === frame) location.href = data.value
    }
  }
  const sayReady = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
    }
  }
  addEventListener('message', receive)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', sayReady)
  else sayReady()
}
