import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryPath } from './folders.ts'

/** Puts a file of that text into a mirror folder, as `DIR/LIST/DATE/FILE`. */
export function mirrorFile(
  dir: string,
  list: string,
  date: string,
  file: string,
  text: string | Uint8Array,
): void {
  mkdirSync(join(dir, list, date), { recursive: true })
  writeFileSync(join(dir, list, date, file), text)
}

/** Puts the fixture of the UN list into a mirror folder. */
export function mirrorUnFixture(dir: string, date = '2031-01-02'): void {
  mkdirSync(join(dir, 'un-sc', date), { recursive: true })
  copyFileSync(
    repositoryPath('test/fixtures/un-sc/consolidated.xml'),
    join(dir, 'un-sc', date, 'consolidated.xml'),
  )
}
