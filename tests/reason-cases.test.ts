/** Semantics held to answers that others have worked out: `../shared/cases`, read in place. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findReplies } from '../debate/answers.ts'
import { carneadesFormat } from '../debate/formats/carneades.ts'
import { speakersOf } from '../debate/formats/microtext/sides.ts'
import { microtextFormat } from '../debate/formats/microtext.ts'
import type { Debate } from '../debate/model.ts'
import { labelCaes } from '../debate/reason/caes.ts'
import { grounded } from '../debate/reason/dung.ts'
import { completeLabellings, preferred, stable } from '../debate/reason/extensions.ts'
import { holdTogether } from '../debate/reason/hold-together.ts'
import type { Choice, Choices, Label } from '../debate/reason/types.ts'
import { weigh } from '../debate/reason/weigh.ts'
import { graphOf } from './cases/carneades-labels.ts'
import { casesFolder, hasCases, listCases, readCase, readExpected } from './cases/report.ts'
import { asDebate, type NamedFramework, readFramework } from './framework-files.ts'

interface Answers {
  arguments: number
  GR: string[]
  CO?: string[][]
  PR?: string[][]
  ST?: string[][]
}

interface WhatIf {
  instance: string
  accept: string[]
  reject: string[]
  assume: Record<Label, string[]> & { acceptedPairsInConflict: string[][] }
  constrain: { consistent: boolean; completeLabellings: number; inAll: string[] | null }
}

interface Objections {
  files: Record<string, { objections: unknown[]; unanswered: unknown[] }>
}

const isHere = (file: string) => existsSync(path.join(casesFolder, file))
const frameworkAt = (name: string) => readFramework(path.join(casesFolder, 'iccma', name))
const line = (names: Iterable<string>) => [...names].sort().join(' ')
const lines = (sets: Iterable<Iterable<string>>) => [...sets].map(line).sort()

function labelled({ names }: NamedFramework, labels: readonly Label[], wanted: Label = 'in'): string[] {
  return names.filter((_, number) => labels[number] === wanted)
}

const skipped = hasCases ? '' : ' (skipped: ../shared/cases is not there)'

describe.skipIf(!hasCases)(`frameworks of the ICCMA competitions and their solvers${skipped}`, () => {
  const answers = hasCases ? readExpected<Record<string, Answers>>('iccma/expected/SUMMARY.json') : {}
  const here = Object.entries(answers).filter(([name]) => isHere(`iccma/${name}`))
  const small = here.filter(([, answer]) => answer.arguments <= 100)

  it(`grounded: ${here.length} exactly, as a framework and as a debate of attacks that is weighed`, () => {
    expect(here.length).toBeGreaterThan(0)
    for (const [name, { GR }] of here) {
      const read = frameworkAt(name)
      const labels = grounded(read.framework)
      expect([name, line(labelled(read, labels))]).toEqual([name, line(GR)])
      expect([name, [...weigh(asDebate(read), new Map()).labels.values()].join()]).toEqual([name, labels.join()])
    }
  })

  it.each([
    ['complete', 'CO', completeLabellings],
    ['preferred', 'PR', preferred],
    ['stable', 'ST', stable],
  ] as const)(`%s: all of ${small.length} with up to 100 arguments`, (_, key, enumerate) => {
    for (const [name, answer] of small) {
      const read = frameworkAt(name)
      const { labellings, complete } = enumerate(read.framework)
      expect(complete).toBe(true)
      expect([name, lines(labellings.map((labels) => labelled(read, labels)))]).toEqual([
        name,
        lines(answer[key] ?? []),
      ])
    }
  })
})

describe.skipIf(!hasCases)(`what if these are accepted and those rejected${skipped}`, () => {
  const cases = hasCases ? readExpected<{ cases: WhatIf[] }>('iccma/expected/what-if.json').cases : []
  const here = cases.filter(({ instance }) => isHere(`iccma/${instance}`))
  const choicesOf = ({ accept, reject }: WhatIf): Choices => {
    const each = (names: string[], choice: Choice) => names.map((name): [string, Choice] => [name, choice])
    return new Map([...each(accept, 'accept'), ...each(reject, 'reject')])
  }

  it(`assumed: what stands in ${here.length} cases, and which accepted arguments attack each other`, () => {
    expect(here.length).toBeGreaterThan(0)
    for (const given of here) {
      const { labels, conflicts } = weigh(asDebate(frameworkAt(given.instance)), choicesOf(given))
      const byLabel = (wanted: Label) => line([...labels].flatMap(([id, label]) => (label === wanted ? [id] : [])))
      for (const label of ['in', 'out', 'undecided'] as const) expect(byLabel(label)).toBe(line(given.assume[label]))
      const pairs = new Set(lines(given.assume.acceptedPairsInConflict))
      expect(lines(conflicts)).toEqual([...pairs])
    }
  })

  it(`constrained: whether they can be held together in ${here.length} cases, and what then stands in every way`, () => {
    for (const given of here) {
      const held = holdTogether(asDebate(frameworkAt(given.instance)), choicesOf(given))
      expect([given.instance, held.together, held.complete]).toEqual([given.instance, given.constrain.consistent, true])
      if (held.together) expect(line(held.inAll)).toBe(line(given.constrain.inAll ?? []))
    }
  })
})

describe.skipIf(!hasCases)(`the tests of Carneades' authors${skipped}`, () => {
  const files = hasCases ? listCases('carneades-yaml', '.yml') : []
  // These make their arguments or issues from schemes, or compare arguments by properties of these.
  const needMore = ['basic_event_calculus.yml', 'lex.yml', 'mcda-porsche.yml']

  it.each(files)('%s', async (file) => {
    const { debate } = await readCase(carneadesFormat, `carneades-yaml/${file}`)
    const { caes, ids, expected, unread } = graphOf(debate)
    const { labels } = labelCaes(caes)
    const found = new Map(ids.map((id, number) => [id, labels[number]]))
    const wrong = [...expected].filter(([id, label]) => found.get(id) !== label)
    if (!needMore.includes(file)) expect(wrong).toEqual([])
    else expect([wrong.length > 0, unread.length > 0]).toEqual([true, true])
  })
})

describe.skipIf(!hasCases)(`objections in microtexts${skipped}`, () => {
  const { files } = hasCases ? readExpected<Objections>('microtexts/expected/unanswered.json') : { files: {} }
  const here = Object.entries(files).filter(([file]) => isHere(`microtexts/${file}`))

  it(`are found in ${here.length} texts, and which of them nobody answers`, async () => {
    expect(here.length).toBeGreaterThan(0)
    for (const [file, { objections, unanswered }] of here) {
      const { debate } = await readCase(microtextFormat, `microtexts/${file}`)
      const found = objectionsIn(debate)
      const open = found.filter(({ isAnswered }) => !isAnswered)
      expect([file, found.length, open.length]).toEqual([file, objections.length, unanswered.length])
    }
  })
})

/** The attacks by those who speak against the author, and whether another side attacks them or who makes them. */
function objectionsIn(debate: Debate): { isAnswered: boolean }[] {
  const { ext } = debate as { ext?: { microtext?: { debate?: { attributes?: { stance?: string } } } } }
  const { opp } = speakersOf(ext?.microtext?.debate?.attributes?.stance)
  const isOpposed = new Map(debate.statements.map(({ id, sides }) => [id, sides.includes(opp)]))
  const hit = new Set([...findReplies(debate)].map(({ attack }) => attack.to))
  const attacks = debate.relations.filter(
    ({ kind, from }) => kind === 'attack' && from.every((id) => isOpposed.get(id)),
  )
  return attacks.map(({ id, from }) => ({ isAnswered: hit.has(id) || from.some((by) => hit.has(by)) }))
}
