/** The `visavis` command: finds the command that is meant and turns its outcome into an exit code. */

import { check, checkUsage } from './check.ts'
import { exportDebate, exportUsage } from './export.ts'
import { importFile, importUsage } from './import.ts'
import { newUsage, startDebate } from './new.ts'
import { release, releaseUsage } from './release.ts'
import { stats, statsUsage } from './stats.ts'
import { UsageError } from './usage.ts'

interface Command {
  /** Exit code: 0 fine, 1 problems in the content. Wrong use is thrown as a `UsageError`. */
  run(args: string[]): Promise<number>
  usage: string
}

const commands = new Map<string, Command>([
  ['new', { run: startDebate, usage: newUsage }],
  ['check', { run: check, usage: checkUsage }],
  ['import', { run: importFile, usage: importUsage }],
  ['export', { run: exportDebate, usage: exportUsage }],
  ['stats', { run: stats, usage: statsUsage }],
  ['release', { run: release, usage: releaseUsage }],
])

const usage = `Usage: visavis <command>

${[...commands.values()].map((command) => `  ${command.usage}`).join('\n')}

Exit code: 0 fine, 1 problems in the content, 2 wrong use.`

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || args.includes('--help') || args.includes('-h')) {
    console.log(usage)
    return 0
  }
  try {
    const command = commands.get(name ?? '')
    if (!command) throw new UsageError(name === undefined ? 'no command' : `unknown command: ${name}`)
    return await command.run(args)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(`visavis: ${error.message}\n\n${usage}`)
    return 2
  }
}

// `visavis check | head` closes the pipe early, which is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

// No process.exit: it would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2))
