/**
 * What the interface says stands in the catalogue, and nowhere else: no text between tags, no name in an attribute and no
 * sentence in a script is written where it is shown.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { writtenIn } from './written-words.ts'

/** Files that are held to it, by their addresses in the project. */
const covered = [
  /^components\/[^/]+\.tsx?$/,
  /^components\/(?!catalogue\/)[^/]+\/[^/]+\.tsx?$/,
  /^app\/pictures\/[^/]+\.ts$/,
  /^app\/files\/embed\.ts$/,
]

/** What is the same in every language: names, what an address asks for, a value of CSS. */
const isNamed = (text: string) => ['CC BY 4.0', 'Vis-à-vis', 'light dark'].includes(text) || /^\??\w+=\w*$/.test(text)

describe('a text is noticed', () => {
  test.each([
    ['between tags', '<p>Common ground</p>'],
    ['in an attribute', '<p aria-label="Common ground" />'],
    ['in an attribute of two parts', '<p title={"Common ground" + name} />'],
    ['as one of two', '<p>{isShared ? "Common ground" : words.other}</p>'],
    ['where nothing else is', '<p>{name ?? "Common ground"}</p>'],
    ['in what is handed to a part', '<Row seen="a" sample={<p>Common ground</p>} />'],
    ['put on the page by a script', 'item.textContent = isShared ? "Common ground" : ""'],
    ['said by a script', 'say("Common ground here")'],
    ['in a list', 'const names = [["common", "Common ground"]]'],
  ])('%s', (_, source) => {
    expect(writtenIn(source).join()).toContain('Common ground')
  })

  test.each([
    ['a message of the catalogue', '<p aria-label={words.common}>{say(words.all, { count })}</p>'],
    ['a class or what a link is', '<p className="wide screen-only scripted" rel="license noopener" />'],
    ['a comparison', '<p>{kind === "attack" && <b />}</p>'],
    ['a selector', 'port.querySelector("[data-node] text, svg g")'],
    ['an error', 'throw new Error("Unexpected markup in a page")'],
  ])('but not %s', (_, source) => {
    expect(writtenIn(source)).toEqual([])
  })
})

const files = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.replaceAll('\\', '/')}/${name}`),
)

it.each(covered)('%s are files that leave their words to the catalogue', (pattern) => {
  const held = files.filter((file) => pattern.test(file))
  expect(held.length).toBeGreaterThan(0)
  const found = held.map((file) => {
    const written = writtenIn(readFileSync(file, 'utf8'))
    return { file, written: written.filter((text) => !isNamed(text)) }
  })
  expect(found.filter(({ written }) => written.length > 0)).toEqual([])
})
