/** What a rule is. One file a rule; its header holds what it is for, and examples that run as its tests. */

import type { Message } from '../message.ts'
import type { Place } from '../model.ts'
import { nearest } from '../nearest.ts'
import type { Reading, Reference } from '../read/reading.ts'
import { attributeTextPlace, findAttribute } from '../read/statements.ts'
import { knownElements } from '../read/vocabulary.ts'

export interface Rule {
  /** The file's name, and what stands in brackets behind a message. */
  name: string
  check(reading: Reading): Message[]
}

/** What a rule found, before it is said: the ends of "Unexpected …, expected …". */
export interface Finding {
  found: string
  expected: string
  place: Place
}

/** A rule whose findings stop a build. */
export function rule(name: string, find: (reading: Reading) => Finding[]): Rule {
  return { name, check: (reading) => find(reading).map((finding) => message(name, 'error', finding)) }
}

/** A rule whose findings are only printed. */
export function warningRule(name: string, find: (reading: Reading) => Finding[]): Rule {
  return { name, check: (reading) => find(reading).map((finding) => message(name, 'warning', finding)) }
}

/** A rule that says what reading a file has noted under the rule's name. */
export function faultRule(name: string): Rule {
  return rule(name, ({ faults }) => faults.filter((fault) => fault.rule === name))
}

/** A rule that an attribute of an element, where it is there as text, is one of a few words. */
export function attributeRule(name: string, elementName: string, attribute: string, words: readonly string[]): Rule {
  return rule(name, (reading) =>
    knownElements(reading)
      .filter((element) => element.name === elementName)
      .flatMap((element) => {
        const value = findAttribute(element, attribute)?.value?.trim()
        if (value === undefined || words.includes(value)) return []
        const place = attributeTextPlace(element, attribute)
        return [{ found: `${attribute} \`${value}\``, expected: oneOf(words), place }]
      }),
  )
}

/** A rule that what is mentioned exists; `idsOf` gives what does, or nothing where that could not be read. */
export function mentionRule(
  name: string,
  to: Reference['to'],
  idsOf: (reading: Reading) => string[] | undefined,
): Rule {
  return rule(name, (reading) => {
    const ids = idsOf(reading)
    if (!ids) return []
    const existing = new Set(ids)
    const missing = reading.references.filter((reference) => reference.to === to && !existing.has(reference.id))
    // A relation that ends on what is missing would be no help in finding what was meant.
    const helpful = [...existing].filter((id) => !missing.some((one) => id.endsWith(`->${one.id}`)))
    return missing.map(({ id, place }) => ({ found: `${to} \`${id}\``, expected: existingOf(to, id, helpful), place }))
  })
}

/** The id that was probably meant; all of them where they are few. */
function existingOf(kind: Reference['to'], id: string, ids: string[]): string {
  const meant = nearest(id, ids)
  if (meant !== undefined) return `a ${kind} of this debate, such as \`${meant}\``
  return ids.length <= 4 ? oneOf(ids) : `a ${kind} of this debate`
}

function message(name: string, severity: Message['severity'], { found, expected, place }: Finding): Message {
  return { severity, reason: visible(`Unexpected ${found}, expected ${expected}`), rule: name, place }
}

/** Control characters, which a file may hold in any id, would break the line or steer the terminal that shows it. */
function visible(reason: string): string {
  return reason.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** `a`, `b` or `c`: what could have stood there. */
export function oneOf(names: Iterable<string>): string {
  const quoted = [...names].map((name) => `\`${name}\``)
  if (quoted.length === 0) return 'none, as none is defined'
  if (quoted.length === 1) return `${quoted[0]}`
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
