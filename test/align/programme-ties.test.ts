import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PROGRAMME_SUBJECTS, PROGRAMME_TIES, subjectsOf } from '../../src/align/index.ts'
import { CATALOGUE } from '../../src/lists/index.ts'

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
