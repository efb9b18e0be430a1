/** Releases: what was published is what is served, newest first; anything else is said. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDebate } from '../debate/check.ts'
import { compareSides } from '../debate/compare.ts'
import { debateData, writeData } from '../debate/data.ts'
import { digestOf, sha256 } from '../debate/digest.ts'
import type { TextFile } from '../debate/load.ts'
import { formatMessage } from '../debate/message.ts'
import { readDebate } from '../debate/read.ts'
import { builtHash, pinnedName, type Release, releaseFiles, releasesOf } from '../debate/releases.ts'
import { standardDebate } from './standard-debate.ts'

const files = standardDebate('Opening prose.')
const { debate } = readDebate(files)
const data = debateData(debate, compareSides(debate))
const hash = digestOf(data)
const html = '<!doctype html>\r\n<title>Troops</title>\ufeff 中\n'

/** The files of one release, which a test may change. */
function published(change: { html?: string; data?: typeof data } = {}): TextFile[] {
  const names = releaseFiles({ hash, lang: 'en' })
  const entry = `{ hash: "${hash}", lang: en, date: 2026-11-25, note: The first., sha256: "${sha256(html)}" }`
  const texts = [
    [names.data, writeData(change.data ?? data)],
    [names.html, change.html ?? html],
    ['releases.yaml', `- ${entry}\n`],
  ]
  return texts.map(([path = '', text = '']) => ({ path: `releases/us-forces/${path}`, text }))
}

describe('a release', () => {
  it('is read as it was published', () => {
    const reading = readDebate({ ...files, releases: published() })
    expect(checkDebate(reading).map(formatMessage)).toEqual([])
    expect(reading.releases).toEqual([{ hash, lang: 'en', date: '2026-11-25', note: 'The first.', data, html }])
  })

  it('is refused after any change', () => {
    const changes = [
      { html: `${html} ` },
      { html: html.replace('\r', '') },
      { data: { ...data, title: 'Other troops' } },
    ]
    for (const change of changes) {
      const reading = readDebate({ ...files, releases: published(change) })
      expect(checkDebate(reading)).toMatchObject([{ rule: 'release-file', severity: 'error' }])
      expect(reading.releases).toEqual([])
    }
  })

  it('is not changed by what the debate becomes, nor by how its data is laid out', () => {
    const later = standardDebate('A new opening.')
    const compact = published().map((file) =>
      file.path.endsWith('.json') ? { ...file, text: JSON.stringify(data) } : file,
    )
    const reading = readDebate({ ...later, releases: compact })
    expect(checkDebate(reading)).toEqual([])
    expect(reading.releases[0]?.data).toEqual(data)
  })

  it('belongs to one debate and one language', () => {
    const reading = readDebate({ ...files, slug: 'other-forces', releases: published() })
    expect(checkDebate(reading).map(({ reason }) => reason)).toEqual([
      'Unexpected debate `en/us-forces`, expected `en/other-forces`',
    ])
    expect(readDebate({ ...files, lang: 'es', releases: published() }).releases).toEqual([])
  })

  it('is known by what its page says of itself', () => {
    expect(builtHash(`<head><meta name="visavis-release" content="${hash}"/></head>`)).toBe(hash)
    expect(builtHash('<meta name="visavis-release" content="latest"/>')).toBe(undefined)
    expect(pinnedName({ hash })).toBe(`embed@${hash}.html`)
  })
})

describe('a list of releases', () => {
  const anyRelease = fc
    .record({ lang: fc.constantFrom('en', 'es'), date: fc.constantFrom('2026-11-25', '2026-11-26', '2026-12-01') })
    .map((given): Release => ({ ...given, hash, note: '', data, html }))

  it('is told newest first, of one day the last listed first', () => {
    fc.assert(
      fc.property(fc.array(anyRelease), (releases) => {
        const told = releasesOf(releases, 'en')
        expect(told).toHaveLength(releases.filter(({ lang }) => lang === 'en').length)
        for (const [index, release] of told.entries()) {
          const next = told[index + 1]
          if (!next) continue
          expect(release.date >= next.date).toBe(true)
          if (release.date === next.date) expect(releases.indexOf(release)).toBeGreaterThan(releases.indexOf(next))
        }
      }),
    )
  })
})
