/** The `visavis` command: finds the command that is meant and turns its outcome into an exit code. */

import { UsageError } from './usage.ts'

interface Command {
  /** Exit code: 0 fine, 1 problems in the content. Wrong use is thrown as a `UsageError`. */
  run(args: string[]): Promise<number>
  usage: string
}

/** Each is loaded when it is asked for: to check a debate nobody needs the parsers of twelve formats. */
const commands = new Map<string, () => Promise<Command>>([
  ['new', async () => (await import('./new.ts')).newCommand],
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['import', async () => (await import('./import.ts')).importCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['stats', async () => (await import('./stats.ts')).statsCommand],
  ['release', async () => (await import('./release.ts')).releaseCommand],
])

async function describeUsage(): Promise<string> {
  const all = await Promise.all([...commands.values()].map((load) => load()))
  return `Usage: visavis <command>

${all.map((command) => `  ${command.usage}`).join('\n')}

Exit code: 0 fine, 1 problems in the content, 2 wrong use.`
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    console.log(await describeUsage())
    return 0
  }
  try {
    const load = commands.get(name ?? '')
    if (!load) throw new UsageError(name === undefined ? 'no command' : `unknown command: ${name}`)
    return await (await load()).run(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`visavis: ${error.message}\n\n${await describeUsage()}`)
    return 2
  }
}

// `visavis check | head` closes the pipe early, which is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// No process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2))
