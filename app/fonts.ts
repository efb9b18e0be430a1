/**
 * One serif for what is claimed, one sans for everything around it; served from here, never from a third party.
 * `optional`: a font that comes late waits for the next page, so that no line ever moves under a reader.
 */

import localFont from 'next/font/local'

// The names become font families: not `serif`, which CSS keeps for itself.
export const bookSerif = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
      style: 'normal',
      weight: '200 900',
    },
    {
      path: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
      style: 'italic',
      weight: '200 900',
    },
  ],
  variable: '--serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
})

export const bookSans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--sans',
  display: 'optional',
  // Next would measure the file's lightest weight, in which nothing here is set; see global.css.
  adjustFontFallback: false,
  fallback: ['Sans While Waiting'],
})
