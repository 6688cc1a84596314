import assert from 'node:assert/strict'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { accept, reread, type UpdateDetail, update } from '../../src/desk/index.ts'
import { ADAPTERS, type Adapter, adapterFor } from '../../src/lists/index.ts'
import { type HeldEdition, openStore } from '../../src/store/index.ts'
import { answer, type LocalPublisher, localPublisher } from '../fetch/local-publisher.ts'
import { temporaryFolder } from '../support/folders.ts'
import { mirrorFile } from '../support/mirror.ts'

/** A UN list of so many invented people, made on a day; `changed`: one of them is called otherwise. */
function unList(people: number, day: string, changed = ''): string {
  const one = (at: number): string => `<INDIVIDUAL><DATAID>${at}</DATAID><FIRST_NAME>Given${at}</FIRST_NAME>
    <SECOND_NAME>Family${at}${at === 7 ? changed : ''}</SECOND_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE>
    <REFERENCE_NUMBER>XXi.${at}</REFERENCE_NUMBER><LISTED_ON>2010-01-01</LISTED_ON></INDIVIDUAL>`
  const all = Array.from({ length: people }, (_, at) => one(at)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="${day}T00:00:00Z"><INDIVIDUALS>${all}</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>`
}

/** The Consolidated Screening List with so many invented parties on the Entity List and the Unverified List. */
function screeningList(entities: number, unverified: number): string {
  const some = (source: string, name: string, count: number): unknown[] =>
    Array.from({ length: count }, (_, at) => ({
      source,
      name: `${name} Works ${at} Ltd`,
      addresses: [],
      alt_names: [],
    }))
  return JSON.stringify({
    results: [
      ...some('Entity List (EL) - Bureau of Industry and Security', 'Northern', entities),
      ...some('Unverified List (UVL) - Bureau of Industry and Security', 'Southern', unverified),
    ],
  })
}

const adapterOf = (list: string): Adapter => adapterFor(list) ?? assert.fail(list)

/** The real adapter, with its one file at an address of this machine. */
function servedFrom(publisher: LocalPublisher, list: string, file: string): Adapter {
  const adapter = adapterOf(list)
  const downloads = [{ file, url: `${publisher.origin}/${file}` }]
  return { ...adapter, source: { ...adapter.source, downloads, hosts: [] } }
}

/** What the publisher serves now; `validated`: it answers 304 to whoever has it. */
interface Served {
  body: string
  etag: string | null
  lastModified: string | null
  status: number
}

interface Scene {
  readonly home: string
  readonly publisher: LocalPublisher
  readonly served: Served
  readonly run: (day: string, lists?: readonly string[]) => Promise<readonly UpdateDetail[]>
  readonly only: (day: string) => Promise<UpdateDetail>
  readonly held: () => Promise<readonly HeldEdition[]>
}

const NETWORK = {
  proxies: { httpProxy: '', httpsProxy: '', noProxy: '' },
  limits: { attempts: 1, headersMs: 2_000, idleMs: 500 },
}

const UN = { 'un-sc': 'consolidated.xml' }
const UVL = { 'us-bis-uvl': 'consolidated.json' }

async function scene(t: TestContext, files: Readonly<Record<string, string>> = UN): Promise<Scene> {
  const home = temporaryFolder(t)
  const served: Served = { body: '', etag: '"1"', lastModified: null, status: 200 }
  const listener: RequestListener = (request, response) => {
    const { body, etag, lastModified, status } = served
    if (etag !== null && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end()
      return
    }
    response.writeHead(status, {
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { 'last-modified': lastModified }),
      'content-length': String(Buffer.byteLength(body)),
    })
    response.end(body)
  }
  const publisher = await localPublisher(t, listener)
  const adapters = Object.entries(files).map(([list, file]) => servedFrom(publisher, list, file))
  const run: Scene['run'] = (day, lists) =>
    update({ home, at: `${day}T12:00:00Z`, adapters, lists, network: NETWORK })
  return {
    home,
    publisher,
    served,
    run,
    only: async (day) => {
      const [outcome, ...others] = await run(day)
      assert.deepEqual(others, [])
      return outcome ?? assert.fail()
    },
    held: () => editionsOf(home),
  }
}

async function editionsOf(home: string): Promise<readonly HeldEdition[]> {
  const store = openStore(home)
  const editions = await store.editions.all()
  store.close()
  return editions
}

const keptIn = (home: string): readonly string[] =>
  existsSync(join(home, 'bytes'))
    ? readdirSync(join(home, 'bytes'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.\w+$/.test(name),
      )
    : []

test('an edition has the day that the file states, else its Last-Modified, else that of the clock', async (t) => {
  const [unSc, uvl] = [unList(600, '2031-01-01'), screeningList(0, 60)]
  for (const [files, body, lastModified, day] of [
    [UN, unSc, 'Thu, 02 Jan 2031 23:30:00 GMT', '2031-01-01'],
    [UVL, uvl, 'Thu, 02 Jan 2031 23:30:00 GMT', '2031-01-02'],
    [UVL, uvl, null, '2031-01-03'],
  ] as const) {
    const at = await scene(t, files)
    Object.assign(at.served, { body, lastModified })
    const come = await at.only('2031-01-03')
    const [edition] = await at.held()
    assert.deepEqual([come.state, come.edition, come.added], ['loaded', day, come.entries])
    assert.deepEqual([edition?.date, edition?.seenUntil], [day, '2031-01-03'])
    assert.equal(edition?.obtainedFrom, `${at.publisher.origin}/${Object.values(files).join()}`)
  }
})

test('the second time nothing is sent: unchanged, and seen until that day with new validators', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-01')
  await at.only('2031-01-03')
  const again = await at.only('2031-01-09')
  assert.deepEqual(
    [again.state, again.edition, again.entries, again.inForce],
    ['unchanged', '2031-01-01', 600, null],
  )
  assert.equal(at.publisher.requests[1]?.headers['if-none-match'], '"1"')
  // The same bytes under another tag: sent in whole, and still the same edition.
  at.served.etag = '"2"'
  assert.equal((await at.only('2031-01-10')).state, 'unchanged')
  const [edition, ...others] = await at.held()
  assert.deepEqual(others, [])
  assert.deepEqual([edition?.seenUntil, edition?.sources[0]?.etag], ['2031-01-10', '"2"'])
  await at.only('2031-01-11')
  assert.equal(at.publisher.requests[3]?.headers['if-none-match'], '"2"')
  assert.equal(keptIn(at.home).length, 1)
})

test('a new edition is told against the one before', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-01')
  await at.only('2031-01-03')
  Object.assign(at.served, { body: unList(603, '2031-01-04', ' II'), etag: '"2"' })
  const next = await at.only('2031-01-05')
  assert.deepEqual(
    [next.state, next.edition, next.added, next.removed, next.changed, next.inForce],
    ['loaded', '2031-01-04', 3, 0, 1, null],
  )
  assert.equal(keptIn(at.home).length, 2)
})

const FAULTS: Readonly<Record<string, readonly [RequestListener, RegExp]>> = {
  'HTTP 404': [answer('', {}, 404), /^un-sc consolidated\.xml http:\/\/127\.0\.0\.1:\d+\/\S+: .*HTTP 404/],
  'HTTP 500': [answer('', {}, 500), /HTTP 500/],
  'a web page': [
    answer('<!DOCTYPE html><html><body>Access denied</body></html>', { 'content-type': 'text/html' }),
    /HTML|web page|html/,
  ],
  'a body that is cut off': [
    (_, response) => {
      response.writeHead(200, { 'content-length': '100000' })
      response.write('<?xml version="1.0"?><CONSOLIDATED_LIST>')
      setTimeout(() => response.destroy(), 20)
    },
    /after \d+ bytes/,
  ],
}

for (const [fault, [listener, message]] of Object.entries(FAULTS))
  test(`${fault}: not obtained, the edition before stays, and the other lists go on`, async (t) => {
    const home = temporaryFolder(t)
    const good = await localPublisher(t, answer(unList(600, '2031-01-01'), { etag: '"1"' }))
    const csl = await localPublisher(t, answer(screeningList(1200, 60), { etag: '"1"' }))
    const lists = (unSc: LocalPublisher): readonly Adapter[] => [
      servedFrom(unSc, 'un-sc', 'consolidated.xml'),
      servedFrom(csl, 'us-bis-uvl', 'consolidated.json'),
    ]
    await update({ home, at: '2031-01-02T00:00:00Z', adapters: lists(good).slice(0, 1), network: NETWORK })
    const kept = keptIn(home)
    const bad = await localPublisher(t, listener)
    const outcomes = await update({
      home,
      at: '2031-01-03T00:00:00Z',
      adapters: lists(bad),
      network: NETWORK,
    })
    const [unSc, uvl] = ['un-sc', 'us-bis-uvl'].map((list) => outcomes.find((each) => each.list === list))
    assert.deepEqual([unSc?.state, unSc?.inForce, unSc?.edition], ['not-obtained', '2031-01-01', null])
    assert.match(unSc?.reason ?? '', message)
    assert.deepEqual([uvl?.state, uvl?.entries], ['loaded', 60])
    const editions = await editionsOf(home)
    assert.deepEqual(
      editions.map(({ list, seenUntil }) => [list, seenUntil]),
      [
        ['un-sc', '2031-01-02'],
        ['us-bis-uvl', '2031-01-03'],
      ],
    )
    assert.equal(keptIn(home).length, kept.length + 1)
  })

test('what cannot be read leaves no bytes, and is asked for in full again', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-01')
  await at.only('2031-01-01')
  const kept = keptIn(at.home)
  const damaged = unList(600, '2031-01-02')
  for (const [body, etag] of [
    [`${damaged.slice(0, 9000)}</INDIVIDUALS>`, '"cut"'],
    ['<?xml version="1.0"?><SOMETHING_ELSE/>', '"other"'],
  ] as const) {
    Object.assign(at.served, { body, etag })
    for (const day of ['2031-01-02', '2031-01-03']) {
      const refused = await at.only(day)
      assert.deepEqual([refused.state, refused.inForce], ['unreadable', '2031-01-01'])
      assert.match(refused.reason ?? '', /un-sc .*consolidated\.xml line \d+/)
      assert.equal(at.publisher.requests.at(-1)?.headers['if-none-match'], '"1"')
      assert.deepEqual(keptIn(at.home), kept)
    }
  }
})

test('an edition that is held is told each time, and not downloaded again', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-01')
  await at.only('2031-01-01')
  Object.assign(at.served, { body: unList(520, '2031-01-02'), etag: '"2"' })
  for (const day of ['2031-01-02', '2031-01-03', '2031-01-04']) {
    const held = await at.only(day)
    assert.deepEqual([held.state, held.edition, held.inForce], ['held', '2031-01-02', '2031-01-01'])
    assert.match(held.reason ?? '', /80 of the 600 entries of 2031-01-01 are gone, 520 stay/)
  }
  assert.deepEqual(
    at.publisher.requests.map(({ headers }) => headers['if-none-match']),
    [undefined, '"1"', '"2"', '"2"'],
  )
  assert.equal(keptIn(at.home).length, 2)
  // The publisher puts the good one back.
  Object.assign(at.served, { body: unList(600, '2031-01-01'), etag: '"3"' })
  const back = await at.only('2031-01-05')
  assert.deepEqual([back.state, back.edition, back.inForce], ['unchanged', '2031-01-01', null])
  const again = await at.only('2031-01-06')
  assert.deepEqual(
    [again.state, at.publisher.requests.at(-1)?.headers['if-none-match']],
    ['unchanged', '"3"'],
  )
})

test('a publisher that goes back to what it served before: in force again, where the file does not say of when it is', async (t) => {
  const at = await scene(t, UVL)
  const steps: [string, number][] = [
    ['2031-01-01', 60],
    ['2031-01-05', 65],
    ['2031-01-09', 60],
  ]
  for (const [day, people] of steps) {
    Object.assign(at.served, { body: screeningList(0, people), etag: `"${day}"` })
    const come = await at.only(day)
    assert.deepEqual([come.state, come.edition, come.inForce], ['loaded', day, null])
  }
  assert.deepEqual(
    (await at.held()).map(({ date, entries }) => [date, entries]),
    steps,
  )
})

test('… and on the same day', async (t) => {
  const at = await scene(t)
  for (const [tag, people] of [600, 605, 600, 605].entries()) {
    Object.assign(at.served, { body: unList(people, '2031-01-01'), etag: `"${tag}"` })
    const come = await at.only('2031-01-01')
    assert.deepEqual([come.state, come.entries, come.inForce], ['loaded', people, null])
  }
})

test('a file that states an older day than the edition in force is held, with both days, and can be let in', async (t) => {
  const at = await scene(t)
  for (const [day, people] of [
    ['2031-01-01', 600],
    ['2031-01-05', 605],
  ] as const) {
    Object.assign(at.served, { body: unList(people, day), etag: `"${day}"` })
    assert.equal((await at.only(day)).state, 'loaded')
  }
  for (const [body, etag] of [
    [unList(600, '2031-01-01'), '"back"'],
    [unList(604, '2031-01-03'), '"stale"'],
  ] as const) {
    Object.assign(at.served, { body, etag })
    const stale = await at.only('2031-01-08')
    assert.deepEqual([stale.state, stale.edition, stale.inForce], ['held', '2031-01-08', '2031-01-05'])
    assert.match(
      stale.reason ?? '',
      /the file is of 2031-01-0[13], older than the edition of 2031-01-05 that is in force/,
    )
    assert.equal((await at.only('2031-01-09')).state, 'held')
  }
  // Reading it again does not let it in.
  const again = await reread({ home: at.home, at: '2031-01-09T00:00:00Z' })
  assert.deepEqual(
    again.map(({ state }) => state),
    ['loaded', 'loaded', 'held', 'held'],
  )
  // The newest again: nothing new.
  Object.assign(at.served, { body: unList(605, '2031-01-05'), etag: '"newest"' })
  assert.deepEqual((await at.only('2031-01-10')).state, 'unchanged')
  await accept({
    home: at.home,
    list: 'un-sc',
    date: '2031-01-08',
    because: 'the UN took 2031-01-05 back',
    at: '2031-01-11T00:00:00Z',
  })
  assert.deepEqual((await at.held()).findLast(({ state }) => state === 'loaded')?.entries, 604)
})

test('a file of a day that has not come is held, with both days', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-02')
  // A day ahead is a time zone.
  assert.equal((await at.only('2031-01-01')).state, 'loaded')
  Object.assign(at.served, { body: unList(601, '2033-01-01'), etag: '"2"' })
  const held = await at.only('2031-02-01')
  assert.deepEqual([held.state, held.edition, held.inForce], ['held', '2031-02-01', '2031-01-02'])
  assert.match(held.reason ?? '', /the file is of 2033-01-01, and by the clock .* 2031-02-01/)
})

test('a clock that is set back does not put an edition before the one in force', async (t) => {
  const at = await scene(t, UVL)
  at.served.body = screeningList(0, 60)
  await at.only('2031-01-05')
  Object.assign(at.served, { body: screeningList(0, 61), etag: '"2"' })
  const next = await at.only('2030-06-01')
  assert.deepEqual([next.state, next.edition, next.added, next.inForce], ['loaded', '2031-01-05', 1, null])
})

const TWO = { 'us-bis-el': 'consolidated.json', 'us-bis-uvl': 'consolidated.json' }

test('two lists of one publication are downloaded once', async (t) => {
  const at = await scene(t, TWO)
  at.served.body = screeningList(1200, 60)
  const states = (outcomes: readonly UpdateDetail[]): unknown =>
    outcomes.map(({ list, state, entries }) => [list, state, entries])
  assert.deepEqual(states(await at.run('2031-01-01')), [
    ['us-bis-el', 'loaded', 1200],
    ['us-bis-uvl', 'loaded', 60],
  ])
  assert.deepEqual(states(await at.run('2031-01-02')), [
    ['us-bis-el', 'unchanged', 1200],
    ['us-bis-uvl', 'unchanged', 60],
  ])
  assert.equal(at.publisher.requests.length, 2)
  assert.equal(keptIn(at.home).length, 1)
})

test('a list of the publication that was never read is, although the other one is unchanged', async (t) => {
  const at = await scene(t, TWO)
  at.served.body = screeningList(1200, 60)
  await at.run('2031-01-01', ['us-bis-el'])
  for (const lists of [['us-bis-uvl'], undefined]) {
    const outcomes = await at.run('2031-01-02', lists)
    const uvl = outcomes.find(({ list }) => list === 'us-bis-uvl')
    assert.deepEqual([uvl?.state, uvl?.entries], [lists === undefined ? 'unchanged' : 'loaded', 60])
  }
})

test('one list of the publication that cannot be read takes no bytes from the others', async (t) => {
  const home = temporaryFolder(t)
  const publisher = await localPublisher(t, answer(screeningList(1200, 60), { etag: '"1"' }))
  const [el, uvl] = Object.entries(TWO).map(([list, file]) => servedFrom(publisher, list, file))
  assert.ok(el && uvl)
  const damaged: Adapter = {
    ...el,
    read: (files, layout, told) =>
      uvl.read(
        files.map((file) => ({ ...file, read: () => cut(file.read()) })),
        layout,
        told,
      ),
  }
  const outcomes = await update({
    home,
    at: '2031-01-01T00:00:00Z',
    adapters: [damaged, uvl],
    network: NETWORK,
  })
  assert.deepEqual(
    outcomes.map(({ list, state }) => [list, state]),
    [
      ['us-bis-el', 'unreadable'],
      ['us-bis-uvl', 'loaded'],
    ],
  )
  assert.equal(keptIn(home).length, 1)
  const again = await reread({ home, at: '2031-01-02T00:00:00Z' })
  assert.deepEqual(
    again.map(({ state }) => state),
    ['loaded'],
  )
})

async function* cut(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    yield chunk.subarray(0, 500)
    return
  }
}

test('bytes that the archive has lost are asked for in full, and kept again', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-01')
  await at.only('2031-01-01')
  const [file] = keptIn(at.home)
  rmSync(join(at.home, 'bytes', file ?? assert.fail()))
  assert.equal((await at.only('2031-01-02')).state, 'unchanged')
  assert.equal(at.publisher.requests[1]?.headers['if-none-match'], undefined)
  assert.deepEqual(keptIn(at.home), [file])
})

test('a folder that holds the bytes of an address leaves its validators', async (t) => {
  const at = await scene(t)
  at.served.body = unList(600, '2031-01-01')
  await at.only('2031-01-01')
  const mirror = temporaryFolder(t)
  mirrorFile(mirror, 'un-sc', '2031-01-03', 'consolidated.xml', at.served.body)
  const [same] = await update({ home: at.home, from: mirror, lists: ['un-sc'], at: '2031-01-03T00:00:00Z' })
  assert.equal(same?.state, 'unchanged')
  await at.only('2031-01-04')
  assert.equal(at.publisher.requests[1]?.headers['if-none-match'], '"1"')
})

test('every list that an address serves has one that can be asked', () => {
  for (const { list, source } of ADAPTERS)
    for (const { url } of source.downloads ?? []) assert.match(url, /^https:\/\//, list)
})

test('read again, editions are what they were; lost or damaged bytes are told, and the reading stays', async (t) => {
  const at = await scene(t)
  for (const day of ['2031-01-01', '2031-01-02']) {
    Object.assign(at.served, { body: unList(600, day, day), etag: `"${day}"` })
    await at.only(day)
  }
  const before = await contents(at.home)
  const again = await reread({ home: at.home, at: '2031-01-03T00:00:00Z' })
  assert.deepEqual(
    again.map(({ edition, state, entries, added, changed }) => [edition, state, entries, added, changed]),
    [
      ['2031-01-01', 'loaded', 600, 600, 0],
      ['2031-01-02', 'loaded', 600, 0, 1],
    ],
  )
  assert.deepEqual(await contents(at.home), before)
  const [first, second] = (await at.held()).map(({ sources }) => sources[0]?.sha256 ?? '')
  const pathOf = (hash = ''): string => join(at.home, 'bytes', hash.slice(0, 2), `${hash}.zst`)
  rmSync(pathOf(first))
  writeFileSync(pathOf(second), 'no zstd')
  const lost = await reread({ home: at.home, at: '2031-01-03T00:00:00Z' })
  assert.deepEqual(
    lost.map(({ state }) => state),
    ['unreadable', 'unreadable'],
  )
  assert.match(lost[0]?.reason ?? '', /^un-sc 2031-01-01: .*is not there; what was read before stays$/)
  assert.match(lost[1]?.reason ?? '', /is damaged/)
  assert.deepEqual(await contents(at.home), before)
})

test('an adapter that reads more: what it reads takes the place; one that loses half: the reading stays', async (t) => {
  const at = await scene(t)
  for (const day of ['2031-01-01', '2031-01-02']) {
    Object.assign(at.served, { body: unList(600, day), etag: `"${day}"` })
    await at.only(day)
  }
  const unSc = adapterOf('un-sc')
  const reading = (change: (position: number) => readonly string[] | null): Adapter => ({
    ...unSc,
    async *read(files, layout, told) {
      let position = 0
      for await (const entry of unSc.read(files, layout, told)) {
        const read = change(position++)
        if (read !== null) yield { ...entry, properties: { ...entry.properties, position: read } }
      }
    },
  })
  const request = { home: at.home, at: '2031-01-03T00:00:00Z' }
  const more = await reread({ ...request, adapters: [reading(() => ['Minister'])] })
  assert.deepEqual(
    more.map(({ state, changed }) => [state, changed]),
    [
      ['loaded', 0],
      ['loaded', 0],
    ],
  )
  const read = await contents(at.home)
  assert.ok(read.every((entries) => entries.every((entry) => entry.includes('Minister'))))
  const less = await reread({ ...request, adapters: [reading((each) => (each < 300 ? ['Minister'] : null))] })
  assert.deepEqual(
    less.map(({ state }) => state),
    ['held', 'held'],
  )
  assert.match(less[1]?.reason ?? '', /read again it would be held: .*; what was read before stays/)
  assert.deepEqual(await contents(at.home), read)
})

test('an edition held for what an older adapter made of it is in force once it is read right', async (t) => {
  const at = await scene(t)
  const unSc = adapterOf('un-sc')
  const strict: Adapter = {
    ...servedFrom(at.publisher, 'un-sc', 'consolidated.xml'),
    async *read(files, layout, told) {
      told.findings.push({ file: 'consolidated.xml', line: 1, message: 'odd' })
      yield* unSc.read(files, layout, told)
    },
  }
  at.served.body = unList(600, '2031-01-01')
  const [held] = await update({
    home: at.home,
    at: '2031-01-02T00:00:00Z',
    adapters: [strict],
    network: NETWORK,
  })
  assert.equal(held?.state, 'held')
  const [again] = await reread({ home: at.home, at: '2031-01-03T00:00:00Z' })
  assert.deepEqual([again?.state, again?.added, again?.inForce, again?.reason], ['loaded', 600, null, null])
})

async function contents(home: string): Promise<readonly (readonly string[])[]> {
  const store = openStore(home)
  const found: string[][] = []
  for (const edition of await store.editions.all())
    found.push(
      (await Array.fromAsync(store.editions.entriesOf(edition))).map((entry) => JSON.stringify(entry)),
    )
  store.close()
  return found
}
