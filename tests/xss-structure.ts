/** What a document is made of, its words aside: two that say different things in the same way have the same structure. */

import type { Nodes as MarkdownNodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { plainText } from '../debate/inline.ts'

export interface Structure {
  /** Elements with the names of their attributes, scripts and styles to the letter; several alike in a row are one. */
  skeleton: string
  /** All text as it is read, then the value of each attribute. */
  texts: string[]
  /** Every address that a reader or a browser may follow. */
  addresses: string[]
}

/** Attributes that decide how an element behaves: what they say must be the same too. */
const behaving = new Set('id class type rel target for http-equiv sandbox name role'.split(' '))
const followed = /^(?:xlink:)?(?:href|src|srcset|action|formaction|data|poster|background|manifest|ping|xml:base)$/

class Reader {
  text = ''
  readonly values: string[] = []
  readonly addresses: string[] = []

  element(name: string, attributes: [name: string, value: string][], children: string[]): string {
    for (const [, value] of attributes) {
      // Data for a script of ours.
      if (value.startsWith('{"')) jsonNode(JSON.parse(value), this)
      else this.values.push(value)
    }
    this.addresses.push(...attributes.filter(([key]) => followed.test(key)).map(([, value]) => value))
    // A map's width, which is that of its words.
    const fixed = attributes.filter(([key]) => key !== 'data-wide')
    const shown = fixed.map(([key, value]) => (behaving.has(key) ? `${key}=${value}` : key))
    return `<${[name, ...shown.sort()].join(' ')}>${withoutRepeats(children)}</>`
  }

  structure(skeleton: string): Structure {
    return { skeleton, texts: [this.text, ...this.values], addresses: this.addresses }
  }
}

/** How many lines a text has changes with its words. */
function withoutRepeats(children: string[]): string {
  const written = children.filter((child) => child !== '')
  return written.filter((child, index) => child !== written[index - 1]).join('')
}

/** By the parser that browsers have. */
export function readHtml(html: string): Structure {
  const reader = new Reader()
  return reader.structure(htmlNode(parse(html, { scriptingEnabled: true }), reader, ''))
}

function htmlNode(node: DefaultTreeAdapterTypes.Node, reader: Reader, parent: string): string {
  if ('value' in node) {
    if (parent === 'script') return scriptText(node.value, reader)
    if (parent === 'style') return node.value
    reader.text += node.value
    return ''
  }
  const name = 'tagName' in node ? node.tagName : node.nodeName
  const held = 'content' in node ? [...node.childNodes, node.content] : 'childNodes' in node ? node.childNodes : []
  const attributes = ('attrs' in node ? node.attrs : []).map((one): [string, string] => [
    one.prefix ? `${one.prefix}:${one.name}` : one.name,
    one.value,
  ])
  const children = held.map((child) => htmlNode(child, reader, name))
  return reader.element(name, attributes, children)
}

/** Data for machines says other things in the same way; what runs is the same to the letter. */
function scriptText(text: string, reader: Reader): string {
  return text.startsWith('{') ? jsonNode(JSON.parse(text), reader) : text
}

/** What these hold is read as HTML, not as text: hosts and readers of feeds put it into their pages. */
const holdsHtml = /^(?:html|content)$/

/** By a strict parser: what is not well-formed throws. */
export function readXml(xml: string): Structure {
  const reader = new Reader()
  return reader.structure(xmlNode(fromXml(xml), reader))
}

function xmlNode(node: Nodes, reader: Reader): string {
  if (node.type === 'text') {
    reader.text += node.value
    return ''
  }
  if (node.type === 'element' && holdsHtml.test(node.name)) {
    const held = node.children.map((child) => ('value' in child ? child.value : `<${child.type}>`))
    return htmlNode(parse(held.join('')), reader, '')
  }
  if (node.type !== 'element' && node.type !== 'root') return `<${node.type}>`
  const attributes = Object.entries('attributes' in node ? node.attributes : {})
  const children = node.children.map((child) => xmlNode(child, reader))
  const named = attributes.map(([key, value]): [string, string] => [key, value ?? ''])
  return reader.element('name' in node ? node.name : '', named, children)
}

/** A snippet for Markdown: links and pictures, and neither HTML nor anything else that its words could have opened. */
export function readMarkdown(text: string): Structure {
  const reader = new Reader()
  return reader.structure(markdownNode(fromMarkdown(text), reader))
}

function markdownNode(node: MarkdownNodes, reader: Reader): string {
  if ('url' in node) reader.addresses.push(node.url)
  if ('alt' in node) reader.values.push(node.alt ?? '')
  if (node.type === 'text') reader.text += node.value
  return `<${node.type}>${withoutRepeats('children' in node ? node.children.map((child) => markdownNode(child, reader)) : [])}</>`
}

/** A snippet for wikis: one link in brackets, its words without any sign that a wiki knows. */
export function readWiki(text: string): Structure {
  const [, address = '', words = ''] = /^\[(http\S+) ([^[\]{}<>|\n]+)\]$/.exec(text) ?? []
  const spoken = readHtml(words.replace(/''|__|:\/\//g, '<wiki>'))
  return { ...spoken, addresses: [address, ...spoken.addresses] }
}

/** `markdown` names the keys whose texts are Markdown, to be read as what they say. */
export function readJson(json: string, markdown: readonly string[] = []): Structure {
  const reader = new Reader()
  return reader.structure(jsonNode(JSON.parse(json), reader, markdown))
}

const addressKeys = /^(?:url|@id|URL|archive|archivedAt|href|\w+_url)$/

function jsonNode(value: unknown, reader: Reader, markdown: readonly string[] = [], key = ''): string {
  if (typeof value === 'string') return jsonText(markdown.includes(key) ? plainText(value) : value, key, reader)
  if (Array.isArray(value)) return `[${withoutRepeats(value.map((item) => jsonNode(item, reader, markdown, key)))}]`
  if (typeof value !== 'object' || value === null) return typeof value
  return `{${Object.entries(value).map(([name, item]) => `${name}:${jsonNode(item, reader, markdown, name)}`)}}`
}

function jsonText(text: string, key: string, reader: Reader): string {
  if (holdsHtml.test(key)) return htmlNode(parse(text), reader, '')
  reader.values.push(text)
  if (addressKeys.test(key)) reader.addresses.push(text)
  return 'string'
}
