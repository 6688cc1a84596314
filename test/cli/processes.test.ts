import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import type { Screening } from '../../src/desk/index.ts'
import { json, onrecord } from '../support/cli.ts'
import { realLists, repositoryPath, temporaryFolder } from '../support/folders.ts'

interface Loaded {
  readonly lists: readonly {
    readonly list: string
    readonly edition: string | null
    readonly entries: number
    readonly state: string
  }[]
}

async function unSc(home: string): Promise<Loaded['lists'][number] | undefined> {
  return json<Loaded>(await onrecord(home, 'lists', '--json')).lists.find(({ list }) => list === 'un-sc')
}

test('killed in the middle of an update, the old state stays, and the next update succeeds', {
  timeout: 120_000,
}, async (t) => {
  const from = realLists(t, 'un-sc')
  if (from === null) return
  const home = temporaryFolder(t)
  await onrecord(home, 'update', 'un-sc', '--from', from, '--edition', '2025-06-16')
  assert.deepEqual((await unSc(home))?.entries, 877)
  for (const after of [150, 250, 350, 450, 550]) {
    const child = spawn(
      process.execPath,
      [
        repositoryPath('bin/onrecord.js'),
        'update',
        'un-sc',
        '--from',
        from,
        '--edition',
        '2026-04-02',
        '--home',
        home,
      ],
      { stdio: 'ignore' },
    )
    const ended = once(child, 'exit')
    const timer = setTimeout(() => child.kill('SIGKILL'), after)
    await ended
    clearTimeout(timer)
    const state = await unSc(home)
    assert.ok(
      (state?.edition === '2025-06-16' && state.entries === 877) ||
        (state?.edition === '2026-04-02' && state.entries === 1005),
      JSON.stringify(state),
    )
  }
  assert.equal((await onrecord(home, 'update', 'un-sc', '--from', from, '--edition', '2026-04-02')).code, 0)
  assert.equal((await unSc(home))?.entries, 1005)
})

test('several processes read while one updates', { timeout: 120_000 }, async (t) => {
  const from = realLists(t, 'un-sc')
  if (from === null) return
  const home = temporaryFolder(t)
  await onrecord(home, 'update', 'un-sc', '--from', from, '--edition', '2025-06-16')
  const updating = onrecord(home, 'update', 'un-sc', '--from', from)
  const screened = await Promise.all(
    Array.from({ length: 4 }, () => onrecord(home, 'screen', 'ERIC BADEGE', '--list', 'un-sc', '--json')),
  )
  for (const ran of screened) {
    assert.equal(ran.code, 0, ran.stderr)
    assert.equal(json<Screening>(ran).status, 'hits')
  }
  assert.equal((await updating).code, 0)
})
