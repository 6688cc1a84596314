import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** The floor of each room; a room imports only rooms of lower floors. */
const FLOORS: Readonly<Record<string, number>> = {
  record: 0,
  proof: 0,
  names: 1,
  deck: 1,
  screen: 2,
  lists: 2,
  align: 3,
  law: 3,
  ownership: 3,
  trade: 3,
  reports: 3,
  fetch: 4,
  store: 4,
  formats: 4,
  pages: 4,
  jobs: 4,
  desk: 5,
  api: 6,
  mcp: 6,
  cli: 7,
}

/** Rooms that run in a browser, and the packages of language data that they may load. */
const BROWSER_ROOMS: Readonly<Record<string, readonly string[]>> = {
  record: [],
  names: ['any-ascii', 'hanja', 'opencc-js', 'pinyin-pro'],
  screen: [],
}

interface Import {
  readonly file: string
  readonly line: number
  readonly target: string
}

function importsOf(file: string, text: string): readonly Import[] {
  const found = text.matchAll(/(?:\bfrom|\bimport\s*\(|^import)\s*['"]([^'"]+)['"]/gm)
  return [...found].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    target: match[1] ?? '',
  }))
}

const roomOf = (path: string): string => relative(SRC, path).split('/')[0] ?? ''

/** What is wrong with an import, `null` where nothing is. */
function faultOf({ file, line, target }: Import): string | null {
  const at = `${relative(SRC, file)}:${line} imports ${target}`
  const room = roomOf(file)
  const packages = BROWSER_ROOMS[room]
  if (!target.startsWith('.'))
    return packages !== undefined && !packages.includes(target.split('/')[0] ?? '')
      ? `${at}: ${room} runs in a browser`
      : null
  const path = resolve(dirname(file), target)
  if (!path.startsWith(`${SRC}/`)) return `${at}: outside src`
  const other = roomOf(path)
  if (other === room) return null
  if (FLOORS[other] === undefined) return `${at}: ${other} has no floor`
  if ((FLOORS[other] ?? 0) >= (FLOORS[room] ?? 0)) return `${at}: ${room} is not above ${other}`
  return relative(join(SRC, other), path) === 'index.ts' ? null : `${at}: past the index of ${other}`
}

test('every room stands on a floor', () => {
  for (const room of readdirSync(SRC)) assert.ok(room in FLOORS, `src/${room} has no floor`)
})

test('imports go down, through the index of the room', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  assert.ok(files.length > 20)
  const imports = files.flatMap((name) => importsOf(join(SRC, name), readFileSync(join(SRC, name), 'utf8')))
  assert.ok(imports.length > 50)
  assert.deepEqual(
    imports.map(faultOf).filter((fault) => fault !== null),
    [],
  )
})

test('the test sees an import that climbs, reaches past an index or needs Node in a browser room', () => {
  const at = (file: string, target: string): Import => ({ file: join(SRC, file), line: 1, target })
  assert.match(faultOf(at('record/name.ts', '../names/index.ts')) ?? '', /record is not above names/)
  assert.match(faultOf(at('screen/query.ts', '../lists/index.ts')) ?? '', /screen is not above lists/)
  assert.match(faultOf(at('desk/show.ts', '../store/database.ts')) ?? '', /past the index of store/)
  assert.match(faultOf(at('names/fold.ts', 'node:fs')) ?? '', /runs in a browser/)
  assert.equal(faultOf(at('desk/show.ts', '../store/index.ts')), null)
})
