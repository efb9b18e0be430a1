#!/usr/bin/env node
// Node 20 does not read TypeScript by itself: tsx does so for what is imported from here on.
import { register } from 'tsx/esm/api'

register()
await import('./visavis.ts')
