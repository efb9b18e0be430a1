/** Chromium as the browser tests start it. */

import { chromium } from '@playwright/test'
import { findBrowser } from '../../cli/install.js'

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch() {
  return chromium.launch({ executablePath: (await findBrowser()) ?? undefined, args })
}
