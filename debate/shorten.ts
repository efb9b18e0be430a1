/** Cuts a text at a word's end and says so with an ellipsis; a text without spaces is cut where the room ends. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  const cut = characters.slice(0, length).join('')
  const atWord = cut.replace(/[\s,;:.]*\s\S*$/u, '')
  return `${atWord || cut}…`
}
