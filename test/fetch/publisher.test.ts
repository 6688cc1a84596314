import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import {
  Archive,
  type DownloadProgress,
  downloadsOf,
  type Limits,
  NotObtained,
  type Obtained,
  type ObtainOptions,
  obtain,
  type Proxies,
  publicationOf,
  type Validators,
} from '../../src/fetch/index.ts'
import { redirectTarget } from '../../src/fetch/redirect.ts'
import { ADAPTERS, type ListSource } from '../../src/lists/index.ts'
import { sha256 } from '../../src/proof/index.ts'
import { temporaryFolder } from '../support/folders.ts'
import { answer, inTurn, type LocalPublisher, localPublisher, raw } from './local-publisher.ts'

const XML = `<?xml version="1.0"?><list>${'<a>é</a>'.repeat(20_000)}</list>`
const NEXT = XML.replace('<a>', '<b/><a>')

/** A desk at work: a publisher, an archive, and what was waited and told. */
interface Desk {
  readonly home: string
  readonly archive: Archive
  readonly publisher: LocalPublisher
  readonly waits: number[]
  readonly told: DownloadProgress[]
  get(options?: Partial<ObtainOptions>, source?: Partial<ListSource>): Promise<Obtained>
}

const DIRECT: Proxies = { httpProxy: '', httpsProxy: '', noProxy: '' }

const QUICK: Partial<Limits> = { connectMs: 500, headersMs: 250, idleMs: 250, mostBytes: 2 ** 20 }

async function desk(t: TestContext, listener: RequestListener, files = ['a.xml']): Promise<Desk> {
  const home = temporaryFolder(t)
  const publisher = await localPublisher(t, listener)
  const archive = new Archive(home)
  const [waits, told]: [number[], DownloadProgress[]] = [[], []]
  const urls = files.map((file) => `${publisher.origin}/${file}`)
  return {
    home,
    archive,
    publisher,
    waits,
    told,
    get: (options, source) =>
      obtain({ list: 'xx-list', source: { page: '', files, urls, hosts: [], ...source } }, archive, {
        userAgent: 'onrecord/test (+https://example.org)',
        proxies: DIRECT,
        wait: async (ms) => {
          waits.push(ms)
        },
        onProgress: (progress) => told.push(progress),
        ...options,
        limits: { ...QUICK, ...options?.limits },
      }),
  }
}

const keptIn = (home: string): readonly string[] =>
  existsSync(join(home, 'bytes'))
    ? readdirSync(join(home, 'bytes'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.(?:zst|draft)$/.test(name),
      )
    : []

async function textsOf(obtained: Obtained): Promise<readonly string[]> {
  assert.equal(obtained.state, 'obtained')
  return Promise.all(
    obtained.state === 'obtained'
      ? obtained.files.map(async ({ sourceFile }) =>
          Buffer.concat(await Array.fromAsync(sourceFile.read())).toString(),
        )
      : [],
  )
}

async function notObtained(download: Promise<unknown>): Promise<NotObtained> {
  const error: unknown = await download.then(
    () => assert.fail('nothing was refused'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof NotObtained, String(error))
  return error
}

test('a file comes with its hash, validators and day, and is told as it comes', async (t) => {
  const headers = {
    'content-type': 'text/xml',
    etag: '"1"',
    'last-modified': 'Thu, 20 Aug 2026 23:30:00 GMT',
    'content-length': String(Buffer.byteLength(XML)),
  }
  const at = await desk(t, answer(XML, headers))
  const obtained = await at.get()
  assert.deepEqual(await textsOf(obtained), [XML])
  const validators: Validators = {
    name: 'a.xml',
    url: `${at.publisher.origin}/a.xml`,
    sha256: sha256(XML),
    bytes: Buffer.byteLength(XML),
    etag: '"1"',
    lastModified: headers['last-modified'],
  }
  assert.deepEqual(obtained.validators, [validators])
  assert.equal(obtained.state === 'obtained' && obtained.publishedOn, '2026-08-20')
  const bytes = Buffer.byteLength(XML)
  assert.deepEqual(at.told.at(-1), { list: 'xx-list', file: 'a.xml', bytes, total: bytes, attempt: 1 })
  assert.equal(at.publisher.requests[0]?.headers['user-agent'], 'onrecord/test (+https://example.org)')
  assert.deepEqual(JSON.parse(JSON.stringify(obtained.validators)), obtained.validators)
})

test('what a server packs is unpacked', async (t) => {
  for (const [encoding, body] of [
    ['gzip', gzipSync(XML)],
    ['br', brotliCompressSync(XML)],
    ['zstd', zstdCompressSync(XML)],
    ['identity', Buffer.from(XML)],
  ] as const) {
    const at = await desk(t, answer(body, { 'content-encoding': encoding }))
    const obtained = await at.get()
    assert.equal(obtained.validators[0]?.sha256, sha256(XML), encoding)
    assert.equal(at.told.at(-1)?.bytes, body.length, encoding)
  }
  const at = await desk(t, answer(XML, { 'content-encoding': 'compress' }))
  assert.match((await notObtained(at.get())).message, /Content-Encoding "compress"/)
})

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n'
const good = answer(XML)
const packed = gzipSync(XML)

/** Faults that pass: the next attempt is good. */
const PASSING: Readonly<Record<string, readonly [RequestListener, RegExp]>> = {
  'no answer in time': [() => {}, /no answer within 250 ms/],
  'a body that stands still': [
    (_, response) => void response.writeHead(200).write('<a>'),
    /nothing more came for 250 ms, after 3 bytes/,
  ],
  'a body that is cut off': [
    raw(`${HEAD}Content-Length: 1000\r\n\r\n<a>`),
    /\(UND_ERR_\w+\), after [03] bytes of 1000/,
  ],
  'a chunked body without its end': [
    raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n`),
    /Invalid EOF state.*, after [03] bytes/,
  ],
  'a connection that ends before an answer': [
    (_, response) => response.socket?.destroy(),
    /\(UND_ERR_SOCKET\)|ECONNRESET/,
  ],
  'what is no HTTP': [raw('SSH-2.0-x\r\n\r\n'), /does not match the HTTP/],
  'a packed body that is cut off': [
    answer(packed.subarray(0, -20), { 'content-encoding': 'gzip' }),
    /is no whole gzip/,
  ],
  'zstd that is cut off': [
    answer(zstdCompressSync(XML).subarray(0, -20), { 'content-encoding': 'zstd' }),
    /is no whole zstd/,
  ],
  'br that is cut off': [
    answer(brotliCompressSync(XML).subarray(0, -20), { 'content-encoding': 'br' }),
    /is no whole br/,
  ],
  'a plain body that is said to be packed': [answer(XML, { 'content-encoding': 'gzip' }), /is no whole gzip/],
  'HTTP 500': [answer('', {}, 500), /answered with HTTP 500, expected 200/],
  'HTTP 503': [answer('<html>', {}, 503), /HTTP 503/],
  'HTTP 429': [answer('', {}, 429), /HTTP 429/],
}

for (const [fault, [listener, message]] of Object.entries(PASSING))
  test(`${fault}: asked for again; told when it stays so, and nothing is kept`, async (t) => {
    const [at, stays] = [await desk(t, inTurn(listener, good)), await desk(t, listener)]
    const [obtained, error] = await Promise.all([
      at.get(),
      notObtained(stays.get({ limits: { attempts: 2 } })),
    ])
    assert.deepEqual(await textsOf(obtained), [XML])
    assert.equal(at.publisher.requests.length, 2)
    assert.equal(at.waits.length, 1)
    assert.equal(keptIn(at.home).length, 1)
    assert.match(error.message, /^xx-list a\.xml http:\/\/127\.0\.0\.1:\d+\/a\.xml: .*\(asked 2 times\)$/s)
    assert.match(error.message, message)
    assert.equal(error.attempts, 2)
    assert.deepEqual(keptIn(stays.home), [])
  })

/** Faults that stay: asked for once, and refused. */
const LASTING: Readonly<Record<string, readonly [RequestListener, RegExp]>> = {
  'HTTP 404': [answer('', {}, 404), /HTTP 404/],
  'HTTP 403': [answer('', {}, 403), /HTTP 403/],
  'HTTP 206, which was not asked for': [answer('<a>', {}, 206), /HTTP 206/],
  'HTTP 304, which was not asked for': [answer('', {}, 304), /HTTP 304/],
  'an empty body': [answer(''), /is empty/],
  'a page in place of XML': [
    answer('\n<!DOCTYPE html><html><body>Under maintenance</body></html>', { 'content-type': 'text/html' }),
    /is a page in place of the file, Content-Type text\/html: it begins "<!DOCTYPE html>/,
  ],
  'a page that is called XML': [
    answer('<?xml version="1.0"?>\n<!-- x --><html xmlns="x">', { 'content-type': 'text/xml' }),
    /is a page/,
  ],
  'a word in place of XML': [answer('Forbidden'), /begins "Forbidden", as no \.xml file does/],
  'a length over the bound': [
    raw(`${HEAD}Content-Length: 99999999999\r\n\r\n<a>`),
    /says that it has 99999999999 bytes, more than 1048576/,
  ],
  'a body without end': [
    (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(`<a>${'x'.repeat(60_000)}</a>`));
      }
      response.on('drain', more)
      more()
    },
    /sends more than 1048576 bytes/,
  ],
  'a bomb': [
    answer(gzipSync(Buffer.alloc(50_000_000, '<')), { 'content-encoding': 'gzip' }),
    /unpacks to more than 1048576 bytes/,
  ],
}

for (const [fault, [listener, message]] of Object.entries(LASTING))
  test(`${fault}: refused at once, and nothing is kept`, async (t) => {
    const at = await desk(t, listener)
    const error = await notObtained(at.get())
    assert.match(error.message, message)
    assert.equal(error.attempts, 1)
    assert.deepEqual(at.waits, [])
    assert.equal(at.publisher.requests.length, 1)
    assert.deepEqual(keptIn(at.home), [])
  })

test('a body that is longer than it says: its end is not seen, and what is kept is as long as said', async (t) => {
  const at = await desk(t, raw(`${HEAD}Content-Length: 10\r\n\r\n<a>123456</a><b/>`))
  const obtained = await at.get().catch((error: unknown) => error)
  // Whether the surplus is noticed depends on when it comes; more than was said is never kept.
  if (obtained instanceof NotObtained) assert.deepEqual(keptIn(at.home), [])
  else assert.deepEqual(await textsOf(obtained as Obtained), ['<a>123456<'])
})

test('other kinds of files are known by their beginnings', async (t) => {
  const page = answer('<html></html>', { 'content-type': 'text/html; charset=utf-8' })
  for (const [file, body, type] of [
    ['a.csv', 'id,name\n', 'text/html'],
    ['a.json', '\uFEFF [{}]', 'application/octet-stream'],
    ['a.xlsx', 'PK\u0003\u0004…', 'application/zip'],
    ['a.html', '<html></html>', 'text/html'],
    ['a.xml', '<?xml version="1.0"?><list/>', 'text/html'],
  ] as const) {
    const at = await desk(t, answer(body, { 'content-type': type }), [file])
    assert.deepEqual(await textsOf(await at.get()), [body], file)
    if (file === 'a.html') continue
    const refused = await desk(t, page, [file])
    assert.equal((await notObtained(refused.get())).obstacle, 'content', file)
  }
})

test('what a publisher says of waiting is done, up to the bound', async (t) => {
  const soon = await desk(t, inTurn(answer('', { 'retry-after': '7' }, 429), good))
  await soon.get()
  assert.deepEqual(soon.waits, [7_000])
  const onDay = new Date(Date.now() + 30_000).toUTCString()
  const dated = await desk(t, inTurn(answer('', { 'retry-after': onDay }, 503), good))
  await dated.get()
  assert.ok((dated.waits[0] ?? 0) > 25_000 && (dated.waits[0] ?? 0) <= 30_000, String(dated.waits))
  const late = await desk(t, answer('', { 'retry-after': '86400' }, 429))
  const error = await notObtained(late.get())
  assert.match(error.message, /HTTP 429, expected 200; asks to wait 86400 s, more than 120 s/)
  assert.equal(error.status, 429)
  assert.deepEqual(late.waits, [])
})

test('waits grow, each with its part of chance', async (t) => {
  const at = await desk(t, answer('', {}, 500))
  assert.equal((await notObtained(at.get())).attempts, 4)
  for (const [nth, ms] of at.waits.entries())
    assert.ok(ms >= 500 * 2 ** nth && ms <= 1_000 * 2 ** nth, `${nth}: ${ms}`)
  assert.equal(at.waits.length, 3)
})

test('a file that drips has no more than its whole time', async (t) => {
  const at = await desk(t, (_, response) => {
    response.write('<a>')
    const drip = setInterval(() => response.write('x'), 50)
    response.on('close', () => clearInterval(drip))
  })
  const error = await notObtained(at.get({ limits: { fileMs: 400 } }))
  assert.equal(error.obstacle, 'time')
  assert.match(error.message, /not whole within 400 ms/)
  assert.deepEqual(keptIn(at.home), [])
})

test('an unknown host and a refused connection are told at once', async (t) => {
  const at = await desk(t, good)
  const gone = await localPublisher(t, good)
  for (const url of [
    'http://no-such-host.invalid/a.xml',
    'http://127.0.0.1:1/a.xml',
    'ftp://x.org/a.xml',
    'a.xml',
  ]) {
    const error = await notObtained(at.get({}, { urls: [url] }))
    assert.match(error.obstacle, /^(?:connection|address)$/)
    assert.equal(error.attempts, 1)
  }
  assert.equal(gone.requests.length, 0)
})

/** Answers 304 to whoever has the version, else the body. */
function versioned(body: () => string): RequestListener {
  return (request, response) => {
    const etag = `"${sha256(body())}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { etag }).end(body())
  }
}

test('a file that is known is not sent again, in the archive or not; a new one is', async (t) => {
  let body = XML
  const at = await desk(
    t,
    versioned(() => body),
  )
  const { validators: known } = await at.get()
  const again = await at.get({ known })
  assert.deepEqual(again, { state: 'unchanged', validators: known })
  rmSync(join(at.home, 'bytes'), { recursive: true })
  assert.equal((await at.get({ known })).state, 'unchanged')
  assert.deepEqual(keptIn(at.home), [])
  body = NEXT
  assert.deepEqual(await textsOf(await at.get({ known })), [NEXT])
  assert.deepEqual(
    at.publisher.requests.map(({ headers }) => headers['if-none-match'] !== undefined),
    [false, true, true, true],
  )
})

test('If-Modified-Since is asked with what was sent; the same bytes without any validator are unchanged too', async (t) => {
  const day = 'Thu, 20 Aug 2026 23:30:00 GMT'
  const dated = await desk(t, (request, response) => {
    if (request.headers['if-modified-since'] === day) response.writeHead(304).end()
    else response.writeHead(200, { 'last-modified': day }).end(XML)
  })
  const { validators: known } = await dated.get()
  assert.deepEqual(await dated.get({ known }), { state: 'unchanged', validators: known })
  const plain = await desk(t, good)
  const first = await plain.get()
  assert.deepEqual(await plain.get({ known: first.validators }), {
    state: 'unchanged',
    validators: first.validators,
  })
  const [moved] = first.validators
  assert.ok(moved)
  const elsewhere = [{ ...moved, etag: '"1"', url: 'https://example.org/old.xml' }]
  await plain.get({ known: elsewhere })
  assert.equal(plain.publisher.requests.at(-1)?.headers['if-none-match'], undefined)
})

/** Two files, each with its own versions. */
function two(bodies: Record<string, string>): RequestListener {
  return (request, response) => {
    versioned(() => bodies[request.url ?? ''] ?? '')(request, response)
  }
}

test('one file new, one as it was: both come, the old one from the archive', async (t) => {
  const bodies = { '/a.xml': XML, '/b.csv': 'id\n1\n' }
  const at = await desk(t, two(bodies), ['a.xml', 'b.csv'])
  const { validators: known } = await at.get()
  const sent = at.publisher.requests.length
  bodies['/b.csv'] = 'id\n2\n'
  const obtained = await at.get({ known })
  assert.deepEqual(await textsOf(obtained), [XML, 'id\n2\n'])
  // Each once, and once more to see that both stand still.
  assert.equal(at.publisher.requests.length - sent, 4)
  assert.equal((await at.get({ known: obtained.validators })).state, 'unchanged')
})

test('one file new, and the old one lost or damaged in the archive: it is asked for whole', async (t) => {
  for (const harm of ['lost', 'damaged']) {
    const bodies = { '/a.xml': XML, '/b.csv': 'id\n1\n' }
    const at = await desk(t, two(bodies), ['a.xml', 'b.csv'])
    const { validators: known } = await at.get()
    const hash = known[0]?.sha256 ?? ''
    if (harm === 'lost') await at.archive.drop(hash)
    else writeFileSync(join(at.home, 'bytes', hash.slice(0, 2), `${hash}.zst`), 'x')
    bodies['/b.csv'] = 'id\n2\n'
    assert.deepEqual(await textsOf(await at.get({ known })), [XML, 'id\n2\n'], harm)
  }
})

test('a publisher who puts the next edition in place between two files: both are of the next', async (t) => {
  const bodies = { '/a.xml': XML, '/b.csv': 'id\n1\n' }
  const serve = two(bodies)
  const at = await desk(
    t,
    (request, response) => {
      if (request.url === '/b.csv') Object.assign(bodies, { '/a.xml': NEXT, '/b.csv': 'id\n2\n' })
      serve(request, response)
    },
    ['a.xml', 'b.csv'],
  )
  assert.deepEqual(await textsOf(await at.get()), [NEXT, 'id\n2\n'])
  let version = 0
  const restless = await desk(
    t,
    (_, response) => response.writeHead(200, { etag: `"${version}"` }).end(`<a>${version++}</a>`),
    ['a.xml', 'b.xml'],
  )
  assert.match((await notObtained(restless.get())).message, /a\.xml .*is another file each time/)
})

test('the second file fails: no edition; what has come of the first stays in the archive only', async (t) => {
  const at = await desk(
    t,
    (request, response) =>
      request.url === '/a.xml' ? good(request, response) : response.writeHead(404).end(),
    ['a.xml', 'b.csv'],
  )
  const error = await notObtained(at.get())
  assert.equal(error.file, 'b.csv')
  assert.equal(error.status, 404)
  assert.deepEqual(
    keptIn(at.home).map((name) => name.slice(3)),
    [`${sha256(XML)}.zst`],
  )
})

test('redirects: followed to named hosts, a few times, and nowhere else', async (t) => {
  const storage = await localPublisher(t, good)
  const at = await desk(t, (request, response) => {
    const to: Record<string, string> = {
      '/a.xml': '/b',
      '/b': `${storage.origin}/c?X-Signature=secret`,
      '/loop': '/loop',
    }
    response.writeHead(302, { location: to[request.url ?? ''] ?? '' }).end('moved')
  })
  const refused = await notObtained(at.get())
  assert.equal(refused.obstacle, 'redirect')
  assert.match(
    refused.message,
    /is sent on to http:\/\/127\.0\.0\.1:\d+\/c\?…, which is none of 127\.0\.0\.1:\d+$/,
  )
  assert.doesNotMatch(refused.message, /secret/)
  assert.equal(storage.requests.length, 0)
  const obtained = await at.get({}, { hosts: [storage.host] })
  assert.deepEqual(await textsOf(obtained), [XML])
  assert.equal(obtained.validators[0]?.url, `${at.publisher.origin}/a.xml`)
  assert.equal(storage.requests.length, 1)
  const before = at.publisher.requests.length
  const loop = await notObtained(at.get({}, { urls: [`${at.publisher.origin}/loop`] }))
  assert.match(loop.message, /is sent on more than 5 times/)
  assert.equal(at.publisher.requests.length - before, 6)
})

test('a redirect goes to https of a named host, and to plain http from plain http only', () => {
  const hosts = new Set(['a.org', 'b.org'])
  const to = (from: string, location: string | null): string =>
    redirectTarget(new URL(from), location, hosts).href
  assert.equal(to('https://a.org/x', 'https://b.org/y'), 'https://b.org/y')
  assert.equal(to('https://a.org/x', '/y'), 'https://a.org/y')
  assert.equal(to('http://a.org/x', 'http://b.org/y'), 'http://b.org/y')
  assert.equal(to('http://a.org/x', 'https://b.org/y'), 'https://b.org/y')
  assert.equal(to('https://a.org/x', 'https://user:secret@b.org/y'), 'https://b.org/y')
  for (const location of [
    'http://b.org/y',
    'https://b.org:8443/y',
    'https://c.org/y',
    'https://a.org@c.org/y',
    'https://b.org.c.org/',
    'file:///etc/passwd',
    'https://',
    null,
  ])
    assert.throws(
      () => to('https://a.org/x', location),
      (error) => error instanceof Error && !error.message.includes('a.org@'),
      String(location),
    )
})

test('a file whose address changes is found on its page, the newest of several', async (t) => {
  const page = `<html><base href="/list/"><a href="file20250101.xlsx">old</a>
    <a href="./file20260305.xlsx#top">new</a><a href=file20260305.pdf>x</a><a href="//c.org/file20990101.xlsx">x</a>`
  const source = (at: Desk, link: string): Partial<ListSource> => ({
    downloads: [{ file: 'file.xlsx', url: `${at.publisher.origin}/list.html`, link }],
  })
  const at = await desk(t, (request, response) =>
    request.url === '/list.html'
      ? response.writeHead(200, { 'content-type': 'text/html' }).end(page)
      : response.writeHead(200, { etag: '"1"' }).end(`PK\u0003\u0004${request.url}`),
  )
  const own = source(at, String.raw`^http://127.*/file\d{8}\.xlsx$`)
  const obtained = await at.get({}, own)
  assert.deepEqual(await textsOf(obtained), ['PK\u0003\u0004/list/file20260305.xlsx'])
  assert.equal(obtained.validators[0]?.url, `${at.publisher.origin}/list/file20260305.xlsx`)
  assert.equal((await at.get({ known: obtained.validators }, own)).state, 'unchanged')
  assert.equal(at.publisher.requests.at(-1)?.headers['if-none-match'], '"1"')
  assert.match(
    (await notObtained(at.get({}, source(at, String.raw`\.ods$`)))).message,
    /links to nothing that matches \/\\\.ods\$\//,
  )
  assert.match(
    (await notObtained(at.get({}, source(at, String.raw`/file\d{8}\.xlsx$`)))).message,
    /links to http:\/\/c\.org\/file20990101\.xlsx, which is none of/,
  )
})

test('a proxy is gone through, and its password is shown nowhere', async (t) => {
  const at = await desk(t, inTurn(answer('', {}, 404), good))
  const tunnels: string[] = []
  const proxy = createServer()
  const sockets = new Set<Socket>()
  proxy.on('connect', (request, socket: Socket) => {
    sockets.add(socket)
    const login = Buffer.from('clerk:hush%').toString('base64')
    if (request.headers['proxy-authorization'] !== `Basic ${login}`) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    tunnels.push(request.url ?? '')
    const [host, port] = (request.url ?? '').split(':')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
  t.after(() => {
    for (const socket of sockets) socket.destroy()
    proxy.close()
  })
  const { port } = proxy.address() as AddressInfo
  const through = (login: string): Partial<ObtainOptions> => ({
    proxies: { httpProxy: `http://${login}@127.0.0.1:${port}`, httpsProxy: '', noProxy: '' },
  })
  const login = 'clerk:hush%25'
  const errors = [
    await notObtained(at.get(through(login))),
    await notObtained(at.get(through('clerk:hushhush'))),
    await notObtained(
      at.get({ proxies: { httpProxy: `http://${login}@127.0.0.1:1`, httpsProxy: '', noProxy: '' } }),
    ),
    await notObtained(
      at.get({ proxies: { httpProxy: `socks5://${login}@127.0.0.1:1`, httpsProxy: '', noProxy: '' } }),
    ),
    await notObtained(at.get({ proxies: { httpProxy: `http://${login}@[`, httpsProxy: '', noProxy: '' } })),
  ]
  assert.deepEqual(await textsOf(await at.get(through(login))), [XML])
  assert.deepEqual(tunnels, [at.publisher.host, at.publisher.host])
  assert.match(errors[0]?.message ?? '', /HTTP 404/)
  assert.match(errors[1]?.message ?? '', /407/)
  assert.match(errors[3]?.message ?? '', /httpProxy: expected an address that begins with http/)
  for (const error of errors)
    assert.doesNotMatch(`${error.message}${error.url}${error.stack}${String(error.cause)}`, /hush|clerk/)
  assert.doesNotMatch(JSON.stringify(at.told), /hush|clerk/)
})

test('the proxies are those of the environment, unless the host goes without', async (t) => {
  const at = await desk(t, good)
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) {
    const before = process.env[name]
    delete process.env[name]
    t.after(() => {
      if (before === undefined) delete process.env[name]
      else process.env[name] = before
    })
  }
  process.env['HTTP_PROXY'] = 'http://clerk:hush@127.0.0.1:1'
  process.env['NO_PROXY'] = 'example.org'
  const usual = (): Promise<Obtained> =>
    obtain(
      {
        list: 'xx-list',
        source: { page: '', files: ['a.xml'], urls: [`${at.publisher.origin}/a.xml`], hosts: [] },
      },
      at.archive,
      { userAgent: 'onrecord/test' },
    )
  assert.match((await notObtained(usual())).message, /ECONNREFUSED/)
  process.env['NO_PROXY'] = 'example.org, 127.0.0.1'
  assert.deepEqual(await textsOf(await usual()), [XML])
})

test('an address with a login in it never shows it', async (t) => {
  const at = await desk(t, answer('', {}, 404))
  const url = `${at.publisher.origin.replace('//', '//clerk:hush@')}/a.xml?token=hush`
  const error = await notObtained(at.get({}, { urls: [url] }))
  assert.match(error.url, /^http:\/\/127\.0\.0\.1:\d+\/a\.xml\?…$/)
  assert.doesNotMatch(`${error.message}${error.stack}`, /hush|clerk/)
})

test('who gives up gets his own reason, and nothing is kept', async (t) => {
  const at = await desk(t, (_, response) => void response.writeHead(200).write('<a>'.repeat(50_000)))
  const reason = new Error('the clerk went home')
  const midway = new AbortController()
  await assert.rejects(
    at.get({ signal: midway.signal, onProgress: () => midway.abort(reason) }),
    (error) => error === reason,
  )
  assert.deepEqual(keptIn(at.home), [])
  await assert.rejects(at.get({ signal: midway.signal }), (error) => error === reason)
  const waiting = await desk(t, answer('', {}, 500))
  const soon = new AbortController()
  setTimeout(() => soon.abort(reason), 50)
  await assert.rejects(
    obtain(
      {
        list: 'xx-list',
        source: { page: '', files: ['a.xml'], urls: [`${waiting.publisher.origin}/a.xml`], hosts: [] },
      },
      waiting.archive,
      { userAgent: 'onrecord/test', proxies: DIRECT, signal: soon.signal, limits: { firstWaitMs: 60_000 } },
    ),
    (error) => error === reason,
  )
})

test('every list says what it is downloaded from, over https, under names that it reads', () => {
  for (const { list, source } of ADAPTERS) {
    const downloads = downloadsOf(source)
    assert.equal(downloads.length === 0, list === 'cn-counter' || list === 'gb-ofsi', list)
    for (const { file, url, link } of downloads) {
      assert.equal(URL.parse(url)?.protocol, 'https:', `${list} ${url}`)
      assert.ok(source.files.includes(file), `${list} ${file}`)
      if (link !== undefined) assert.ok(new RegExp(link, 'v'), link)
    }
  }
  const csl = ADAPTERS.filter(({ source }) => publicationOf(source).includes('consolidated.json'))
  assert.equal(csl.length, 7)
  assert.equal(new Set(csl.map(({ source }) => publicationOf(source))).size, 1)
})

test('a list that no address serves is told', async (t) => {
  const at = await desk(t, good)
  const error = await notObtained(at.get({}, { downloads: [] }))
  assert.match(error.message, /no address serves the files of this list/)
})
