/**
 * What was published as a release stays as it was: its data has the digest that names it, its embed the bytes of which the list
 * holds the SHA-256, and every file is on the list. Another address could be quoted; this one cannot be written anew.
 *
 * @example passes
 *   A debate of its own.
 *   --- releases.yaml
 *   []
 *
 * @example fails
 *   A debate of its own.
 *   --- releases.yaml
 *   - hash: 0a1b2c3d4e5f
 *     lang: en
 *     date: 2026-11-25
 *     note: The first release.
 *     sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 *   --- 0a1b2c3d4e5f.en.html
 *   <!doctype html><title>Troops</title>
 *   --- 0a1b2c3d4e5f.en.json
 *   { "title": "Troops" }
 *   --- 5f4e3d2c1b0a.en.json
 *   {}
 * @message 0a1b2c3d4e5f.en.html:1:1: Unexpected bytes with another SHA-256 than in releases.yaml, expected what was published [release-file]
 * @message 0a1b2c3d4e5f.en.json:1:1: Unexpected data (debate: expected $schema), expected a debate as it was published [release-file]
 * @message 5f4e3d2c1b0a.en.json:1:1: Unexpected file of no release, expected an entry in releases.yaml, or no file [release-file]
 *
 * @example fails
 *   A debate of its own.
 *   --- releases.yaml
 *   - hash: 0a1b2c3d4e5f
 *     lang: en
 *     date: 2026-11-25
 *     note: The first release.
 *     sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
 * @message releases.yaml:1:3: Unexpected absence of `0a1b2c3d4e5f.en.json`, expected the file as it was published [release-file]
 * @message releases.yaml:1:3: Unexpected absence of `0a1b2c3d4e5f.en.html`, expected the file as it was published [release-file]
 */

import { faultRule } from './rule.ts'

export const releaseFile = faultRule('release-file')
