/** A debate through Argdown's own steps: text, model, map, Graphviz, web component; runs in Node, at build time. */

import { argdown, init } from '@argdown/core'

const signs = { support: '+', attack: '-' }

/**
 * @param {import('../../debate/model.ts').Debate} debate
 * @returns {Promise<string>} the element with its picture
 */
export async function argdownMap(debate) {
  await init()
  const response = argdown.run({
    input: sourceOf(debate),
    process: 'export-web-component',
    logLevel: 'error',
    throwExceptions: true,
    color: { tagColors: { official: '#5b3f8c', critics: '#8a5a00' } },
    // Its boxes are 232 px wide with their margins.
    dot: { statement: { lineWidth: 216, minWidth: 216 }, graphVizSettings: { size: '' } },
    selection: { statementSelectionMode: 'all', excludeDisconnected: false },
    model: { removeTagsFromText: true },
    webComponent: {
      views: { map: true, source: false },
      withoutFigure: true,
      addGlobalStyles: false,
      addWebComponentScript: false,
      addWebComponentPolyfill: false,
    },
  })
  return response.webComponent
}

/** Every statement with its side as a tag, and below it what it supports and attacks. */
function sourceOf({ statements, relations }) {
  const outgoing = new Map(statements.map(({ id }) => [id, []]))
  for (const { kind, from, to } of relations) outgoing.get(from[0])?.push(`  ${signs[kind]}> [${to}]`)
  const blocks = statements.map(({ id, text, sides }) => [`[${id}]: ${text} #${sides[0]}`, ...outgoing.get(id)])
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}
