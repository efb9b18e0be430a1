/** How large things are on a map, in px at 100 %. Every x within a block is a multiple of `lane`. */

export const sizes = {
  box: { width: 232, padding: 12, header: 24, font: 13, line: 17, bottom: 10 },
  title: { font: 18, line: 24 },
  side: { font: 13, line: 17 },
  /** Distance between two lines that run beside each other. */
  lane: 8,
  /** What a line keeps free beside a box for its head or badge, and for the point where linked premises meet. */
  stub: 24,
  junction: 40,
  gap: { box: 20, pass: 10 },
  /** Height that a link takes where it passes between the boxes of a column. */
  pass: 4,
  port: { out: 15, in: 11 },
  block: { padding: 24, apart: 32, corridor: 16 },
  margin: 24,
} as const

/** Statements in one block before its theme continues in another. */
export const blockLimit = 60

/** Width divided by height of the whole; packing stays a little inside what a screen shows well, 0.5 to 2. */
export const shape = { wanted: 1.5, narrowest: 0.6, widest: 1.8 } as const
