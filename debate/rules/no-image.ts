/**
 * A debate holds no pictures: one from elsewhere would tell a third party who reads which debate.
 *
 * @example passes
 *   [A picture of the base](https://example.org/base.jpg), a click away.
 *
 * @example fails
 *   The base: ![the base](https://example.org/base.jpg) and ![again][base]
 *
 *   [base]: https://example.org/base.jpg
 * @message 1:11: Unexpected image, expected a link to it [no-image]
 * @message 1:57: Unexpected image, expected a link to it [no-image]
 */

import { rule } from './rule.ts'

export const noImage = rule('no-image', ({ images }) =>
  images.map((place) => ({ found: 'image', expected: 'a link to it', place })),
)
