/** Canvas and other hosts of LTI tools: a subject and a height. */

addEventListener('message', ({ data, source }) => {
  if (data?.subject !== 'lti.frameResize') return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = String(Math.max(1, data.height))
  }
})
