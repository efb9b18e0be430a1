/** Fingers on a screen. */

import type { CDPSession } from '@playwright/test'

type Spot = [x: number, y: number]

/** Fingers that go in a straight line, in four steps, and stand still before they lift. */
export async function slide(client: CDPSession, from: Spot[], to: Spot[]): Promise<void> {
  const at = (share: number) =>
    from.map(([x, y], id) => {
      const [tx = x, ty = y] = to[id] ?? []
      return { id, x: x + (tx - x) * share, y: y + (ty - y) * share }
    })
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  }
  await new Promise((resolve) => setTimeout(resolve, 150))
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
