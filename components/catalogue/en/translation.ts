/** What a page says of its languages, and of how far its translation has come. */

export const translation = {
  languages: 'This page in other languages',
  whole: 'Translated from {language}.',
  about: 'Translated from {language} in part.',
  /** Of each side, in the same words. */
  ofSide: {
    one: '{side}: {translated} of {count} statement',
    other: '{side}: {translated} of {count} statements',
  },
  commonGround: 'Common ground',
  rest: 'The rest stands in {language}, and says so.',
  /** On a statement that stands in the original's language. */
  untranslated: 'Not yet translated ({language})',
}
