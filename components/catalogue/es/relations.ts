/** Las palabras de una relación, leída desde cada extremo. */

export const relations = {
  support: { out: 'apoya', in: 'apoyado por' },
  attack: { out: 'objeta', in: 'objetado por' },
  undercut: { out: 'cuestiona el vínculo', in: 'vínculo cuestionado por' },
  rephrase: { out: 'reitera', in: 'reiterado por' },
}
