import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { repositoryPath } from './folders.ts'

export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly address: string
  readonly child: ChildProcess
  readonly stop: () => Promise<void>
}

/** Starts `onrecord serve` on a free port, as a user would, and waits until it answers. */
export async function served(home: string, ...options: readonly string[]): Promise<Served> {
  const child = spawn(
    process.execPath,
    [repositoryPath('bin/onrecord.js'), 'serve', '--port', '0', '--home', home, ...options],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } },
  )
  let told = ''
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      told += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told)
      if (found !== null) resolve(found[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`serve ended with ${code} before it answered: ${told}`)))
  })
  return {
    address,
    child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
