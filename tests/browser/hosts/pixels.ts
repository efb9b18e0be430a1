/** What is painted, as the reader sees it. */

import type { Page } from '@playwright/test'

/** Red, green and blue at places of the page's window. */
export async function pixelsAt(page: Page, places: { x: number; y: number }[]): Promise<number[][]> {
  const png = (await page.screenshot()).toString('base64')
  // A page of its own decodes it: the one under test may forbid that.
  const decoder = await page.context().newPage()
  const pixels = await decoder.evaluate(readPixels, { png, places })
  await decoder.close()
  return pixels
}

/** Runs in the page. */
async function readPixels({ png, places }: { png: string; places: { x: number; y: number }[] }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  return places.map(({ x, y }) => [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3))
}
