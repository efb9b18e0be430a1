/** Which of its three views an embed shows, in which colours. */

import type { Choices } from './choices.ts'

const root = document.documentElement

/** Shows what was asked for; its buttons change it. `onMap` is told when the map comes into sight. */
export function openViews({ view, theme }: Choices, onMap: () => void): void {
  root.dataset.theme = theme
  document.querySelector('[name=color-scheme]')?.setAttribute('content', theme === 'auto' ? 'light dark' : theme)
  const text = document.querySelector('details') as HTMLDetailsElement
  const buttons = document.querySelectorAll<HTMLButtonElement>('#views button')
  const show = (name: string) => {
    root.dataset.view = name
    // The text is the page where there is no map; below a map it waits to be asked for.
    text.open = name !== 'map'
    for (const button of buttons) button.ariaPressed = String(button.value === name)
    if (name === 'map') onMap()
  }
  for (const button of buttons) button.onclick = () => show(button.value)
  // Paper has all of it. Closed again afterwards, where it was.
  let wasOpen = text.open
  addEventListener('beforeprint', () => {
    wasOpen = text.open
    text.open = true
  })
  addEventListener('afterprint', () => {
    text.open = wasOpen
  })
  show(view)
}
