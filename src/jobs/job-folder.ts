import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Small JSON files, one a job: each is written beside and renamed, so that a reader sees a whole one. */
export class JobFolder<Job extends { readonly id: string }> {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** All that can be read, the oldest first: ids begin with the time. A damaged file is passed over. */
  all(): readonly Job[] {
    let names: readonly string[]
    try {
      names = readdirSync(this.#folder)
    } catch {
      return []
    }
    return names
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .flatMap((name) => {
        try {
          return [JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as Job]
        } catch {
          return []
        }
      })
  }

  put(job: Job): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const path = this.#pathOf(job.id)
    writeFileSync(`${path}.partial`, JSON.stringify(job), { mode: 0o600 })
    renameSync(`${path}.partial`, path)
  }

  drop(id: string): void {
    rmSync(this.#pathOf(id), { force: true })
  }

  #pathOf(id: string): string {
    if (!/^[\w-]{1,64}$/.test(id))
      throw new RangeError(`job "${id}": expected 1 to 64 letters, digits and hyphens`)
    return join(this.#folder, `${id}.json`)
  }
}
