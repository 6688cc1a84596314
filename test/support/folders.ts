import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

/** A folder of its own, gone when the test ends. */
export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder of this repository. */
export function repositoryPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}

/** Real editions of official lists, which are not part of the repository; skips the test where they are not at hand. */
export function realLists(t: TestContext, list: string): string | null {
  const folder = repositoryPath('../shared/lists')
  if (existsSync(join(folder, list))) return folder
  t.skip(`the real editions of ${list} are not at hand`)
  return null
}
