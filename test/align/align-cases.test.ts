import assert from 'node:assert/strict'
import { test } from 'node:test'
import { align, type EdgeState } from '../../src/align/index.ts'
import { entryOf, number, type Told } from './support.ts'

/** What two entries are to one another; `null` where nothing is told of them. */
async function between(
  a: Omit<Told, 'key'>,
  b: Omit<Told, 'key'>,
  keys = ['ca-sema:a', 'us-sdn:1'],
): Promise<EdgeState | null> {
  const [x = '', y = ''] = keys
  const { alignment } = await align([entryOf({ ...a, key: x }), entryOf({ ...b, key: y })])
  return alignment.edges[0]?.state ?? null
}

const RUSSIA = { programmes: ['Russia'] }
const EO14024 = { programmes: ['RUSSIA-EO14024'] }

test('a person with the same name and birth date is one party, in any order and script', async () => {
  const born = ['1971-03-04']
  assert.equal(
    await between({ names: ['Zanvarov, Pyotr Kuzmich'], born }, { names: ['Pyotr Kuzmich ZANVAROV'], born }),
    'linked',
  )
  assert.equal(
    await between({ names: ['Занваров Пётр Кузьмич'], born }, { names: ['Pyotr Kuzmich ZANVAROV'], born }),
    'linked',
  )
})

test('a person is not linked by a name alone, nor by an alias without more', async () => {
  assert.equal(await between({ names: ['Quentor Malbravi'] }, { names: ['Malbravi, Quentor'] }), 'undecided')
  const china = { programmes: ['China'] }
  const glomag = { programmes: ['GLOMAG'] }
  assert.equal(
    await between({ names: ['Quentor Malbravi'], ...china }, { names: ['Malbravi, Quentor'], ...glomag }),
    'linked',
  )
  assert.equal(
    await between(
      { names: ['Quentor Malbravi'], ...china },
      { names: ['Malbravi, Quentar', 'Malbravi, Quentor'], ...glomag },
    ),
    'undecided',
  )
})

test('birth dates: months apart leave it open, years apart exclude it', async () => {
  const name = ['Quentor Malbravi']
  assert.equal(
    await between(
      { names: name, born: ['1961-01'], programmes: ['China'] },
      { names: name, born: ['December 1961'], programmes: ['GLOMAG'] },
    ),
    'undecided',
  )
  assert.equal(
    await between(
      { names: name, born: ['1961-01'], ...RUSSIA },
      { names: name, born: ['1985-07-02'], ...EO14024 },
    ),
    'refused',
  )
})

test('family members stay apart, also at one address and listed on one day', async () => {
  const family = {
    properties: { address: ['14 Veltova Street, Zarnograd 190342'] },
    listedOn: '2022-03-15',
    ...RUSSIA,
  }
  const states = [
    await between(
      { names: ['Arkady Romanovich Zanvarov'], ...family },
      { names: ['Boris Romanovich Zanvarov'], ...family },
    ),
    await between(
      { names: ['Boris Romanovich Zanvarov'], ...family },
      { names: ['Boris Borisovich Zanvarov'], ...family },
    ),
  ]
  assert.ok(!states.includes('linked'), states.join(' '))
})

test('a passport that two of one family share does not make them one', async () => {
  const passport = [number('passportNumber', 'KP 7512044')]
  assert.notEqual(
    await between(
      { names: ['Olga Zanvarova'], born: ['1970-02-03'], identifiers: passport },
      { names: ['Timur Zanvarov'], born: ['1999-05-06'], identifiers: passport },
    ),
    'linked',
  )
})

test('a person and a body are never one party, whatever number they share', async () => {
  const identifiers = [number('innCode', '7702070139', 'RU')]
  assert.notEqual(
    await between(
      { names: ['Zanvarov Pyotr Kuzmich'], identifiers },
      { names: ['Zanvarov Trading OOO'], schema: 'Company', identifiers },
    ),
    'linked',
  )
})

const company = (name: string, more: Partial<Told> = {}): Omit<Told, 'key'> => ({
  names: [name],
  schema: 'Company',
  ...more,
})

test('a company is linked by a rare name in one country, in another legal form’s language', async () => {
  const place = { countries: ['RU'] }
  assert.equal(
    await between(
      company('OOO Zanvarmash Industriya', { ...place, ...RUSSIA }),
      company('LLC Zanvarmash Industriya', { ...place, ...EO14024 }),
    ),
    'linked',
  )
})

test('companies with another number, another form or another country in the name stay apart', async () => {
  const place = { countries: ['RU'] }
  assert.notEqual(
    await between(
      company('Zanvarmash Repair Plant No. 121', place),
      company('Zanvarmash Repair Plant No. 123', place),
    ),
    'linked',
  )
  assert.notEqual(
    await between(
      company('Zanvarmash Commodities DMCC', { countries: ['AE'] }),
      company('Zanvarmash Commodities SA', { countries: ['CH'] }),
    ),
    'linked',
  )
  assert.notEqual(
    await between(
      company('Zanvarmash Industriya', { identifiers: [number('innCode', '7702070139')] }),
      company('Zanvarmash Industriya', { identifiers: [number('innCode', '7708619320')] }),
    ),
    'linked',
  )
})

test('a body and its bureau are two, also where a list gives the bureau the body’s name as a weak alias', async () => {
  const { alignment } = await align([
    entryOf({
      key: 'us-sdn:1',
      schema: 'Organization',
      names: ['Zanvar Production and Construction Corps'],
      programmes: ['GLOMAG'],
    }),
    entryOf({
      key: 'us-bis-el:a',
      schema: 'LegalEntity',
      names: ['Zanvar Production and Construction Corps', '~赞瓦生产建设兵团'],
      countries: ['CN'],
    }),
    entryOf({
      key: 'us-bis-el:b',
      schema: 'LegalEntity',
      names: ['Zanvar Production and Construction Corps Public Security Bureau', '~赞瓦生产建设兵团'],
      countries: ['CN'],
    }),
    entryOf({
      key: 'gb-uksl:GHR0001',
      schema: 'Organization',
      names: ['Zanvar Production and Construction Corps Public Security Bureau'],
      programmes: ['The Global Human Rights Sanctions Regulations 2020'],
    }),
    entryOf({
      key: 'us-sdn:2',
      schema: 'Organization',
      names: ['Zanvar Public Security Bureau'],
      programmes: ['GLOMAG'],
    }),
  ])
  assert.deepEqual(
    alignment.clusters.map(({ members }) => members),
    [
      ['gb-uksl:GHR0001', 'us-bis-el:b'],
      ['us-bis-el:a', 'us-sdn:1'],
    ],
  )
})

test('an official reference links, unless name and kind are another party’s', async () => {
  const quoting = { properties: { unReference: ['QDi.901'] } }
  const keys = ['gb-uksl:AQD0901', 'un-sc:QDi.901']
  assert.equal(
    await between(
      { names: ['Hassan Zanvari'], ...quoting },
      { names: ['HASSAN ZANVARI'], born: ['1970'] },
      keys,
    ),
    'linked',
  )
  assert.equal(
    await between({ names: ['Kempro Sandovi'], ...quoting }, { names: ['HASSAN ZANVARI'] }, keys),
    'undecided',
  )
  assert.equal(
    await between(
      { names: ['Zanvari Trading'], schema: 'Organization', ...quoting },
      { names: ['ZANVARI, Hassan'] },
      keys,
    ),
    'undecided',
  )
})

test('OFAC’s number is one over its lists', async () => {
  const name = ['Zanvar Communications Group']
  assert.equal(
    await between(company(name[0] ?? ''), company(name[0] ?? ''), ['us-cmic:32101', 'us-cons:32101']),
    'linked',
  )
})

test('a chain that would join two who exclude each other is cut, and where both ends are as likely, at both', async () => {
  const of = (key: string, born: readonly string[]): Told => ({
    key,
    names: ['Quentor Andrev Malbravi'],
    born,
    ...RUSSIA,
  })
  const { alignment } = await align([
    entryOf({ ...of('ca-sema:a', ['1950-01-02']) }),
    entryOf({ key: 'us-sdn:1', names: ['Malbravi, Quentor Andrev'], ...EO14024 }),
    entryOf({ ...of('ca-sema:b', ['1986-05-06']) }),
  ])
  assert.deepEqual(alignment.clusters, [])
  assert.equal(alignment.splits.length, 2)
  const states = Object.fromEntries(alignment.edges.map(({ a, b, state }) => [`${a} ${b}`, state]))
  assert.deepEqual(states, {
    'ca-sema:a ca-sema:b': 'refused',
    'ca-sema:a us-sdn:1': 'undecided',
    'ca-sema:b us-sdn:1': 'undecided',
  })
})
