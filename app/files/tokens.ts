/** The colours of app/tokens.css, for documents that do not load the site's styles. */

import { readFile } from 'node:fs/promises'

/** Declarations as they stand in the stylesheet: `--paper: #fcfbf8; …`. */
export interface Tokens {
  light: string
  dark: string
  /** The system's own colours, where a reader asks for them. */
  forced: string
}

const file = 'app/tokens.css'

/**
 * The declarations of the three `:root` rules.
 *
 * @throws where the stylesheet does not have them in this order: light, dark, forced colours.
 */
export async function readTokens(): Promise<Tokens> {
  const css = await readFile(file, 'utf8')
  const rules = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, declarations = '']) => colours(declarations))
  const [light, dark, forced, ...others] = rules
  if (!light || !dark || !forced || others.length > 0) {
    throw new Error(`${file} has ${rules.length} :root rules, expected 3: light, dark, forced colours`)
  }
  return { light, dark, forced }
}

/** Only custom properties with a colour: sizes and the scheme are each document's own matter. */
function colours(declarations: string): string {
  return [...declarations.matchAll(/--[\w-]+:\s*(?:#[\da-f]{6}|[A-Z]\w+);/g)]
    .map(([declaration]) => declaration)
    .join('')
}
