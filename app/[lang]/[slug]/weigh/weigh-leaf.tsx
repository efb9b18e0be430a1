'use client'

/** Starts the page for weighing: brings together what is drawn (`components/weigh/`) and what reasons (`debate/reason/`). */

import { useEffect } from 'react'
import { runWeighing } from '../../../../components/weigh/run-weighing.ts'
import type { Reasoning, WeighFacts } from '../../../../components/weigh/weigh-facts.ts'
import { explain } from '../../../../debate/reason/explain.ts'
import { holdTogether } from '../../../../debate/reason/hold-together.ts'
import { presetOf } from '../../../../debate/reason/preset.ts'
import { weigh } from '../../../../debate/reason/weigh.ts'

const reasoning: Reasoning = { weigh, explain, holdTogether, presetOf }

export function WeighLeaf({ facts }: { facts: WeighFacts }) {
  useEffect(() => {
    const root = document.querySelector<HTMLElement>('[data-weigh]')
    if (root) runWeighing(root, facts, reasoning)
  }, [facts])
  return null
}
