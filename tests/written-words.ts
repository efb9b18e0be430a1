/** Finds the texts that a file of the interface says by itself, where the catalogue should say them. */

import { parseAst } from 'vitest/node'

/** ESTree, with JSX and types. */
interface Node {
  type: string
  [key: string]: unknown
}

/** Attributes whose values are read or heard. */
const spoken = /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary)$/

/** Where a script puts a text on the page. */
const shown = /^(textContent|innerText|title|alt|placeholder|ariaLabel|ariaDescription)$/

/** What nobody reads: errors, addresses of files, types. */
const hidden = /^(NewExpression|Import|ExportAllDeclaration|TS\w*Type$|TSTypeAnnotation|TSTypeParameter)/

const hasLetters = (text: string) => /\p{L}/u.test(text)

/** Signs of a selector, an address, a font, a class or a question about the screen. */
const technical = /[#[\]{}<>=*/|_&"]|-\w+ |^\([\w-]+: \w+\)$|^[a-z]+(, [a-z]+)+$/

/** Two words of prose beside each other. */
const isSentence = (text: string) => /\p{L}{2,}[,;:.]? \p{L}{2,}/u.test(text) && !technical.test(text)

/** The texts in a file of TypeScript: between tags, in attributes, put on the page by a script, and any sentence. */
export function writtenIn(source: string): string[] {
  const found = new Set<string>()
  const note = (node: Node) => {
    for (const text of becomes(node)) if (hasLetters(text)) found.add(text.trim())
  }
  const visit = (node: Node, isChild = false): void => {
    if (hidden.test(node.type) || isForDevelopers(node)) return
    if (node.type === 'JSXAttribute') {
      if (spoken.test(attributeName(node)) && isNode(node.value)) note(node.value)
      // Values of others are classes, addresses and data; what is built in them may say something.
      if (isNode(node.value) && node.value.type === 'JSXExpressionContainer') visitParts(node.value.expression)
      return
    }
    if (node.type === 'JSXText') note(node)
    else if (node.type === 'JSXExpressionContainer' && isChild) note(node)
    else if (isPutOnPage(node) && isNode(node.right)) note(node.right)
    else for (const text of literal(node)) if (isSentence(text)) found.add(text)
    const isMarkup = node.type === 'JSXElement' || node.type === 'JSXFragment'
    for (const part of partsOf(node)) visit(part, isMarkup)
  }
  const visitParts = (node: unknown) => {
    if (isNode(node) && literal(node).length === 0) for (const part of partsOf(node)) visit(part)
  }
  visit(parseAst(source, { lang: 'tsx' }) as unknown as Node)
  return [...found]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const partsOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** `'use client'`, and what a build says to those who run it. */
function isForDevelopers({ directive, type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return typeof directive === 'string'
  return isNode(callee.object) && callee.object.name === 'console'
}

function attributeName({ name }: Node): string {
  return isNode(name) && typeof name.name === 'string' ? name.name : ''
}

function isPutOnPage({ type, left }: Node): boolean {
  if (type !== 'AssignmentExpression' || !isNode(left) || left.type !== 'MemberExpression') return false
  return isNode(left.property) && shown.test(String(left.property.name))
}

/** The text of a literal, or the texts between the values of a template. */
function literal(node: Node): string[] {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? [node.value] : []
  if (node.type !== 'TemplateLiteral') return []
  return partsOf(node).flatMap(({ value }) => (isCooked(value) ? [value.cooked] : []))
}

const isCooked = (value: unknown): value is { cooked: string } =>
  typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'

/** The literals that an expression may become; not what it compares, calls or looks up. */
function becomes(node: Node): string[] {
  const { type, left, right, consequent, alternate, operator } = node
  const of = (...parts: unknown[]) => parts.filter(isNode).flatMap(becomes)
  if (type === 'ConditionalExpression') return of(consequent, alternate)
  if (type === 'LogicalExpression') return operator === '??' ? of(left, right) : of(right)
  if (type === 'BinaryExpression') return operator === '+' ? of(left, right) : []
  if (type === 'TemplateLiteral') return [...literal(node), ...of(...partsOf(node))]
  const isWrapped = /^(JSXExpressionContainer|ParenthesizedExpression|ArrayExpression)$/.test(type)
  return isWrapped ? of(...partsOf(node)) : literal(node)
}
