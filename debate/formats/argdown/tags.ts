/** Tags of Argdown: `#tag`, or `#(two words)`. */

/** A tag as it is written; nothing where it cannot be one. */
export function tagText(tag: string): string | undefined {
  if (/^[A-Za-z0-9-]+$/.test(tag)) return `#${tag}`
  return tag.trim() === '' || /[()\n\r]|[>\]]:/.test(tag) ? undefined : `#(${tag})`
}
