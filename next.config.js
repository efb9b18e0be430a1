import { availableParallelism } from 'node:os'
import { nameSite } from './cli/site-files.js'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  // Next would take one by chance, and no two builds be alike.
  generateBuildId: nameSite,
  reactStrictMode: true,
  agentRules: false,
  devIndicators: false,
  // Pages of several root layouts have none in common that a page of no address could stand in.
  // Next would leave a processor free, which of two is half; pages made at once are few, as the largest take much memory.
  experimental: { globalNotFound: true, cpus: availableParallelism(), staticGenerationMaxConcurrency: 2 },
  // `npm test` asks the compiler, of tests and tools too.
  typescript: { ignoreBuildErrors: true },
  // Errors of pages name their file without them; reading them for each page takes time.
  enablePrerenderSourceMaps: false,
  // Programs and WebAssembly that run while building: what bundles pages cannot read them, and need not.
  serverExternalPackages: ['esbuild', '@resvg/resvg-wasm'],
  // Lets app/watch-content.ts import a debate as text, so that saving it reloads its page in development.
  turbopack: { rules: { '*.mdx': { type: 'text' }, '*.yaml': { type: 'text' } } },
}
