/** What the page holds for its script: `{ boxes, lines, options }`. */
export const graph = JSON.parse(document.getElementById('graph').textContent)

/** Colours of sides, dark enough on white. */
export const sideColours = { official: '#5b3f8c', critics: '#8a5a00' }

/** Colour and dashes of links. */
export const lineStyles = {
  support: { colour: '#005ab5', dashes: undefined },
  attack: { colour: '#dc3220', dashes: [6, 4] },
}
