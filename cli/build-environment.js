/** What a build may know of the machine it runs on. */

const known = new Set([
  ...['PATH', 'HOME', 'USER', 'SHELL', 'TERM', 'TMPDIR', 'TMP', 'TEMP', 'CI', 'NO_COLOR', 'FORCE_COLOR'],
  ...['NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'UV_THREADPOOL_SIZE', 'RAYON_NUM_THREADS', 'TOKIO_WORKER_THREADS'],
  // What a build is asked for.
  ...['CONTENT', 'SITE_URL'],
  // Without these Windows starts no program.
  ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE'],
])

/**
 * What is left of an environment for a build. Whatever else stands in it, keys and tokens above all, is gone before
 * anything reads a debate: what a build does not know cannot end up on a page.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string | undefined>}
 */
export function forBuild(environment) {
  const kept = Object.entries(environment).filter(([name]) => known.has(name.toUpperCase()))
  // A date is the same day wherever the site is built.
  return { ...Object.fromEntries(kept), TZ: 'UTC' }
}
