/** Tells a screen reader what has happened: at most one message in half a second, the last one said. */

const pause = 500

/** Speaks through a `role=status` element. */
export function announcer(element: Element | null): (message: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let until = 0
  return (message) => {
    clearTimeout(timer)
    const wait = Math.max(30, until - Date.now())
    timer = setTimeout(() => {
      until = Date.now() + pause
      if (element) element.textContent = message
    }, wait)
  }
}
