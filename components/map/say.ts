/** Tells a screen reader what has happened: at most one message in half a second, the last that was said of each matter. */

const pause = 500

/** What a message is about: a later one of the same replaces it, one of the other is said with it. */
export type Say = (message: string, about?: 'step' | 'count') => void

/** Speaks through a `role=status` element. */
export function announcer(element: Element | null): Say {
  const waiting = new Map<string, string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let until = 0
  const speak = () => {
    until = Date.now() + pause
    if (element) element.textContent = [...waiting.values()].join(' ')
    waiting.clear()
  }
  return (message, about = 'step') => {
    waiting.set(about, message)
    clearTimeout(timer)
    timer = setTimeout(speak, Math.max(30, until - Date.now()))
  }
}
