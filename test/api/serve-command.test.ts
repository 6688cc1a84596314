import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { onrecord } from '../support/cli.ts'
import { repositoryPath, temporaryFolder } from '../support/folders.ts'

interface Started {
  readonly url: string
  readonly stderr: () => string
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>
}

async function started(t: TestContext, ...args: readonly string[]): Promise<Started> {
  const home = join(temporaryFolder(t), 'home')
  const child = spawn(
    process.execPath,
    [repositoryPath('bin/onrecord.js'), 'serve', '--port', '0', '--home', home, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: '' } },
  )
  t.after(() => child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const exited = once(child, 'exit') as Promise<[number | null]>
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: line.toString().trim(),
    stderr: () => stderr,
    stop: async (signal) => {
      child.kill(signal)
      return (await exited)[0]
    },
  }
}

test('serve prints where it listens and what it answers from, and stops when it is told to', async (t) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { url, stderr, stop } = await started(t, '--log', '--open')
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/)
    const answer = await fetch(`${url}api/screen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Chen Quanguo' }),
    })
    assert.equal(answer.status, 200)
    await answer.text()
    assert.equal(await stop(signal), 0, stderr())
    assert.match(stderr(), /starter record/)
    assert.match(stderr(), /No browser could be opened: go to http/)
    assert.match(stderr(), /"route":"\/api\/screen","status":200/)
    assert.doesNotMatch(stderr(), /Quanguo/)
  }
})

test('a request that has begun is finished before the service stops, and streams end', async (t) => {
  const { url, stop } = await started(t)
  const events = await fetch(`${url}api/events`)
  const late = request(new URL('/api/screen', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 23 },
  })
  const response = once(late, 'response') as Promise<[IncomingMessage]>
  late.write('{"name": "Che')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const stopped = stop('SIGTERM')
  await new Promise((resolve) => setTimeout(resolve, 200))
  late.end('n Quang"}'.padEnd(10))
  const [answer] = await response
  assert.equal(answer.statusCode, 200)
  answer.resume()
  await events.text()
  assert.equal(await stopped, 0)
})

test('serve refuses what it cannot do', async (t) => {
  const home = join(temporaryFolder(t), 'home')
  for (const [args, message] of [
    [['--host', '0.0.0.0'], /"0\.0\.0\.0".*this machine only/],
    [['--port', '70000'], /--port "70000".*65535/],
    [['--port', 'x'], /--port "x"/],
    [['--rate', '0'], /--rate "0"/],
    [['--policy', '/none.json'], /none\.json/],
  ] as const) {
    const ran = await onrecord(home, 'serve', ...args)
    assert.equal(ran.code, 2, ran.stderr)
    assert.match(ran.stderr, message)
  }
})
