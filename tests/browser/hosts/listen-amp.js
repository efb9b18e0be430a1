/** AMP's `amp-iframe`: its own sentinel, from a frame that is also allowed to have no origin; never below 100 px. */

addEventListener('message', ({ data, source, origin }) => {
  if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return
  for (const frame of document.querySelectorAll('iframe')) {
    const isFrom = frame.contentWindow === source && [new URL(frame.src).origin, 'null'].includes(origin)
    if (isFrom && data.height >= 100) frame.height = data.height
  }
})
