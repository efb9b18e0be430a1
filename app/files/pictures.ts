/**
 * `map.svg` and `map.png`: a debate's or a theme's map as a picture that needs nothing around it.
 * `card.png`: both sides and the question, for whoever passes on its address.
 */

import { createElement } from 'react'
import { Card } from '../../components/picture/card.tsx'
import { Picture } from '../../components/picture/picture.tsx'
import { pictureRules, typeFor } from '../pictures/picture-rules.ts'
import { planCard } from '../pictures/plan-card.ts'
import { planPicture } from '../pictures/plan-picture.ts'
import { rasterise } from '../pictures/rasterise.ts'
import { toXml } from '../pictures/xml.ts'
import type { DebateFile, Subject } from './debate-file.ts'

/** Pixels on the longer side of a picture, at most; else it has one and a half for each px of the map. */
const mostPixels = 4096
const density = 1.5

/** Pixels of letters that can still be made out. */
const leastLetters = 5

export const mapSvgFile: DebateFile = {
  names: () => ['map.svg'],
  respond: async (subject) => new Response(await drawMapPicture(subject, 'svg'), answer('image/svg+xml;charset=utf-8')),
}

export const mapPngFile: DebateFile = {
  names: () => ['map.png'],
  respond: async (subject) => {
    const zoom = zoomOf(subject)
    const isLegible = zoom * typeFor.png.words >= leastLetters
    return new Response(await rasterise(await drawMapPicture(subject, 'png', isLegible), zoom), answer('image/png'))
  },
}

function zoomOf(subject: Subject): number {
  const { width, height } = planPicture(subject)
  return Math.min(density, mostPixels / Math.max(width, height))
}

export const cardFile: DebateFile = {
  names: () => ['card.png'],
  respond: async (subject) => new Response(await rasterise(await drawCard(subject), 1), answer('image/png')),
}

/** A debate's or a theme's card, before it is made of pixels. */
export async function drawCard(subject: Subject): Promise<string> {
  return toXml(createElement(Card, { plan: planCard(subject), rules: await pictureRules(typeFor.png) }))
}

/** The map of a debate or a theme as a document of its own. */
export async function drawMapPicture(subject: Subject, form: keyof typeof typeFor, hasWords = true): Promise<string> {
  const rules = await pictureRules(typeFor[form])
  return toXml(createElement(Picture, { plan: planPicture(subject, hasWords), rules }))
}

function answer(type: string): ResponseInit {
  return { headers: { 'Content-Type': type } }
}
