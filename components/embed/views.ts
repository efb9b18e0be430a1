/** Which of its three views an embed shows, in which colours. */

import type { Choices } from './choices.ts'
import { all } from './parts.ts'

/** Shows what was asked for; its buttons change it. `onMap` is told when the map comes into sight. */
export function openViews({ view, theme }: Choices, onMap: () => void): void {
  const root = document.documentElement
  const buttons = all<HTMLButtonElement>('#views button')
  root.dataset.theme = theme
  const show = (name: string) => {
    root.dataset.view = name
    // The text is the page where there is no map; below a map it waits to be asked for.
    all('#text')[0]?.toggleAttribute('open', name !== 'map')
    for (const button of buttons) button.ariaPressed = `${button.value === name}`
    if (name === 'map') onMap()
  }
  for (const button of buttons) button.onclick = () => show(button.value)
  show(view)
}
