/**
 * Compares pictures, in a page of the browser: it can decode them. The outer tenth on every side is left out: there
 * stand bars and buttons, which would pass for a map that is too thin to be seen.
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ png: string }[]} frames in the order in which they were shown
 * @returns {Promise<number>} the first that agrees with the last in nine tenths of what is drawn there, −1 if nothing is
 */
export async function firstLike(browser, frames) {
  if (frames.length === 0) return -1
  const page = await browser.newPage()
  const pictures = frames.map(({ png }) => png)
  const found = await page.evaluate(findFirst, pictures)
  await page.close()
  return found
}

/**
 * Runs in the page.
 *
 * @param {string[]} pictures
 */
async function findFirst(pictures) {
  const context = new OffscreenCanvas(640, 400).getContext('2d', { willReadFrequently: true })
  if (!context) return -1
  /** @param {string} png */
  const pixels = async (png) => {
    const blob = await (await fetch(`data:image/png;base64,${png}`)).blob()
    context.clearRect(0, 0, 640, 400)
    context.drawImage(await createImageBitmap(blob), 0, 0)
    return new Uint32Array(context.getImageData(0, 0, 640, 400).data.buffer)
  }
  const last = await pixels(pictures.at(-1) ?? '')
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (const colour of last) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const ground = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
  /** Places of what is drawn. @type {number[]} */
  const ink = []
  last.forEach((colour, place) => {
    const [x, y] = [place % 640, Math.floor(place / 640)]
    if (colour !== ground && x >= 64 && x < 576 && y >= 40 && y < 360) ink.push(place)
  })
  if (ink.length === 0) return -1
  for (const [index, png] of pictures.entries()) {
    const frame = await pixels(png)
    const same = ink.filter((place) => frame[place] === last[place]).length
    if (same >= 0.9 * ink.length) return index
  }
  return pictures.length - 1
}
