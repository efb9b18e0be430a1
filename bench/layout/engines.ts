/** Every engine by name. Peers are found by a path that types need not know: they are installed in `bench/` alone. */

import { ours } from './ours.ts'
import type { Engine } from './picture.ts'

const peers: Record<string, [file: string, name: string]> = {
  'dot, wasm': ['dot.js', 'dot'],
  'dot, wasm, one graph a theme, packed': ['dot.js', 'dotByTheme'],
  'ELK layered': ['elk.js', 'elkLayered'],
  'ELK layered, compound': ['elk.js', 'elkCompound'],
  dagre: ['dagre.js', 'dagre'],
  'd3-dag, sugiyama': ['d3-dag.js', 'd3Dag'],
}

export const ourName = 'Vis-à-vis'
export const engineNames = [ourName, ...Object.keys(peers)]

export async function loadEngine(name: string): Promise<Engine> {
  const peer = peers[name]
  if (!peer) return ours
  const [file, key] = peer
  const found: Record<string, Engine> = await import(new URL(`../peers/${file}`, import.meta.url).href)
  const engine = found[key]
  if (!engine) throw new Error(`no such engine: ${name}`)
  return engine
}
