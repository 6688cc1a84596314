import { readFileSync } from 'node:fs'
import { tablesFingerprint } from '../names/index.ts'
import { sha256 } from '../proof/index.ts'
import { scoreFingerprint } from '../screen/index.ts'

/** What answered: the version, the tables that read and weigh names, and the alignment revision (0: nothing has been aligned). */
export interface Engine {
  readonly version: string
  readonly tables: string
  readonly alignment: number
}

let known: Engine | undefined

/** This engine; the same object every time. */
export function engine(): Engine {
  known ??= {
    version: packageVersion(),
    tables: `sha256:${sha256(tablesFingerprint() + scoreFingerprint())}`,
    alignment: 0,
  }
  return known
}

/** The version of the package that this file belongs to. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
