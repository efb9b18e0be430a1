/** Our own scripts and styles as one file each, for documents outside Next: esbuild, once a build. */

import { readFile } from 'node:fs/promises'
import { build, transform } from 'esbuild'

const made = new Map<string, Promise<string>>()

/**
 * A classic script: sandboxes run no modules.
 *
 * @param entry a path from the project's root
 * @param data what stands in the script for names that it declares, by name
 */
export function bundleScript(entry: string, data: Record<string, object> = {}): Promise<string> {
  return once(entry, async () => {
    const { outputFiles } = await build({
      entryPoints: [entry],
      write: false,
      define: Object.fromEntries(Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)])),
      ...{ bundle: true, minify: true, format: 'iife', target: 'es2022', charset: 'utf8', legalComments: 'none' },
    })
    return (outputFiles[0]?.text ?? '').trimEnd()
  })
}

/** A stylesheet without its spaces and comments. */
export function minifyStyle(file: string): Promise<string> {
  return once(file, async () => (await minify(await readFile(file, 'utf8'))).trimEnd())
}

/** CSS without its spaces and comments. */
export async function minify(css: string): Promise<string> {
  return (await transform(css, { loader: 'css', minify: true, charset: 'utf8' })).code.trimEnd()
}

/** In development a file is read anew each time. */
function once(key: string, make: () => Promise<string>): Promise<string> {
  if (process.env.NODE_ENV === 'development') return make()
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}
