/** Widths and lines as a browser would have them. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../debate/measure.ts'

/** Measured in Chromium 156 with `measureText` at `400 130px` Source Sans 3 5.3.0, divided by ten: px at 13 px. */
const measured: [text: string, width: number][] = [
  ['US personnel work at the invitation of the Peruvian state, under its authority and within its law.', 511.12],
  [
    'In 2008 and 2009 newspapers reported talks on a US military airfield and a note about a joint centre at Pichari.',
    592.28,
  ],
  ['AVATAR, Toyota, “We, Yes!” – 1.5 billion dollars (2026); 73 to 25?', 338.09],
  ['Las fuerzas armadas de los Estados Unidos actúan según la Constitución del Perú, ¿o no?', 477.6],
  ['Größere Übungen stärken die Fähigkeiten; ärgerlich ist die Länge.', 351.37],
  ['Příliš žluťoučký kůň úpěl ďábelské ódy.', 209.72],
  ['Zażółć gęślą jaźń, łódź i święto.', 168.34],
  ['Присутствие американских военных ограничено законом.', 333.77],
  ['Η παρουσία των ξένων στρατευμάτων είναι προσωρινή.', 301.63],
  ['illicit fill-ins: tilting lilliputian jjjiii', 176.88],
  ['MMMM WWWW OOOO mmmm wwww', 204.1],
]

describe('textWidth', () => {
  it.each(measured)('is within 2 %% of the browser: %s', (text, width) => {
    expect(Math.abs(textWidth(text, 13) - width) / width).toBeLessThan(0.02)
  })

  it('gives marks that combine no width, and wide scripts a whole em', () => {
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10))
    expect(textWidth('\u8ecd\u4e8b', 10)).toBe(20)
  })
})

describe('wrapText', () => {
  const room = 208

  it('breaks by words and loses none', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 8 })), (parts) => {
        const text = parts.join(' ')
        const lines = wrapText(text, room, 13)
        expect(lines.join(' ')).toBe(text)
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('breaks what has no spaces, and loses none of it', () => {
    const texts = [
      '\u8ecd\u4e8b\u5354\u529b\u306f'.repeat(12),
      'a'.repeat(90),
      `https://example.org/${'path/'.repeat(20)}`,
      '\u0e01\u0e2d\u0e07\u0e17\u0e31\u0e1e'.repeat(20),
    ]
    for (const text of texts) {
      const lines = wrapText(text, room, 13)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.join('')).toBe(text)
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(room)
    }
  })

  it('never starts a line with closing punctuation in a script without spaces', () => {
    for (const line of wrapText('\u8ecd\u4e8b\u5354\u529b\u3002'.repeat(20), room, 13))
      expect(line).not.toMatch(/^\u3002/)
  })

  it('has no lines for no text', () => {
    expect(wrapText('  ', room, 13)).toEqual([])
  })
})
