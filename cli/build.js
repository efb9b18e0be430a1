/**
 * `npm run build`: text and code → `out/`, sealed, with its hosts' headers, and weighed. A debate that has not changed since
 * the last build stays as it was built; `npm run build -- --anew` makes everything again.
 */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { forBuild } from './build-environment.js'
import { forgetBuild, planBuild, rememberBuild } from './build-plan.js'
import { findTouched, languagesIn, mergeInto, removeEmptyBriefs, removeFrom } from './merge-site.js'
import { run, runTogether } from './run.js'

/** @typedef {import('./build-plan.js').Plan} Plan */

const environment = forBuild(process.env)
for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
Object.assign(process.env, environment)

const [built, cache] = ['out', path.join('.next', 'cache')]
/** Where the site is while Next, which empties `out/`, builds a part of it. */
const site = path.join(cache, 'site')

/** @param {string} program @param {string[]} args */
function step(program, ...args) {
  const start = performance.now()
  if (!run(program, args)) process.exit(1)
  console.log(`── ${[program, ...args].join(' ')}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** What stands in `out/` is the site to go on from, if there is one. */
function layAside(/** @type {Plan} */ { changed }) {
  forgetBuild()
  rmSync(site, { recursive: true, force: true })
  mkdirSync(cache, { recursive: true })
  if (changed) renameSync(built, site)
  else mkdirSync(site)
}

/**
 * @param {Plan} plan
 * @param {number} index of the part
 * @param {string[] | undefined} touched themes and voices that spoke of what has changed
 */
function buildPart({ digests, changed, parts }, index, touched) {
  const [slugs = [], isLast] = [parts[index], index === parts.length - 1]
  const file = path.resolve(cache, 'part.json')
  writeFileSync(file, JSON.stringify({ digests: Object.fromEntries(digests), slugs, isLast, changed, touched }))
  process.env.VISAVIS_PART = file
  if (parts.length > 1) console.log(`\n── part ${index + 1} of ${parts.length}: ${slugs.length} debates`)
  step('next', 'build')
  removeEmptyBriefs(built, process.env.CONTENT ?? 'content')
  step('node', 'cli/seal.js')
  // Of everything, or it would not be the heaviest of each kind.
  if (isLast && !changed) step('node', 'cli/weigh.js')
  if (isLast && changed) removeFrom(site, [...changed.filter((slug) => !digests.has(slug)), ...(touched ?? [])])
  removeFrom(site, slugs)
  mergeInto(built, site, isLast ? undefined : slugs)
}

if (process.argv.includes('--anew')) forgetBuild()
const plan = planBuild()
if (plan.changed?.length === 0) {
  console.log('out/ is what the text and the code make: nothing to build')
  process.exit(0)
}
layAside(plan)
const touched = plan.changed && findTouched(site, plan.changed)
for (const index of plan.parts.keys()) buildPart(plan, index, touched)
rmSync(built, { recursive: true, force: true })
renameSync(site, built)
const indexing = languagesIn(built).map((lang) => ['tsx', 'cli/search-index.ts', built, lang])
if (!(await runTogether(indexing))) process.exit(1)
// Last: what stands beside it is whole.
step('node', 'cli/host-files.js', built)
rememberBuild(plan)
