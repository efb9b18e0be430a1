/** `offline.html`: a debate in one file that opens from a disk and asks for nothing. */

import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import type { OfflinePageProps } from '../../components/offline/offline-page.tsx'
import { debateRoot } from '../../debate/addresses.ts'
import { listSources } from '../../debate/citations.ts'
import { absolute } from '../site.ts'
import { bundleScript } from './bundle.ts'
import type { DebateFile, Subject } from './debate-file.ts'
import { assembleDocument } from './document.ts'
import { anchorHere } from './offline-anchors.ts'

export const offlineFile: DebateFile = {
  names: () => ['offline.html'],
  respond: async (subject) =>
    new Response(await renderOffline(subject), { headers: { 'Content-Type': 'text/html;charset=utf-8' } }),
}

/** The whole document. */
export async function renderOffline({ view }: Subject): Promise<string> {
  const { debate, comparison } = view.open
  const { renderPage, style } = await loadRenderer()
  const address = absolute(debateRoot(debate))
  const body = renderPage({ view, ledger: listSources(debate, comparison.order), address })
  return assembleDocument({
    lang: debate.lang,
    head: `<title>${escapeText(debate.question)}</title>`,
    body: anchorHere(body, address),
    style,
    script: await bundleScript('components/offline/start.ts'),
  })
}

interface Renderer {
  renderPage: (props: OfflinePageProps) => string
  style: string
}

let loaded: Promise<Renderer> | undefined

/** Made once a build, since Next gives a file of this kind the components but not their styles. */
function loadRenderer(): Promise<Renderer> {
  if (process.env.NODE_ENV === 'development') return bundleRenderer()
  loaded ??= bundleRenderer()
  return loaded
}

const entry = `
import './app/tokens.css'
import './app/global.css'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { OfflinePage } from './components/offline/offline-page.tsx'
export const renderPage = (props) => renderToStaticMarkup(createElement(OfflinePage, props))
`

const options: BuildOptions = {
  ...{ bundle: true, platform: 'node', format: 'cjs', packages: 'external', jsx: 'automatic', write: false },
  ...{ minify: true, charset: 'utf8', legalComments: 'none' },
}

/** The components with their styles, bundled by ourselves. */
async function bundleRenderer(): Promise<Renderer> {
  // Below the project's folder, where the packages that stay outside the bundle are found.
  const folder = path.resolve('.next', 'cache', 'offline')
  const outfile = path.join(folder, `renderer-${process.pid}-${Date.now()}.cjs`)
  const { outputFiles = [] } = await build({
    ...options,
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
    outfile,
  })
  const ending = (end: string) => outputFiles.find(({ path: name }) => name.endsWith(end))?.text ?? ''
  await mkdir(folder, { recursive: true })
  await writeFile(outfile, ending('.cjs'))
  const { renderPage }: Pick<Renderer, 'renderPage'> = await import(
    /* turbopackIgnore: true */ /* @vite-ignore */ pathToFileURL(outfile).href
  )
  await rm(outfile)
  return { renderPage, style: ending('.css').trimEnd() }
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
