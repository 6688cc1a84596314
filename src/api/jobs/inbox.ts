import { mkdir, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** Where documents lie between being given and being read: a folder a job, gone with it. */
export class Inbox {
  readonly #folder: string

  constructor(home: string) {
    this.#folder = join(home, 'inbox')
  }

  /** Puts a document there. Of the name that it was given only a known ending is used; the path. */
  async put(job: string, name: string, bytes: Uint8Array): Promise<string> {
    const folder = join(this.#folder, job)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, `document${endingOf(name)}`)
    await writeFile(path, bytes, { mode: 0o600 })
    return path
  }

  async drop(job: string): Promise<void> {
    await rm(join(this.#folder, job), { recursive: true, force: true })
  }

  /** Removes what a service left that did not end well. */
  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
  }
}

const ENDINGS: ReadonlySet<string> = new Set([
  '.html',
  '.htm',
  '.xhtml',
  '.txt',
  '.md',
  '.markdown',
  '.pdf',
  '.jsonl',
  '.ndjson',
])

function endingOf(name: string): string {
  const ending = extname(name).toLowerCase()
  return ENDINGS.has(ending) ? ending : ''
}
