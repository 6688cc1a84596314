import assert from 'node:assert/strict'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { createGunzip, gunzipSync } from 'node:zlib'
import { caSema } from '../../src/lists/ca-sema/index.ts'
import type { SourceFile } from '../../src/lists/index.ts'

import { listedOn, MEASURES, type Measure } from '../../src/record/designation.ts'
import { type CountryFact, entryKey, partsOfKey } from '../../src/record/entry.ts'
import { type Name, name } from '../../src/record/name.ts'
import { SCHEMAS, type Schema } from '../../src/record/schema.ts'
import { type Publication, type Statement, type Subject, statement } from '../../src/record/statement.ts'

interface StarterParty {
  readonly id: string
  readonly schema: Schema
  readonly names: readonly Name[]
  readonly born: string | null
  readonly countries: readonly CountryFact[]
  readonly positions: readonly string[]
  readonly sources: readonly string[]
}

interface StarterDesignation {
  readonly entry: string
  readonly party: string
  readonly listedOn: string
  readonly liftedOn: string | null
  readonly programmes: readonly string[]
  readonly measures: readonly Measure[]
  readonly legalBasis: string | null
  readonly reasons: string
  readonly source: Publication
  readonly liftedSource: Publication | null
  readonly note?: string
  readonly unverified?: string
}

type StarterSubject = Omit<Subject, 'entry'> & { readonly party: string | null }
type StarterStatement = Omit<Statement, 'about'> & { readonly about: readonly StarterSubject[] }

/** Whether a value is an object with these keys, those in `optional` aside. */
function hasKeys(value: unknown, needed: readonly string[], optional: readonly string[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  const keys = Object.keys(value)
  return (
    needed.every((key) => keys.includes(key)) && keys.every((key) => [...needed, ...optional].includes(key))
  )
}

function isParty(value: unknown): value is StarterParty {
  return hasKeys(value, ['id', 'schema', 'names', 'born', 'countries', 'positions', 'sources'])
}

function isDesignation(value: unknown): value is StarterDesignation {
  const act = ['entry', 'party', 'listedOn', 'liftedOn', 'programmes', 'measures', 'legalBasis', 'reasons']
  return hasKeys(value, [...act, 'source', 'liftedSource'], ['note', 'unverified', 'answers'])
}

function isStatement(value: unknown): value is StarterStatement {
  const who = ['id', 'act', 'speaker', 'onBehalfOf', 'addressee', 'summary', 'when']
  return hasKeys(value, [...who, 'about', 'answers', 'reportedBy'])
}

function read<T>(file: string, is: (value: unknown) => value is T): readonly T[] {
  const all: unknown = JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'))
  assert.ok(Array.isArray(all), file)
  return all.map((each: unknown) => {
    assert.ok(is(each), `${file}: a key is missing or too many in ${JSON.stringify(each)}`)
    return each
  })
}

const parties = read('parties.json', isParty)
const designations = read('designations.json', isDesignation)
const statements = read('statements.json', isStatement)
const partyOf = new Map(parties.map((each) => [each.id, each]))
const THE_FOUR = ['zhu-hailun', 'wang-junzheng', 'wang-mingshan', 'chen-mingguo']

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** A day, a month or a year that exists. */
function isDate(text: string): boolean {
  return isDay(`${text}${'-01-01'.slice(text.length === 4 ? 0 : 3)}`) || isDay(text)
}

function assertAddress(url: string, where: string): void {
  assert.equal(new URL(url).protocol, 'https:', `${where}: ${url}`)
}

function assertPublication(given: Publication, where: string): void {
  assert.deepEqual(Object.keys(given).sort(), ['date', 'publisher', 'title', 'url'], where)
  assert.ok(given.publisher.trim() !== '' && given.title.trim() !== '', where)
  assert.ok(isDay(given.date), `${where}: ${given.date}`)
  assertAddress(given.url, where)
}

function assertUnique(ids: readonly string[]): void {
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  )
}

test('parties pass the vocabulary', () => {
  assertUnique(parties.map((each) => each.id))
  for (const each of parties) {
    assert.match(each.id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
    assert.ok(SCHEMAS.includes(each.schema), each.id)
    for (const one of each.names) name(one)
    assert.equal(each.names.filter((one) => one.kind === 'primary').length, 1, each.id)
    assert.equal(each.names[0]?.kind, 'primary', each.id)
    assert.ok(each.born === null || isDate(each.born), each.id)
    for (const country of each.countries) assert.match(country.code ?? 'XX', /^[A-Z]{2}$/, each.id)
    assert.ok(each.sources.length > 0, each.id)
    for (const url of each.sources) assertAddress(url, each.id)
  }
})

test('a name in Han or Arabic script is written in it, and a bare surname is weak', () => {
  for (const each of parties)
    for (const one of each.names) {
      if (one.script === 'Hani') assert.match(one.value, /^[\p{Script=Han}·—]+$/u, one.value)
      if (one.script === 'Arab') assert.match(one.value, /^[\p{Script=Arabic} ]+$/u, one.value)
      if (one.script === 'Latn') assert.match(one.value, /^[\p{Script=Latin}\p{P} ]+$/u, one.value)
      if (one.note?.startsWith('The surname') === true) assert.equal(one.strength, 'weak', one.value)
    }
})

test('designations pass the vocabulary', () => {
  assertUnique(designations.map((each) => each.entry))
  for (const each of designations) {
    const { list, id } = partsOfKey(each.entry)
    assert.equal(entryKey(list, id), each.entry)
    assert.ok(partyOf.has(each.party), `${each.entry}: ${each.party}`)
    listedOn({ date: each.listedOn, basis: 'dated-fact', source: each.source.url })
    assert.ok(isDay(each.listedOn), each.entry)
    for (const measure of each.measures) assert.ok(MEASURES.includes(measure), `${each.entry}: ${measure}`)
    assertUnique(each.measures)
    assert.ok(
      each.measures.length > 0 || each.unverified !== undefined,
      `${each.entry}: no measures, and no word why`,
    )
    assert.match(each.reasons, / says? that[ ,]/, each.entry)
    assertPublication(each.source, each.entry)
    assert.equal(each.liftedOn === null, each.liftedSource === null, each.entry)
    if (each.liftedSource !== null) assertPublication(each.liftedSource, each.entry)
    if (each.liftedOn !== null) assert.ok(isDay(each.liftedOn) && each.liftedOn >= each.listedOn, each.entry)
  }
  for (const each of parties)
    assert.ok(
      designations.some((act) => act.party === each.id),
      `${each.id} is on no list`,
    )
})

test('statements pass the vocabulary, and what they refer to exists', () => {
  assertUnique(statements.map((each) => each.id))
  const whenSaid = new Map(statements.map((each) => [each.id, each.when]))
  for (const each of statements) {
    const about = each.about.map(({ party, ...rest }): Subject => {
      assert.ok(party === null || partyOf.has(party), `${each.id}: ${party}`)
      if (party !== null) assert.equal(rest.name, partyOf.get(party)?.names[0]?.value, each.id)
      return { ...rest, entry: designations.find((act) => act.party === party)?.entry ?? null }
    })
    const whole = statement({ ...each, about })
    assert.ok(isDate(whole.when), each.id)
    assert.ok(whole.summary.trim() !== '', each.id)
    for (const one of whole.reportedBy) assertPublication(one, each.id)
    for (const answer of whole.answers) {
      const said = whenSaid.get(answer.statement)
      assert.ok(said !== undefined, `${each.id} answers ${answer.statement}`)
      const precision = Math.min(said.length, whole.when.length)
      assert.ok(
        said.slice(0, precision) <= whole.when.slice(0, precision),
        `${each.id} is older than ${answer.statement}`,
      )
    }
  }
})

test('a summary says whose words it tells', () => {
  const saying =
    / (says?|writes?|ask|tells?|declares?|accuses?|dismisses|announces?|condemns?|rejects?|finds?|holds?|calls?|abstains|orders|informs) /
  for (const each of statements) {
    assert.match(each.summary, saying, each.id)
    const named = each.speaker.split(/\s+/).filter((word) => word.length > 3)
    assert.ok(
      named.some((word) => each.summary.toLowerCase().includes(word.toLowerCase())),
      `${each.id}: ${each.speaker}`,
    )
  }
})

test('no accusation against a listed party stands without its answer', () => {
  const answered = new Set(statements.flatMap((each) => each.answers.map((answer) => answer.statement)))
  const accusations = statements.filter(
    (each) =>
      each.act === 'accusation' && each.about.some((one) => one.role === 'accused' && one.party !== null),
  )
  for (const each of accusations) assert.ok(answered.has(each.id), each.id)
  for (const party of [...THE_FOUR, 'chen-quanguo'])
    assert.ok(
      accusations.some((each) => each.about.some((one) => one.party === party)),
      party,
    )
})

test('what was lifted is lifted, and nothing else', () => {
  const lifted = (on: string): readonly string[] =>
    designations.filter((each) => each.liftedOn === on).map((each) => each.party)
  assert.deepEqual(lifted('2025-04-30').toSorted(), [
    'ep-subcommittee-on-human-rights',
    'ilhan-kyuchyuk',
    'michael-gahler',
    'miriam-lexmann',
    'raphael-glucksmann',
  ])
  assert.deepEqual(lifted('2026-01-30').toSorted(), [
    'david-alton',
    'helena-kennedy',
    'iain-duncan-smith',
    'neil-obrien',
    'nusrat-ghani',
    'tom-tugendhat',
  ])
  assert.equal(designations.filter((each) => each.liftedOn !== null).length, 11)
  for (const party of ['reinhard-butikofer', 'tim-loughton', 'geoffrey-nice', 'joanne-smith-finley'])
    assert.ok(designations.find((each) => each.party === party)?.unverified !== undefined, party)
})

function ofList(list: string): readonly StarterDesignation[] {
  return designations.filter((each) => each.entry.startsWith(`${list}:`))
}

function listedBy(list: string, day: string): readonly string[] {
  return ofList(list)
    .filter((each) => each.listedOn === day)
    .map((each) => each.party)
    .toSorted()
}

function timeOf(entry: string): number {
  return Date.parse(designations.find((each) => each.entry === entry)?.listedOn ?? '')
}

test('five parties on three allied lists, two of them on the American that day, Chen Quanguo 1,614 days later', () => {
  const five = [...THE_FOUR, 'xpcc-public-security-bureau'].toSorted()
  assert.deepEqual(listedBy('ca-sema', '2021-03-21'), five)
  assert.deepEqual(listedBy('gb-uksl', '2021-03-22'), five)
  assert.deepEqual(listedBy('eu-fsf', '2021-03-22'), five)
  assert.deepEqual(listedBy('us-sdn', '2021-03-22'), ['chen-mingguo', 'wang-junzheng'])
  assert.equal((timeOf('ca-sema:china-chen-quanguo') - timeOf('us-sdn:29220')) / 86_400_000, 1614)
})

// The real editions, where they are at hand.

const LISTS = new URL('../../../shared/lists/', import.meta.url)

function edition(path: string): string | null {
  const file = fileURLToPath(new URL(path, LISTS))
  if (!existsSync(file)) return null
  const bytes = readFileSync(file)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The parts of a name, folded and sorted, so that order, case and commas do not matter. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')
}

function assertNamed(each: StarterDesignation, listed: readonly string[]): void {
  const names = partyOf.get(each.party)?.names.map((one) => folded(one.value)) ?? []
  assert.ok(
    listed.some((one) => names.includes(folded(one))),
    `${each.entry}: the list says ${listed.join(' / ')}, the starter record ${names.join(' / ')}`,
  )
}

function records(xml: string, tag: string): readonly string[] {
  return xml.match(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs')) ?? []
}

/** The values of an attribute, in the order of the text. */
function attribute(text: string, key: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\\b${key}="(.*?)"`, 'gs'))].map((found) => found[1] ?? '')
}

function values(record: string, tag: string): readonly string[] {
  return [...record.matchAll(new RegExp(`<${tag}>\\s*(.*?)\\s*</${tag}>`, 'gs'))].map(
    (found) => found[1] ?? '',
  )
}

test('US ids, names and birth dates are those of the list', (t) => {
  const csv = edition('us-sdn/2024-05-03/sdn.csv')
  if (csv === null) return t.skip('no edition at hand')
  const line = new Map(csv.split('\n').map((each) => [each.slice(0, each.indexOf(',')).trim(), each]))
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  assert.equal(ofList('us-sdn').length, 12)
  for (const each of ofList('us-sdn')) {
    const found = line.get(partsOfKey(each.entry).id)
    assert.ok(found !== undefined, each.entry)
    assertNamed(each, [/^\d+,"(.*?)"/.exec(found)?.[1] ?? ''])
    assert.ok(found.includes(`"${each.programmes.join(' ')}"`), each.entry)
    const [, month, year] = /DOB (?:([A-Z][a-z]{2}) )?(\d{4})/.exec(found) ?? []
    if (year === undefined) continue
    const listed =
      month === undefined ? year : `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`
    assert.ok(partyOf.get(each.party)?.born?.startsWith(listed) === true, `${each.entry}: ${listed}`)
  }
})

test('Canadian keys, names and dates are those that the adapter gives, and none is missing', async (t) => {
  const file = fileURLToPath(new URL('ca-sema/2026-08-20/sema-lmes.xml.gz', LISTS))
  if (!existsSync(file)) return t.skip('no edition at hand')
  const told = { publishedOn: null, findings: [], missing: [] }
  const source: SourceFile = {
    name: 'sema-lmes.xml',
    read: () => createReadStream(file).pipe(createGunzip()),
  }
  const layout = await caSema.recognise([source])
  assert.ok(layout)
  const all = await Array.fromAsync(caSema.read([source], layout, told))
  const china = all.filter(({ key }) => key.startsWith('ca-sema:china-'))
  assert.deepEqual(
    ofList('ca-sema')
      .map((each) => `${each.entry} ${each.listedOn}`)
      .toSorted(),
    china.map(({ key, listing }) => `${key} ${listing.listedOn?.date ?? ''}`).toSorted(),
  )
  for (const each of ofList('ca-sema')) {
    const listed = china.find(({ key }) => key === each.entry)
    assertNamed(each, listed?.names.map((one) => one.value) ?? [])
    assert.deepEqual(listed?.listing.measures, each.measures, each.entry)
    const regulation = listed?.listing.legalBasis ?? ''
    assert.ok(regulation !== '' && each.legalBasis?.startsWith(regulation) === true, each.entry)
  }
  return undefined
})

test('British ids, names, dates and measures are those of the list', (t) => {
  const xml = edition('gb-uksl/2026-08-22/UK-Sanctions-List.xml.gz')
  if (xml === null) return t.skip('no edition at hand')
  const byId = new Map(records(xml, 'Designation').map((each) => [values(each, 'UniqueID')[0] ?? '', each]))
  const words: Readonly<Record<string, Measure>> = {
    'Asset freeze': 'asset-freeze',
    'Travel Ban': 'travel-ban',
    'Director Disqualification Sanction': 'director-disqualification',
  }
  assert.equal(ofList('gb-uksl').length, 5)
  for (const each of ofList('gb-uksl')) {
    const found = byId.get(partsOfKey(each.entry).id)
    assert.ok(found !== undefined, each.entry)
    assertNamed(
      each,
      records(found, 'Name').map((one) => [...values(one, 'Name1'), ...values(one, 'Name6')].join(' ')),
    )
    assert.equal(values(found, 'DateDesignated')[0]?.split('/').toReversed().join('-'), each.listedOn)
    assert.deepEqual(values(found, 'RegimeName'), each.programmes)
    assert.deepEqual(
      values(found, 'SanctionsImposed')[0]
        ?.split('|')
        .map((one) => words[one]),
      each.measures,
    )
  }
})

test('EU ids, names in both scripts and birth dates are those of the list', (t) => {
  const xml = edition('eu-fsf/2026-02-27/xmlFullSanctionsList_1_1.xml.gz')
  if (xml === null) return t.skip('no edition at hand')
  const byId = new Map(
    records(xml, 'sanctionEntity').map((each) => [attribute(each, 'euReferenceNumber')[0] ?? '', each]),
  )
  assert.equal(ofList('eu-fsf').length, 5)
  for (const each of ofList('eu-fsf')) {
    const found = byId.get(partsOfKey(each.entry).id)
    assert.ok(found !== undefined, each.entry)
    const listed = attribute(found, 'wholeName')
    assertNamed(each, listed)
    for (const one of partyOf.get(each.party)?.names ?? [])
      if (one.script === 'Hani') assert.ok(listed.includes(one.value), `${each.entry}: ${one.value}`)
    assert.ok(found.includes('2021/478 (OJ L99I)'), each.entry)
    assert.deepEqual([attribute(found, 'programme')[0]], each.programmes)
    const [year, month] = [attribute(found, 'year')[0], attribute(found, 'monthOfYear')[0]]
    if (year !== undefined && month !== undefined)
      assert.equal(partyOf.get(each.party)?.born, `${year}-${month.padStart(2, '0')}`, each.entry)
  }
})
