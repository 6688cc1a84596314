import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import type { LogLine } from '../../src/api/http/log.ts'
import type { Serving } from '../../src/api/index.ts'
import { serve } from '../../src/api/index.ts'
import type { ExplainedScreening, Problem } from '../../src/api/messages.ts'
import { WebFiles } from '../../src/api/web/web-files.ts'
import { DEFAULT_POLICY } from '../../src/screen/index.ts'
import { temporaryFolder } from '../support/folders.ts'
import { ask, asked, served } from './support.ts'

/** Sends bytes as they are, and gives what comes back until the other side ends. */
async function raw(serving: Serving, pieces: readonly string[], gapMs = 0): Promise<string> {
  const { hostname, port } = new URL(serving.url)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  const closed = once(socket, 'close')
  let text = ''
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    if (gapMs > 0) await new Promise((resolve) => setTimeout(resolve, gapMs))
  }
  await closed
  return text
}

const NAME = '/api/screen'

test('bodies: malformed, deep, oversize, of another type', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'))
  const told = async (
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Problem> => {
    const answer = await ask(serving, NAME, { body, headers })
    assert.equal(answer.headers['content-type'], 'application/problem+json')
    return JSON.parse(answer.text) as Problem
  }
  for (const body of [
    '',
    '{',
    '{"name": "Chen Quanguo"',
    '{"name": \u0000}',
    'name=x',
    '{"name": "x"}}',
    "{'name': 1}",
  ]) {
    const problem = await told(body)
    assert.equal(problem.status, 400, body)
    assert.doesNotMatch(problem.detail, /Chen/)
  }
  assert.match((await told(Buffer.from('{"name": "\xff"}', 'latin1'))).detail, /UTF-8/)
  assert.match(
    (await told(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).detail,
    /nested more than 20 deep/,
  )
  assert.match((await told(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`)).detail, /nested/)
  assert.equal((await told(`{"name": "${'x'.repeat(2 ** 20)}"}`)).status, 413)
  assert.equal((await told('{}', { 'content-type': 'text/plain' })).status, 415)
  assert.equal((await told('{}', { 'content-encoding': 'gzip' })).status, 415)
  const chunked = await raw(serving, [
    `POST ${NAME} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    ...Array.from({ length: 20 }, () => `10000\r\n${'x'.repeat(65_536)}\r\n`),
  ])
  assert.match(chunked, /^HTTP\/1\.1 413 /)
  const longest = await ask(serving, NAME, { body: { name: 'x'.repeat(2000) } })
  assert.equal(longest.status, 200)
})

test('prototypes are not reached, nothing is lost', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'))
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
    const answer = await ask(serving, NAME, { body: `{"name": "x", "${key}": {"lists": ["un-sc"]}}` })
    assert.equal(answer.status, 400, key)
    assert.match(answer.text, /is not known here/)
  }
  for (const path of [
    '/api/parties/__proto__',
    '/entities/constructor',
    '/api/jobs/__proto__',
    '/match/__proto__',
  ])
    assert.equal(
      (await ask(serving, path, path.startsWith('/match') ? { body: { queries: { q: {} } } } : {})).status,
      404,
      path,
    )
  const hostile = '<script>alert(1)</script>\u0000\u001b[2J\u202e'
  const { query } = await asked<ExplainedScreening>(serving, NAME, { body: { name: hostile } })
  assert.equal(query['name'], hostile)
  assert.equal(({} as { lists?: unknown }).lists, undefined)
})

test('slow senders are ended, and others are answered meanwhile', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'), { requestTimeout: 400 })
  const slowHead = raw(
    serving,
    ['GET /api/record HTTP/1.1\r\n', ...Array.from({ length: 30 }, () => 'X-A: b\r\n')],
    50,
  )
  const slowBody = raw(
    serving,
    [
      `POST ${NAME} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n`,
      ...Array.from({ length: 30 }, () => '{'),
    ],
    50,
  )
  assert.equal((await ask(serving, '/healthz')).status, 200)
  assert.match(await slowHead, /^HTTP\/1\.1 408 /)
  assert.match(await slowBody, /^HTTP\/1\.1 4\d\d /)
  assert.match(await raw(serving, ['NONSENSE\r\n\r\n']), /^HTTP\/1\.1 400 /)
  const large = await raw(serving, [
    `GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
  ])
  assert.match(large, /^HTTP\/1\.1 431 /)
})

test('addresses: unknown ones, wrong methods, and tricks', async (t) => {
  const folder = temporaryFolder(t)
  const web = join(folder, 'web')
  mkdirSync(join(web, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>the app</title>')
  writeFileSync(join(web, 'assets', 'main-3f2a9c01.js'), `console.log("${'x'.repeat(3000)}")`)
  const serving = await served(t, join(folder, 'home'), { web: new WebFiles(web) })
  for (const path of [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%252e%252e%252fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/a%00.html',
    '/assets/none.js',
    '/assets/',
    '//etc/passwd',
    '/api/none',
    '/api',
    '/match',
  ]) {
    const answer = await raw(serving, [
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    ])
    assert.match(answer, /^HTTP\/1\.1 40[04] /, path)
    assert.doesNotMatch(answer, /secret$|root:/, path)
  }
  const page = await ask(serving, '/party/un-sc:QDi.129')
  assert.match(page.text, /the app/)
  assert.equal(page.headers['cache-control'], 'no-cache')
  const script = await ask(serving, '/assets/main-3f2a9c01.js', { headers: { 'accept-encoding': 'gzip' } })
  assert.match(String(script.headers['cache-control']), /immutable/)
  assert.equal(script.headers['content-encoding'], 'gzip')
  assert.match(script.text, /xxx/)
  const kept = await ask(serving, '/', {
    headers: { 'if-none-match': String((await ask(serving, '/')).headers.etag) },
  })
  assert.equal(kept.status, 304)
  const wrong = await ask(serving, '/api/record', { method: 'DELETE' })
  assert.deepEqual([wrong.status, wrong.headers.allow], [405, 'GET, HEAD'])
  assert.deepEqual((await ask(serving, NAME)).headers.allow, 'POST')
  assert.equal((await ask(serving, '/', { body: {} })).status, 405)
})

test('without the built app the page says how to build it, and the interface answers', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'), {
    web: new WebFiles(join(temporaryFolder(t), 'none')),
  })
  assert.match((await ask(serving, '/')).text, /npm run build:web/)
  assert.equal((await ask(serving, '/coverage')).status, 404)
  assert.equal((await ask(serving, '/healthz')).status, 200)
})

test('no other site reads or changes anything', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'))
  const { host } = new URL(serving.url)
  const body = { name: 'Chen Quanguo' }
  for (const evil of [
    'evil.example',
    'evil.example:3210',
    '10.0.0.1',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
  ])
    for (const path of ['/api/record', '/', '/docs'])
      assert.equal((await ask(serving, path, { headers: { host: evil } })).status, 403, evil)
  for (const own of ['localhost', 'LOCALHOST:99', '127.0.0.1', '[::1]:3210'])
    assert.equal((await ask(serving, '/api/record', { headers: { host: own } })).status, 200, own)
  for (const origin of ['http://evil.example', 'null', `https://${host}`, 'http://localhost:1'])
    assert.equal((await ask(serving, NAME, { body, headers: { origin } })).status, 403, origin)
  assert.equal((await ask(serving, NAME, { body, headers: { origin: `http://${host}` } })).status, 200)
  assert.equal((await ask(serving, NAME, { body, headers: { 'sec-fetch-site': 'cross-site' } })).status, 403)
  const form = { body: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  assert.equal((await ask(serving, NAME, form)).status, 415)
  const preflight = await ask(serving, NAME, {
    method: 'OPTIONS',
    headers: { origin: 'http://evil.example' },
  })
  assert.equal(preflight.status, 403)
  assert.equal(preflight.headers['access-control-allow-origin'], undefined)
})

test('too many requests are told when to come back', async (t) => {
  const serving = await served(t, join(temporaryFolder(t), 'home'), { rate: { perSecond: 1, burst: 3 } })
  const statuses: number[] = []
  for (let times = 0; times < 5; times += 1) statuses.push((await ask(serving, '/healthz')).status)
  assert.deepEqual(statuses, [200, 200, 200, 429, 429])
  assert.match(String((await ask(serving, '/healthz')).headers['retry-after']), /^\d+$/)
})

test('the log has no name in it', async (t) => {
  const lines: LogLine[] = []
  const serving = await served(t, join(temporaryFolder(t), 'home'), {
    log: (line) => lines.push(line),
    web: new WebFiles(join(temporaryFolder(t), 'none')),
  })
  await ask(serving, NAME, { body: { name: 'Quirin Abelmoor' } })
  await ask(serving, '/api/parties/Quirin%20Abelmoor')
  await ask(serving, '/api/compare?party=Abelmoor')
  await ask(serving, '/Abelmoor')
  await ask(serving, '/match/Abelmoor', { body: { queries: { Abelmoor: {} } } })
  assert.deepEqual(
    lines.map(({ method, route, status }) => [method, route, status]),
    [
      ['POST', '/api/screen', 200],
      ['GET', '/api/parties/{key}', 404],
      ['GET', '/api/compare', 400],
      ['GET', '*', 404],
      ['POST', '/match/{dataset}', 404],
    ],
  )
  assert.doesNotMatch(JSON.stringify(lines), /Abelmoor/)
})

test('an address that others could reach is refused, and a port that is taken is told', async (t) => {
  const home = join(temporaryFolder(t), 'home')
  const options = { home, policy: DEFAULT_POLICY, port: 0, host: '127.0.0.1' }
  for (const host of ['0.0.0.0', '::', '192.168.0.1', 'example.org'])
    await assert.rejects(serve({ ...options, host }), /this machine only/)
  const serving = await served(t, home)
  const port = Number(new URL(serving.url).port)
  await assert.rejects(
    serve({ ...options, port }),
    new RegExp(`--port ${port}: something listens there already`),
  )
})
