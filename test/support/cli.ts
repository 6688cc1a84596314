import { spawn } from 'node:child_process'
import { repositoryPath } from './folders.ts'

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a user would, in a process of its own. */
export function onrecord(
  home: string,
  ...given: readonly (string | { readonly env: NodeJS.ProcessEnv })[]
): Promise<Ran> {
  const args = given.filter((each) => typeof each === 'string')
  const env = given.find((each) => typeof each !== 'string')?.env ?? process.env
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [repositoryPath('bin/onrecord.js'), ...args, '--home', home], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, NO_COLOR: '1' },
    })
    const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    )
  })
}

/** The JSON document that a command printed. */
export function json<Shape>(ran: Ran): Shape {
  return JSON.parse(ran.stdout) as Shape
}
