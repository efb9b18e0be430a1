/** What the tests use of a parser that brings no types of its own. */
declare module 'bibtex-parse' {
  interface Parsed {
    itemtype: string
    key: string
    type: string
    fields: { name: string; value: string }[]
  }
  const parser: { parse(text: string): Parsed[] }
  export default parser
}
