import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { repositoryPath } from './folders.ts'

/**
 * Compares a JSON value with the golden file `test/golden/NAME.golden.json`. `UPDATE_GOLDEN=1` writes the file anew;
 * read the difference before you commit it.
 */
export function assertGolden(name: string, value: unknown): void {
  const path = repositoryPath(`test/golden/${name}.golden.json`)
  const text = `${JSON.stringify(value, null, 2)}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  assert.deepEqual(JSON.parse(text), JSON.parse(readFileSync(path, 'utf8')))
}

/**
 * The shape of a JSON value: each leaf replaced by its type, each array by its first element's shape. For values
 * that are too large, or change too often, to be kept whole.
 */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])]
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shapeOf(each)]))
}
