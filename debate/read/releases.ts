/** `releases/<slug>/` → the debate's releases, each held to its hash and to the bytes that were published. */

import type { DebateData } from '../data.ts'
import { digestOf, digestPattern, sha256 } from '../digest.ts'
import { findMisfit } from '../fits-schema.ts'
import type { TextFile } from '../load.ts'
import type { Place } from '../model.ts'
import { type Release, type ReleaseName, releaseFiles, releaseList } from '../releases.ts'
import { debateSchema } from '../schema.ts'
import type { Faults } from './reading.ts'
import { listAt, mapAt, readYaml, refuseOtherKeys, requiredText, type YamlReader, type YamlValue } from './yaml.ts'

const keys = ['hash', 'lang', 'date', 'note', 'sha256'] as const

const shapes = {
  hash: { pattern: digestPattern, expected: '12 hexadecimal digits' },
  lang: { pattern: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, expected: 'a language such as `en`' },
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date like 2026-11-23' },
  note: { pattern: /./, expected: 'text' },
  sha256: { pattern: /^[0-9a-f]{64}$/, expected: '64 hexadecimal digits' },
} satisfies Record<(typeof keys)[number], { pattern: RegExp; expected: string }>

/** An entry of the list. */
interface Listed extends Record<(typeof keys)[number], string> {
  place: Place
}

/** Every release of a debate, in the order of the list; what is not as it was published is a fault and no release. */
export function readReleases(slug: string, files: readonly TextFile[], faults: Faults): Release[] {
  const fileOf = new Map(files.map((file) => [file.path.split('/').at(-1) ?? '', file]))
  const list = fileOf.get(releaseList)
  const entries = list ? readList(list, faults) : []
  // Where the list cannot be read, nothing can be said to be missing from it.
  if (!entries) return []
  refuseUnlisted(fileOf, entries, faults)
  const whole = entries.filter((entry) => keys.every((key) => shapes[key].pattern.test(entry[key])))
  return whole.flatMap((entry, index) => {
    const isSecond = whole.slice(0, index).some(({ hash, lang }) => hash === entry.hash && lang === entry.lang)
    if (!isSecond) return readRelease(slug, entry, fileOf, faults)
    const found = `second release \`${entry.hash}\` in \`${entry.lang}\``
    return refuse(faults, found, 'each release once', entry.place)
  })
}

function readList(file: TextFile, faults: Faults): Listed[] | undefined {
  const parsed = readYaml({ file: file.path, text: file.text, linesBefore: 0 }, faults)
  if (!parsed) return undefined
  return listAt(parsed.value, 'releases', parsed.reader).map((item) => readEntry(item, parsed.reader))
}

function readEntry(item: YamlValue, reader: YamlReader): Listed {
  const map = mapAt(item, 'release', reader)
  refuseOtherKeys(map, keys, reader)
  const texts = keys.map((key) => {
    const text = requiredText(map, key, 'release', reader)
    const { pattern, expected } = shapes[key]
    const place = map.entries.get(key)?.place ?? map.place
    if (text && !pattern.test(text)) {
      reader.faults.push({ rule: 'field-shape', found: `\`${text}\` as \`${key}\``, expected, place })
    }
    return [key, text]
  })
  return { ...Object.fromEntries(texts), place: map.place }
}

function readRelease(slug: string, entry: Listed, fileOf: ReadonlyMap<string, TextFile>, faults: Faults): Release[] {
  const names = releaseFiles(entry)
  const [json, html] = [fileOf.get(names.data), fileOf.get(names.html)]
  for (const [name, file] of [[names.data, json] as const, [names.html, html] as const]) {
    if (!file) refuse(faults, `absence of \`${name}\``, 'the file as it was published', entry.place)
  }
  const isAsPublished = html && sha256(html.text) === entry.sha256
  if (html && !isAsPublished) {
    refuse(faults, `bytes with another SHA-256 than in ${releaseList}`, 'what was published', startOf(html))
  }
  const data = json && readData(slug, entry, json, faults)
  const { hash, lang, date, note } = entry
  return data && isAsPublished ? [{ hash, lang, date, note, data, html: html.text }] : []
}

/** The data of a release, or nothing where it is not what its name says. */
function readData(slug: string, { hash, lang }: ReleaseName, file: TextFile, faults: Faults): DebateData | undefined {
  const value = parseJson(file.text)
  const misfit = value === undefined ? 'not JSON' : findMisfit(value, debateSchema)
  if (misfit !== undefined) {
    refuse(faults, `data (${misfit})`, 'a debate as it was published', startOf(file))
    return undefined
  }
  const data = value as DebateData
  const found = digestOf(data)
  if (found !== hash) refuse(faults, `data with the digest \`${found}\``, `\`${hash}\``, startOf(file))
  const isOwn = data.slug === slug && data.lang === lang
  if (!isOwn) refuse(faults, `debate \`${data.lang}/${data.slug}\``, `\`${lang}/${slug}\``, startOf(file))
  return found === hash && isOwn ? data : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A file that nobody lists would be kept, and served by nobody, in silence. */
function refuseUnlisted(fileOf: ReadonlyMap<string, TextFile>, entries: Listed[], faults: Faults): void {
  const listed = new Set([releaseList, ...entries.flatMap((entry) => Object.values(releaseFiles(entry)))])
  for (const [name, file] of fileOf) {
    if (!listed.has(name)) refuse(faults, 'file of no release', `an entry in ${releaseList}, or no file`, startOf(file))
  }
}

function refuse(faults: Faults, found: string, expected: string, place: Place): [] {
  faults.push({ rule: 'release-file', found, expected, place })
  return []
}

function startOf({ path }: TextFile): Place {
  return { file: path, line: 1, column: 1 }
}
