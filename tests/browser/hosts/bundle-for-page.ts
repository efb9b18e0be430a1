/** Our own modules, run in a page by a test, whatever the page's policy says. */

import { build } from 'esbuild'

/** An expression that brings what `contents` exports: `window.bundled`. */
export async function bundleForPage(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'iife', globalName: 'bundled', write: false },
  })
  return `(() => { ${outputFiles[0]?.text}; Object.assign(window, { bundled }) })()`
}
