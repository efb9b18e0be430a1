/** Messages as nobody should send them; bundled into the window that does. */

import fc from 'fast-check'

const number = fc.oneof(
  fc.double({ min: 0, max: 21_000 }),
  fc.double(),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e9, -1, 0, 99, 600, 20_001, 2 ** 53),
)
const oddities = fc.anything({
  ...{ withMap: true, withSet: true, withDate: true, withBigInt: true },
  ...{ withTypedArray: true, withSparseArray: true, withNullPrototype: true },
})
const instead = fc.constantFrom('700', [700], { valueOf: 700 }, null, undefined, true)
const value = fc.oneof(number, fc.string(), oddities, instead)

/** What an embed says, and what comes near it. */
const near = fc.oneof(
  { weight: 4, arbitrary: fc.record({ visavis: fc.constant('height'), height: number }) },
  fc.record({ visavis: fc.constant('height'), height: value }),
  fc.record({ visavis: value, height: value }),
  fc.record({ message: fc.constantFrom('height', 'link', 'ready'), value, secret: value }),
  fc.record({ sentinel: fc.constant('amp'), type: fc.constant('embed-size'), height: value }),
  fc.constant(JSON.parse('{"__proto__":{"visavis":"height","height":700}}')),
  fc.constant(Object.create({ visavis: 'height', height: 700 })),
  number.map((height) => ['visavis', 'height', height]),
  number.map((height) => JSON.stringify({ visavis: 'height', height })),
)

/** The same seed, the same messages. */
export function messages(count: number, seed: number): unknown[] {
  return fc.sample(fc.oneof(near, fc.anything()), { numRuns: count, seed })
}
