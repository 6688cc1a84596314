import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { spanStands } from '../../src/record/index.ts'
import { readReport, textDocument } from '../../src/reports/index.ts'
import { repositoryPath } from '../support/folders.ts'

// Real reports, which are not part of the repository.
const FOLDER = repositoryPath('../shared/reports')

test('on real reports nothing is invented: every span stands, and every speaker is named there', (t) => {
  if (!existsSync(FOLDER)) return t.skip('the real reports are not at hand')
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  assert.ok(files.length > 0)
  for (const name of files) {
    const bytes = readFileSync(join(FOLDER, name))
    const text = bytes.toString('utf8')
    const { claims, report } = readReport(textDocument(bytes, name, 'text', {}))
    assert.equal(report.length, text.length)
    assert.ok(claims.length >= 6, `${name}: ${claims.length} claims`)
    for (const { content, speaker, act, answers, attribution } of claims) {
      for (const span of content) assert.ok(spanStands(text, span))
      if (speaker === null) assert.ok(attribution === 'none', `${name}: no speaker, but ${attribution}`)
      else {
        assert.equal(text.slice(speaker.start, speaker.end), speaker.name)
        for (const word of speaker.canonical.split(/\s+/))
          assert.ok(
            text.includes(word) || word === 'and' || text.toLowerCase().includes(word.toLowerCase()),
            `${name}: ${speaker.canonical} is not in the text`,
          )
      }
      for (const { claim } of answers) assert.ok(claims.some(({ id }) => id === claim))
      assert.ok(act !== 'no-comment' || content.length > 0)
    }
  }
})
