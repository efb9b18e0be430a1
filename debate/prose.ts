/** File → compiled MDX. The only module that compiles an author's text to code; it runs at build alone. */

import type { Root } from 'mdast'
import { bundleMDX } from 'mdx-bundler'
import { VFile } from 'vfile'
import { isJsx, walk } from './read/elements.ts'
import type { Prose, Reading } from './read/reading.ts'

/** Code for `components/prose.tsx`, one string for each MDX file of a debate. */
export interface CompiledProse {
  debate: string
  brief?: string
}

/** Compiles the prose of a checked reading: the rules have refused everything in it that would run. */
export async function compileProse(reading: Reading): Promise<CompiledProse> {
  const [debate, brief] = await Promise.all(reading.prose.map(compile))
  return { debate: debate ?? '', ...(brief !== undefined && { brief }) }
}

/** Gives each `<ArgumentMap>` its number in the file, by which figures that show the same are told apart. */
function numberFigures() {
  return (root: Root) => {
    const figures = [...walk(root)].filter(isJsx).filter(({ name }) => name === 'ArgumentMap')
    for (const [index, { attributes }] of figures.entries()) {
      attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(index + 1) })
    }
  }
}

async function compile({ file, text }: Prose): Promise<string> {
  // The front matter is blanked out already: gray-matter, inside mdx-bundler, never meets it.
  const { code } = await bundleMDX({
    source: new VFile({ path: file, value: text }),
    cwd: process.cwd(),
    mdxOptions: (options) => ({ ...options, remarkPlugins: [...(options.remarkPlugins ?? []), numberFigures] }),
  })
  return code
}
