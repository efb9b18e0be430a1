/** Tells the page around how high the embed is, in the six ways that pages listen for; on change only. */

/** WordPress writes a word of its own after the address, and hears only those who say it back. */
export const secret = /secret=(\w{1,64})/.exec(location.hash)?.[1]

/** Listens to the document's height; nothing in it depends on the frame's own. */
export function tellHeight(): void {
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    // A frame without a width is still to be laid out: what stands in it is as high as it has letters.
    if (height === told || !innerWidth) return
    told = height
    for (const message of messages(height)) parent.postMessage(message, '*')
  }
  // At once: what is not in sight is not drawn, and the observer is not called before it is.
  tell()
  new ResizeObserver(tell).observe(document.documentElement)
  // Who has only begun to listen asks for it once more, as WordPress does and /embed.js.
  addEventListener('message', ({ data }) => {
    if (data?.message !== 'ready') return
    told = 0
    tell()
  })
}

/** Our own; WordPress; AMP; Canvas and other LTI hosts; Datawrapper's listeners; Medium and Embedly, who want text. */
function messages(height: number): unknown[] {
  return [
    { visavis: 'height', height },
    { message: 'height', value: height, secret },
    { sentinel: 'amp', type: 'embed-size', height },
    { subject: 'lti.frameResize', height },
    { 'datawrapper-height': { visavis: height } },
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
  ]
}
