/** Starts other programs, on any system, as the commands of this folder need them. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const onWindows = process.platform === 'win32'

/** @returns {NodeJS.ProcessEnv} this process's environment, in which the programs of node_modules can be named */
function environment() {
  const programs = path.resolve('node_modules/.bin')
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    [name]: `${programs}${path.delimiter}${process.env[name] ?? ''}`,
  }
}

/**
 * Runs a program in this terminal until it ends.
 *
 * @param {string} program
 * @param {string[]} [args]
 * @returns {boolean} whether it ended well
 */
export function run(program, args = []) {
  // Windows knows npm and its kin as .cmd files, which only a shell starts; no argument here comes from outside.
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: environment(), shell: onWindows })
  return status === 0
}

/**
 * Runs programs beside each other; what each says appears as it is said.
 *
 * @param {string[][]} commands each a program and its arguments
 * @returns {Promise<boolean>} whether all ended well
 */
export async function runTogether(commands) {
  const ended = commands.map(
    ([program = '', ...args]) =>
      new Promise((resolve) => {
        const child = spawn(program, args, { stdio: 'inherit', env: environment(), shell: onWindows })
        child.on('error', () => resolve(false)).on('close', (status) => resolve(status === 0))
      }),
  )
  return (await Promise.all(ended)).every(Boolean)
}

/**
 * Where a program is, if this machine has it.
 *
 * @param {string} program
 * @returns {string | undefined} its path
 */
export function findProgram(program) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const names = folders.map((folder) => path.join(folder, onWindows ? `${program}.exe` : program))
  return names.find((name) => existsSync(name))
}
