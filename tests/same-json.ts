/** JSON of nodes and edges, compared where programs may put them in another order. */

/** The same data with `nodes` and `edges`, wherever they stand, in an order of their own, and keys in the alphabet's. */
export function unordered(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => unordered(item))
    return key === 'nodes' || key === 'edges' ? items.map((item) => JSON.stringify(item)).sort() : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([name, inner]) => [name, unordered(inner, name)]))
}
