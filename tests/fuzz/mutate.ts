/** Texts made worse, the same again for the same seed: what a slip of the hand, a broken disk or an ill-meaning stranger would make of a file. */

import { mulberry } from '../generate-debate.ts'

/** What readers have stumbled over, in any format. */
const nasty = [
  ...['__proto__', 'constructor', 'toString', '\u0000', '\ufeff', '\ud800', '\u202e', '\r', '\r\n', '\n\n\n', '\t'],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    "'",
    '`',
    ',',
    ';',
    ':',
    '#',
    '*',
    '_',
    '-',
    '+',
    '&',
    '%',
    '\\',
    '/',
    '|',
    '@',
    '!',
  ],
  ...[
    '{{{{',
    '[[[[',
    '<<<<',
    '((((',
    '""""',
    '-----',
    '=====',
    '>>>>',
    '->',
    '><',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&#0;',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '*a',
    '&a',
    '!!js/function',
    '---',
    '...',
    '? ',
    '%YAML',
    '=1+1',
    '-> See 1.1.',
    '1.1.1. Con:',
  ],
  ...[
    'null',
    'true',
    '1e999',
    '-0',
    '99999999999999999999',
    '""',
    '{}',
    '[]',
    'javascript:alert(1)',
    '<script>',
    '</script>',
    '{x}',
  ],
]

type Random = () => number

/** A mutation of one of the seeds, or a mix of two. */
export function mutate(seeds: readonly string[], seed: number): string {
  const random = mulberry(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  let text = pick(seeds)
  const times = 1 + Math.floor(random() * 6)
  for (let time = 0; time < times; time++) text = pick(ways)(text, random, pick(seeds))
  return text
}

const ways: ((text: string, random: Random, other: string) => string)[] = [
  // A character or some are gone, or twice there.
  (text, random) => splice(text, random, 1 + random() * 3, ''),
  (text, random) => splice(text, random, random() * 200, ''),
  (text, random) => splice(text, random, 0, slice(text, random, 80)),
  (text, random) => splice(text, random, 0, slice(text, random, 400).repeat(1 + Math.floor(random() * 5))),
  // Something comes in that means something.
  (text, random) => splice(text, random, 0, nasty[Math.floor(random() * nasty.length)] ?? ''),
  (text, random) => splice(text, random, random() * 8, nasty[Math.floor(random() * nasty.length)] ?? ''),
  (text, random) =>
    splice(text, random, 0, (nasty[Math.floor(random() * nasty.length)] ?? '').repeat(Math.floor(random() * 60))),
  // A piece of another file, or of this one, stands elsewhere.
  (text, random, other) => splice(text, random, random() * 100, slice(other, random, 300)),
  (text, random) => swapLines(text, random),
  // It breaks off.
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => replaceWord(text, random),
]

function splice(text: string, random: Random, gone: number, come: string): string {
  const at = Math.floor(random() * (text.length + 1))
  return text.slice(0, at) + come + text.slice(at + Math.floor(gone))
}

function slice(text: string, random: Random, most: number): string {
  const at = Math.floor(random() * text.length)
  return text.slice(at, at + Math.floor(random() * most))
}

function swapLines(text: string, random: Random): string {
  const lines = text.split('\n')
  const [one, two] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)]
  const first = lines[one] ?? ''
  lines[one] = lines[two] ?? ''
  lines[two] = first
  return lines.join('\n')
}

/** One word of the text in place of another: an id that is somebody else's. */
function replaceWord(text: string, random: Random): string {
  const words = text.match(/[\p{L}\p{N}_-]+/gu) ?? []
  if (words.length < 2) return text
  const pick = () => words[Math.floor(random() * words.length)] ?? ''
  return text.replace(pick(), pick)
}
