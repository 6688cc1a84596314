import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer } from './answer.ts'
import { type Article, hasMetadata } from './article.ts'

const NOTHING_TOLD = { publishedAt: null, source: null }
const LAUNCHER = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))

/**
 * Has the product read one article in a data folder of its own, by the command that a user would give. A file
 * that has no place for its date and outlet is told them. Throws with the product's own words where it fails.
 */
export function readArticle({ file, text, annotation }: Article, home: string): Answer {
  const { publishedAt, source } = hasMetadata({ file, text }) ? NOTHING_TOLD : annotation
  const told = [
    ...(publishedAt === null ? [] : ['--date', publishedAt]),
    ...(source === null ? [] : ['--source', source]),
  ]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [LAUNCHER, 'read', '--json', '--home', home, ...told, file],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (status !== 0) throw new Error(`${file}: onrecord read left with ${status}: ${stderr.trim()}`)
  return JSON.parse(stdout) as Answer
}
