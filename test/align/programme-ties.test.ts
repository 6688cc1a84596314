import assert from 'node:assert/strict'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createGunzip } from 'node:zlib'
import { PROGRAMME_SUBJECTS, PROGRAMME_TIES, subjectsOf } from '../../src/align/index.ts'
import { ADAPTERS, type Adapter, CATALOGUE, type SourceFile } from '../../src/lists/index.ts'
import { realLists } from '../support/folders.ts'

test('every row ties a programme of a known list to a subject, once, with its source', () => {
  const lists = new Set(CATALOGUE.map(({ id }) => id))
  const seen = new Set<string>()
  for (const { subject, list, programme, source } of PROGRAMME_TIES) {
    const row = `${subject} ${list} ${programme}`
    assert.ok(lists.has(list), row)
    assert.ok(PROGRAMME_SUBJECTS.includes(subject), row)
    assert.ok(source.trim().length > 8, row)
    assert.ok(!seen.has(row), row)
    seen.add(row)
  }
})

test('every subject is one of several lists', () => {
  for (const subject of PROGRAMME_SUBJECTS) {
    const lists = new Set(PROGRAMME_TIES.filter((tie) => tie.subject === subject).map(({ list }) => list))
    assert.ok(lists.size > 1, subject)
  }
})

test('a programme may be on two subjects; one that no row names is on none', () => {
  assert.deepEqual(subjectsOf('us-sdn', ['GLOMAG']), ['human-rights', 'corruption'])
  assert.deepEqual(subjectsOf('us-sdn', ['RUSSIA-EO14024', 'UKRAINE-EO13662']), ['russia-ukraine'])
  assert.deepEqual(subjectsOf('us-sdn', ['SDNTK']), [])
})

/** A number that no copy of the law was found for bears the mark at once behind it. */
test('the mark of an unchecked number stands behind a number', () => {
  for (const { source, list, programme } of PROGRAMME_TIES)
    if (source.includes('from memory'))
      assert.match(source, /\d[\d./]* \(from memory\)/u, `${list} ${programme}`)
})

for (const list of new Set(PROGRAMME_TIES.map((tie) => tie.list)))
  test(`every tied programme of ${list} is one of a real edition`, async (t) => {
    const adapter = ADAPTERS.find((each) => each.list === list)
    assert.ok(adapter, list)
    const sought = new Set(PROGRAMME_TIES.filter((tie) => tie.list === list).map((tie) => tie.programme))
    let read = 0
    for (const folder of adapter.source.folders ?? [list]) {
      const mirror = realLists(t, folder)
      if (mirror === null) continue
      for (const day of readdirSync(join(mirror, folder)).toSorted().toReversed()) {
        if (sought.size === 0) return
        read += await strikeOut(sought, adapter, filesOf(join(mirror, folder, day)))
      }
    }
    if (read > 0) assert.deepEqual([...sought], [])
  })

/** Strikes out the programmes that an edition's entries carry; how many entries there were. */
async function strikeOut(
  sought: Set<string>,
  adapter: Adapter,
  files: readonly SourceFile[],
): Promise<number> {
  const layout = await adapter.recognise(files)
  if (layout === null) return 0
  let read = 0
  for await (const entry of adapter.read(files, layout, { publishedOn: null, findings: [], missing: [] })) {
    read++
    for (const programme of entry.listing.programmes) sought.delete(programme)
  }
  return read
}

function filesOf(folder: string): readonly SourceFile[] {
  return readdirSync(folder).map((file) => {
    const path = join(folder, file)
    return file.endsWith('.gz')
      ? { name: file.slice(0, -3), read: () => createReadStream(path).pipe(createGunzip()) }
      : { name: file, read: () => createReadStream(path) }
  })
}
