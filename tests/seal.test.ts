/** Every page gets a policy that lets in what it holds and nothing else, and what no such policy lets through stops the build. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sealPage } from '../cli/seal.js'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}<title>A</title></head><body>${body}</body></html>`
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
const directive = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((each) => each.startsWith(`${name} `))

describe('the policy of a page', () => {
  it('lets in the site itself, and of everything else nothing', () => {
    expect(policyOf(sealPage(page(''), 'index.html').html)).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "frame-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    )
  })

  it('stands right behind the encoding, and all else stays as it was', () => {
    const html = page('<link rel="preload" href="/a.js"/>', '<p>é & <b>not closed')
    const sealed = sealPage(html, 'en/index.html').html
    expect(sealed).toMatch(
      /<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*"\/><link/,
    )
    expect(sealed.replace(/<meta http-equiv[^>]*>/, '')).toBe(html)
    const bare = '<!doctype html><head><title>A</title></head>'
    expect(sealPage(bare, 'a.html').html).toMatch(/<head><meta http-equiv/)
  })

  it.each([
    ['<script>run("a")</script>', 'run("a")'],
    ['<script type="module">import "/a.js"</script>', 'import "/a.js"'],
    ['<script type="text/javascript">a\r\nb</script>', 'a\nb'],
    ['<script><!-- a </script>', '<!-- a '],
    ['<script type="importmap">{}</script>', '{}'],
    ['<template><script>inside()</script></template>', 'inside()'],
    ['<svg><script>drawn()</script></svg>', 'drawn()'],
  ])('names the script of %s', (markup, script) => {
    const sealed = sealPage(page('', markup), 'index.html')
    expect(sealed.problems).toEqual([])
    expect(directive(sealed.html, 'script-src')).toBe(`script-src 'self' ${hash(script)}`)
  })

  it('names each script once, and each style, also where only a reader without scripts sees it', () => {
    const styles = '<style>a{}</style><noscript><style>b{}</style></noscript>'
    const { html } = sealPage(page(styles, '<script>a</script><script>b</script><script>a</script>'), 'index.html')
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${hash('a')} ${hash('b')}`)
    expect(directive(html, 'style-src')).toBe(`style-src 'self' ${hash('a{}')} ${hash('b{}')}`)
  })

  it.each([
    '<script src="/a.js">ignored()</script>',
    '<script type="application/ld+json">{}</script>',
    '<p>&lt;script>text()&lt;/script></p>',
    '<!-- <script>comment()</script> -->',
    '<textarea><script>text()</script></textarea>',
  ])('names no script of %s, which does not run', (markup) => {
    expect(directive(sealPage(page('', markup), 'index.html').html, 'script-src')).toBe("script-src 'self'")
  })

  it('changes nothing a second time, and follows a page that has changed', () => {
    const once = sealPage(page('', '<script>a</script>'), 'index.html').html
    expect(sealPage(once, 'index.html')).toEqual({ html: once, problems: [] })
    const changed = sealPage(once.replace('<script>a<', '<script>b<'), 'index.html').html
    expect(changed).toBe(sealPage(page('', '<script>b</script>'), 'index.html').html)
  })
})

describe('a page is refused', () => {
  it.each([
    ['<p style="color:red">a</p>', '<p style="…">, which no policy of ours allows'],
    ['<button onclick="a()">a</button>', '<button onclick="…">, which no policy of ours allows'],
    ['<svg ONLOAD="a()"></svg>', '<svg onload="…">, which no policy of ours allows'],
    ['<a href="javascript:a()">a</a>', '<a href="javascript:…">'],
    ['<a href=" java&#10;script&colon;a()">a</a>', '<a href="javascript:…">'],
    ['<form action="JavaScript:a()"></form>', '<form action="javascript:…">'],
    ['<template><i style="top:0"></i></template>', '<i style="…">, which no policy of ours allows'],
    ['<noscript><i style="top:0"></i></noscript>', '<i style="…">, which no policy of ours allows'],
    [`<meta http-equiv="content-security-policy" content="script-src 'unsafe-inline'">`, 'a policy with `unsafe-`'],
  ])('for %s', (markup, problem) => {
    expect(sealPage(page('', markup), 'index.html').problems).toEqual([problem])
  })

  it('for having no head', () => {
    expect(sealPage('<p>a</p>', 'index.html').problems).toEqual(['no <head>, where a policy would stand'])
  })

  it('but not for what is only written of', () => {
    const markup =
      '<p>style="a" onclick=b unsafe-inline</p><pre>&lt;p style="a"&gt;</pre><a href="/javascript:/">c</a><option lang="javascript:d" value="javascript:d">'
    expect(sealPage(page('', markup), 'index.html').problems).toEqual([])
  })
})

describe('a standalone document', () => {
  const own = (policy: string, more = '') =>
    `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">${more}</head></html>`
  const names = ['en/a/embed.html', 'en/a/embed@0a1b.html', 'en/a/map/b/embed.html', 'en/a/offline.html']

  it.each(names)('%s keeps its own policy, byte for byte', (name) => {
    const html = own(`default-src 'none';script-src ${hash('a')}`, '<script>a</script>')
    expect(sealPage(html, name)).toEqual({ html, problems: [] })
  })

  it.each([
    ['<!doctype html><title>A</title>', 'no policy of its own'],
    [own("default-src 'self'"), "a policy that does not begin with default-src 'none'"],
    [own("default-src 'none';style-src 'unsafe-inline'"), 'a policy with `unsafe-`'],
    [own("default-src 'none'", '<script>a</script>'), 'a <script> without its hash'],
    [own("default-src 'none'").replace('<meta c', `<link href="a"><meta c`), 'a policy after what it speaks of'],
    [own("default-src 'none'", '</head><body><i style="top:0">'), '<i style="…">, which no policy of ours allows'],
  ])('is refused: %s', (html, problem) => {
    expect(sealPage(html, 'embed.html').problems).toEqual([problem])
  })

  it('is known by its whole name alone', () => {
    expect(policyOf(sealPage(page(''), 'en/a/my-embed.html').html)).toContain("default-src 'none'")
  })
})

describe('node cli/seal.js', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'visavis-seal-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const seal = () => spawnSync(process.execPath, ['cli/seal.js', folder], { encoding: 'utf8' })

  it('seals every page of a folder', () => {
    write('index.html', page(''))
    write('en/a/map-parts/0.html', page(''))
    write('en/a/feed.xml', '<feed/>')
    expect(seal().status).toBe(0)
    expect(policyOf(readFileSync(path.join(folder, 'en/a/map-parts/0.html'), 'utf8'))).toContain("default-src 'none'")
    expect(readFileSync(path.join(folder, 'en/a/feed.xml'), 'utf8')).toBe('<feed/>')
  })

  it('stops at what it refuses, and names every file', () => {
    write('en/a/index.html', page('', '<p style="a">'))
    write('en/b/index.html', page('', '<p onclick="a">'))
    const { status, stderr } = seal()
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      `${path.join(folder, 'en/a/index.html')}: <p style="…">, which no policy of ours allows`,
      `${path.join(folder, 'en/b/index.html')}: <p onclick="…">, which no policy of ours allows`,
    ])
  })
})
