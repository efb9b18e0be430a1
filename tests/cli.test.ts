/** Runs the real command, the way `npx visavis` does. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { standardDebate } from './standard-debate.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'visavis-'))
const { debate, sources } = standardDebate('Opening prose.')
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in the folder; paths in its messages are relative to it. */
function visavis(args: string[], cwd = folder) {
  const launcher = path.resolve('cli/visavis.js')
  // Where these tests run on GitHub the command would say everything once more.
  const env = { ...process.env, GITHUB_ACTIONS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

function writeDebate(slug: string, lang = 'en', text = debate.text): void {
  write(`${slug}/${lang}.mdx`, text)
  write(`${slug}/sources.yaml`, sources?.text ?? '')
}

describe('visavis check', { timeout: 60_000 }, () => {
  it('finds nothing in a good folder', () => {
    writeDebate('good/us-forces')
    writeDebate('good/us-forces', 'es')
    const fine = { status: 0, stdout: '1 debate, no problems\n', stderr: '' }
    expect(visavis(['check', 'good'])).toEqual(fine)
    expect(visavis(['check', 'good/us-forces', 'good'])).toEqual(fine)
    expect(visavis(['check', 'good/us-forces/es.mdx'])).toEqual(fine)
    expect(visavis(['check', '.'], path.join(folder, 'good/us-forces'))).toEqual(fine)
  })

  it('looks into content/ by default', () => {
    writeDebate('site/content/us-forces')
    writeDebate('site/content/other-forces')
    expect(visavis(['check'], path.join(folder, 'site')).stdout).toBe('2 debates, no problems\n')
  })

  it('says of broken debates exactly what is expected', () => {
    const broken = readdirSync('tests/broken').sort()
    const names = broken.filter((file) => file.endsWith('.messages.txt')).map((file) => file.split('.')[0] ?? '')
    const plain = names.filter(
      // What is wrong with a folder's name is not wrong with a file by itself.
      (name) =>
        name !== 'search' &&
        !broken.some((file) => /\.(sources|brief|releases|es)(\.|$)/.test(file) && file.startsWith(`${name}.`)),
    )
    const files = plain.map((name) => `tests/broken/${name}.mdx`)
    const expected = plain.flatMap((name) =>
      readFileSync(`tests/broken/${name}.messages.txt`, 'utf8').trim().split('\n'),
    )
    const { status, stdout, stderr } = visavis(['check', ...files], process.cwd())
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, -1)).toEqual(expected)
    expect(lines.at(-1)).toMatch(
      /^\d+ errors and \d+ warnings \(balance-note, silent-side, statement-length, theme-block, unplaced-statement\) in \d+ files$/,
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('lets warnings pass', () => {
    writeDebate('warned/us-forces', 'en', debate.text.replace(/ {2}<Concern.*\n/, ''))
    const { status, stdout } = visavis(['check', 'warned'])
    expect(stdout).toContain('warned/us-forces/en.mdx:14:12: warning: Unexpected silence of side `critics`')
    expect(stdout).toMatch(/\n1 warning \(silent-side\) in 1 file\n$/)
    expect(status).toBe(0)
  })

  it('says once what is wrong with sources that two languages share', () => {
    writeDebate('shared/us-forces')
    writeDebate('shared/us-forces', 'es')
    write('shared/us-forces/sources.yaml', '- { id: p01, type: report }\n')
    expect(visavis(['check', 'shared'])).toEqual({
      status: 1,
      stdout:
        'shared/us-forces/sources.yaml:1:3: Unexpected source without `title`, expected `title: …` [required-field]\n' +
        '1 error in 1 file\n',
      stderr: '',
    })
  })

  it('reports the others where one debate cannot be loaded', () => {
    mkdirSync(path.join(folder, 'unreadable/a-folder/en.mdx'), { recursive: true })
    writeDebate('unreadable/us-forces', 'en', 'No front matter.')
    const { status, stdout } = visavis(['check', 'unreadable'])
    expect(stdout).toContain('unreadable/a-folder/en.mdx:1:1: Unexpected debate that cannot be loaded (EISDIR')
    expect(stdout).toContain('unreadable/us-forces/en.mdx:1:1: Unexpected file without front matter')
    expect(stdout).toMatch(/\n2 errors in 2 files\n$/)
    expect(status).toBe(1)
  })

  it('names what it ignores', () => {
    writeDebate('named/us-forces')
    writeDebate('named/US_Forces')
    write('named/us-forces/English.mdx', debate.text)
    write('named/us-forces/fr.brief.mdx', debate.text)
    write('named/pictures/base.jpg', '')
    mkdirSync(path.join(folder, 'named/.git'))
    const { status, stdout } = visavis(['check', 'named'])
    expect(stdout.trimEnd().split('\n')).toEqual([
      'named/US_Forces:1:1: warning: Unexpected folder name `US_Forces` (ignored), expected at most 80 lower-case letters, digits and hyphens [address]',
      'named/pictures:1:1: warning: Unexpected folder without a debate (ignored), expected a file such as `en.mdx` [address]',
      'named/us-forces/English.mdx:1:1: warning: Unexpected file name `English.mdx` (ignored), expected a language, such as `en.mdx`, or its brief [address]',
      'named/us-forces/fr.brief.mdx:1:1: warning: Unexpected file name `fr.brief.mdx` (ignored), expected a language, such as `en.mdx`, or its brief [address]',
      '4 warnings (address) in 4 files',
    ])
    expect(status).toBe(0)
  })

  it('prints JSON', () => {
    writeDebate('json/us-forces', 'en', debate.text.replace('Opening prose.', '{secret}'))
    const { status, stdout } = visavis(['check', '--json', 'json'])
    const place = { file: 'json/us-forces/en.mdx', line: 12, column: 1 }
    const reason = 'Unexpected expression in braces, expected text'
    expect(JSON.parse(stdout)).toEqual({ messages: [{ severity: 'error', reason, rule: 'no-expression', place }] })
    expect(status).toBe(1)
  })

  it('checks a draft that has no address yet', () => {
    cpSync('tests/broken/import.mdx', path.join(folder, 'My Draft.mdx'))
    const { status, stdout } = visavis(['check', 'My Draft.mdx'])
    expect(stdout).toContain('My Draft.mdx:15:1: Unexpected `import`, expected text [no-esm]')
    expect(status).toBe(1)
  })

  it('runs no code of a debate', () => {
    const trap = path.join(folder, 'trap')
    const code = `require('node:fs').writeFileSync(${JSON.stringify(trap)}, '')`
    write('hostile/us-forces/en.mdx', `---js\n${code}\n---\n{${code}}\n`)
    write('hostile/us-forces/sources.yaml', `- !!js/function "() => ${code.replaceAll('"', "'")}"\n`)
    expect(visavis(['check', 'hostile']).status).toBe(1)
    expect(existsSync(trap)).toBe(false)
  })
})

describe('visavis', { timeout: 60_000 }, () => {
  it.each([
    [[], 'visavis: no command'],
    [['chekc'], 'visavis: unknown command: chekc'],
    [['constructor'], 'visavis: unknown command: constructor'],
    [['check', 'nowhere'], 'visavis: no such file or folder: nowhere'],
    [['check', '--loud'], "visavis: Unknown option '--loud'"],
    [['check', '.'], 'visavis: no debate in .'],
  ])('%j is wrong use', (args, message) => {
    const empty = path.join(folder, 'empty')
    mkdirSync(empty, { recursive: true })
    const { status, stdout, stderr } = visavis(args, empty)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.startsWith(message)).toBe(true)
    expect(stderr).toContain('Usage: visavis <command>')
  })

  it('helps', () => {
    const { status, stdout } = visavis(['--help'])
    expect(stdout).toContain('check [path…]')
    expect(status).toBe(0)
  })
})
