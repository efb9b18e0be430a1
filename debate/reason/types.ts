/** The nouns of weighing: what is weighed, what a reader chose, what then stands, and why. Plain data; a `Debate` fits `Argued`. */

/** What a debate says, as far as weighing needs it: statements and what ties them, by id. */
export interface Argued {
  readonly statements: readonly { readonly id: string }[]
  readonly relations: readonly Tie[]
}

/** A relation of a debate (`model.ts`): several `from` are linked premises; an attack whose `to` is a relation undercuts it. */
export interface Tie {
  readonly id: string
  readonly kind: 'support' | 'attack' | 'rephrase'
  readonly from: readonly string[]
  readonly to: string
}

/** What a reader says of a statement. Of the statements that are left, nothing is said. */
export type Choice = 'accept' | 'reject'

/** By statement id. Ids that the debate does not have are passed over. */
export type Choices = ReadonlyMap<string, Choice>

/** `in`: it stands. `out`: it does not stand. `undecided`: the debate leaves it open. */
export type Label = 'in' | 'out' | 'undecided'

/**
 * What gave a statement its label.
 * - `accepted`, `rejected`: the reader's choice.
 * - `assumed`: in; no one gives a reason for it, and nothing that stands speaks against it.
 * - `supported`: in; a support holds, and nothing that stands speaks against it.
 * - `attacked`: out; an attack holds.
 * - `unsupported`: out; reasons are given for it, and none of them holds.
 * - `open`: undecided; it hangs on other undecided statements, or on itself.
 */
export type Because = 'accepted' | 'rejected' | 'assumed' | 'supported' | 'attacked' | 'unsupported' | 'open'

export interface Reason {
  label: Label
  because: Because
  /** The statements that decide it, each once: premises of what holds, or what takes a support or an attack away. */
  by: string[]
  /** The relations that decide it, of those that end on it. */
  via: string[]
  /** Of an accepted statement: attacks on it that hold all the same, and are not heeded. */
  despite: string[]
}

/** What stands, given the choices ("assume" reading). */
export interface Weighing {
  /** By statement id, every statement, in the debate's order. */
  labels: Map<string, Label>
  /** By relation id, whether the link holds: its premises stand, and no undercut of it holds. */
  relations: Map<string, Label>
  /** By statement id, every statement, in the debate's order. */
  reasons: Map<string, Reason>
  /** Accepted statements of which one attacks the other, alone and not undercut; each pair once, in the debate's order. */
  conflicts: [string, string][]
}

/** A line of an explanation: a statement with its reason, and how many steps it is from what is explained (0). */
export interface Step {
  id: string
  depth: number
  reason: Reason
}

/** Whether choices can be held together ("constrain" reading). */
export interface Held {
  /** Some labelling of the unchanged debate has all accepted statements in and all rejected ones out. */
  together: boolean
  /** Statements that are in in every such labelling, in the debate's order. */
  inAll: string[]
  /** Statements that are in in at least one, in the debate's order; all of `inAll` among them. */
  inSome: string[]
  /** Where they cannot be held together: choices that already cannot, none of which can be left out; and what ties them. */
  clash?: { statements: string[]; relations: string[] }
  /** False: the search stopped at its limit. `together` then only counts if true, and the lists may lack some. */
  complete: boolean
}
