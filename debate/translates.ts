/** Which language a file says that it translates: looked for in its text, as the file beside it has to be loaded before anything is read. */

// Whole lines up to the closing fence; a language after the fence asks a reader to run code, and nothing is looked for there.
const pattern = /^\uFEFF?---[ \t]*\r?\n(?:(?!---|translates:)[^\n]*\n)*translates:[ \t]*["']?([A-Za-z0-9-]*)/

/** The language after `translates:` in a file's front matter (BCP 47; empty where nothing stands there); nothing in an original. */
export function translatesOf(text: string): string | undefined {
  return pattern.exec(text)?.[1]
}
