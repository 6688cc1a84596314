import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePartialDate } from '../../src/record/index.ts'
import {
  buildIndex,
  DEFAULT_POLICY,
  decodeIndex,
  encodeIndex,
  type Match,
  type NameIndex,
  type Query,
  Screener,
} from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const UN = new Set(['un-sc'])

const PARTIES = [
  listed('1', 'Person', 'Orvandel Quistgaard', { born: '1962-08-10', country: 'DK', passport: 'K 123 456' }),
  listed('2', 'Person', 'Mohammad Ali', { born: '1970' }),
  listed('3', 'Organization', 'Zentropolis Maschinenbau GmbH'),
  listed('4', 'Person', 'Brendolf Achterkamp', { names: [['The Weaver', 'alias', 'weak']] }),
  listed('5', 'Person', 'Вендель Остроградский', {}),
  listed('6', 'Person', 'Fang Xiaolou', { names: [['方晓楼', 'original-script', 'strong']] }),
  listed('7', 'Vessel', 'Marigold Star', { imo: 'IMO 9074729' }),
  listed('8', 'Person', 'Ilvara Thornquist', {
    properties: {
      gender: ['Female'],
      address: ['Flat 9, 14 Harbour Lane, Eastmere 40213'],
      position: ['Deputy Minister of Inland Fisheries'],
    },
  }),
  ...Array.from({ length: 300 }, (_, at) => listed(`m${at}`, 'Person', `Mohammad Ali Given${at}`)),
]

const index = await buildIndex(PARTIES)
const screener = new Screener(index, DEFAULT_POLICY)

async function best(query: Query): Promise<Match | undefined> {
  return (await screener.screen(query, UN))?.[0]
}

async function scoreOf(query: Query, key: string): Promise<number> {
  return (await screener.screen(query, UN))?.find((match) => match.key === key)?.score ?? 0
}

for (const [name, key] of [
  ['ORVANDEL QUISTGAARD', 'un-sc:1'],
  ['Quistgaard, Orvandel', 'un-sc:1'],
  ['Dr. Orvandel Quistgaard', 'un-sc:1'],
  ['Örvändel Quístgaard', 'un-sc:1'],
  ['Orvandel Quistgard', 'un-sc:1'],
  ['zentropolis maschinenbau', 'un-sc:3'],
  ['Zentropolis Maschinenbau LLC', 'un-sc:3'],
  ['Vendel Ostrogradskiy', 'un-sc:5'],
  ['ОСТРОГРАДСКИЙ Вендель', 'un-sc:5'],
  ['方晓楼', 'un-sc:6'],
  ['Fang Xiao Lou', 'un-sc:6'],
  ['Xiaolou FANG', 'un-sc:6'],
  ['MV Marigold Star', 'un-sc:7'],
] as const)
  test(`${name} alerts on ${key}`, async () => {
    const match = await best(asked(name))
    assert.equal(match?.key, key)
    assert.equal(match.alert, true)
  })

for (const name of [
  'Orvandel Achterkamp',
  'Brendolf Quistgaard',
  'Mohammad',
  'Zentropolis Handel AG',
  'Entirely Different Person',
])
  test(`${name} does not alert`, async () => {
    assert.notEqual((await best(asked(name)))?.alert, true)
  })

test('a name without letters or digits cannot be screened', async () => {
  for (const name of ['', '???', '\u200b\u2060', '—–-'])
    assert.equal(await screener.screen(asked(name), UN), null)
})

test('an exact common name is met in the crowd of those who share it, and scores less than a rare one', async () => {
  const common = await best(asked('ALI Mohammad'))
  const rare = await best(asked('Orvandel Quistgaard'))
  assert.equal(common?.key, 'un-sc:2')
  assert.equal(common.alert, true)
  assert.ok((rare?.score ?? 0) > common.score)
})

test('1.0 needs an official number, or a rare name born that day', async () => {
  const bare = await scoreOf(asked('Orvandel Quistgaard'), 'un-sc:1')
  assert.ok(bare < 10_000)
  assert.equal(
    await scoreOf(asked('Orvandel Quistgaard', { birthDate: parsePartialDate('1962-08-10') }), 'un-sc:1'),
    10_000,
  )
  assert.ok(
    (await scoreOf(asked('Orvandel Quistgaard', { birthDate: parsePartialDate('1962') }), 'un-sc:1')) <
      10_000,
  )
  const identifiers = [{ kind: 'id', value: 'K-123456' }]
  assert.equal(await scoreOf(asked('Orvandel Quistgaard', { identifiers }), 'un-sc:1'), 10_000)
  assert.ok(
    (await scoreOf(asked('Mohammad Ali', { birthDate: parsePartialDate('1970') }), 'un-sc:2')) < 10_000,
  )
})

test('an official number alerts under any name, and says that only the number is the same', async () => {
  const match = await best(
    asked('Somebody Else Altogether', { identifiers: [{ kind: 'passportNumber', value: 'K123456' }] }),
  )
  assert.deepEqual([match?.key, match?.alert], ['un-sc:1', true])
  assert.match(match?.evidence[0]?.note ?? '', /only the number/)
})

test('a contradiction never scores above the same query without that fact', async () => {
  const facts = fc.record({
    birthDate: fc
      .constantFrom(null, '1931-01-01', '1999', '1962-08-11')
      .map((date) => (date === null ? null : parsePartialDate(date))),
    country: fc.constantFrom(null, 'FR', 'CN'),
    type: fc.constantFrom(null, 'vessel' as const, 'organization' as const),
    gender: fc.constantFrom(null, 'male' as const, 'female' as const),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Orvandel Quistgaard', 'Orvandel Quistgard', 'Mohammad Ali'),
      facts,
      async (name, given) => {
        const contradicted = await scoreOf(asked(name, given), 'un-sc:1')
        for (const fact of ['birthDate', 'country', 'type'] as const)
          assert.ok(contradicted <= (await scoreOf(asked(name, { ...given, [fact]: null }), 'un-sc:1')))
      },
    ),
  )
})

test('a birth date with day and month exchanged speaks for a match, as its year does', async () => {
  const match = await best(asked('Orvandel Quistgaard', { birthDate: parsePartialDate('1962-10-08') }))
  const birth = match?.evidence.find(({ feature }) => feature === 'birth-date')
  assert.deepEqual([birth?.effect, birth?.listed], [DEFAULT_POLICY.effects.birthYear, '1962-08-10'])
  assert.match(birth?.note ?? '', /day and month exchanged/)
})

test('an address and an office confirm, in any order of their words, and never speak against a name', async () => {
  const bare = await scoreOf(asked('Ilvara Thornquist'), 'un-sc:8')
  const { address, position } = DEFAULT_POLICY.effects
  const score = (more: Partial<Query>): Promise<number> =>
    scoreOf(asked('Ilvara Thornquist', more), 'un-sc:8')
  assert.equal(await score({ address: 'Eastmere, Harbour Lane 14' }), bare + address)
  assert.equal(await score({ position: 'deputy minister, inland fisheries' }), bare + position)
  assert.equal(await score({ address: 'Somewhere Else 3, Westhaven', position: 'Admiral' }), bare)
})

test('another gender speaks against a name, the same one says nothing', async () => {
  const bare = await scoreOf(asked('Ilvara Thornquist'), 'un-sc:8')
  assert.equal(await scoreOf(asked('Ilvara Thornquist', { gender: 'female' }), 'un-sc:8'), bare)
  assert.equal(
    await scoreOf(asked('Ilvara Thornquist', { gender: 'male' }), 'un-sc:8'),
    bare + DEFAULT_POLICY.effects.genderContradicted,
  )
  assert.equal(
    await scoreOf(asked('Orvandel Quistgaard', { gender: 'male' }), 'un-sc:1'),
    await scoreOf(asked('Orvandel Quistgaard'), 'un-sc:1'),
  )
})

test('another number speaks against a ship only where the check digits of both are right', async () => {
  const ship = (value: string): Promise<number> =>
    scoreOf(asked('Marigold Star', { identifiers: [{ kind: 'imoNumber', value }] }), 'un-sc:7')
  const bare = await scoreOf(asked('Marigold Star'), 'un-sc:7')
  assert.equal(await ship('9074729'), 10_000)
  assert.equal(await ship('9176187'), bare + DEFAULT_POLICY.effects.identifierContradicted)
  assert.equal(await ship('9176188'), bare)
})

test('a weak alias is shown and does not alert alone, unless the policy says so', async () => {
  const match = await best(asked('The Weaver'))
  assert.deepEqual([match?.key, match?.alert, match?.name.strength], ['un-sc:4', false, 'weak'])
  assert.ok(match?.evidence.some(({ feature }) => feature === 'weak-alias'))
  const strict = new Screener(index, { ...DEFAULT_POLICY, weakAliasesAlert: true })
  assert.equal((await strict.screen(asked('The Weaver'), UN))?.[0]?.alert, true)
})

test('a name whose letters й and ё lost their marks is the same name', async () => {
  const own = new Screener(
    await buildIndex([listed('1', 'Person', 'Олексiй ДIКIЙ'), listed('2', 'Person', 'Ерёмин Алёша')]),
    DEFAULT_POLICY,
  )
  for (const [name, key] of [
    ['Олексiи ДIКIИ', 'un-sc:1'],
    ['Алеша Еремин', 'un-sc:2'],
  ] as const) {
    const [first] = (await own.screen(asked(name), UN)) ?? []
    assert.deepEqual([first?.key, first?.alert], [key, true], name)
  }
})

test('a title that may be a name is left out of a query, never of a listed name', async () => {
  const own = new Screener(
    await buildIndex([listed('1', 'Person', 'Modeste'), listed('2', 'Person', 'Haji Bilqis')]),
    DEFAULT_POLICY,
  )
  for (const name of ['Sayyid Modeste', 'Eng. Modeste', 'Sheikh Mullah Modeste'])
    assert.equal((await own.screen(asked(name), UN))?.[0]?.alert, true, name)
  assert.notEqual((await own.screen(asked('Haji'), UN))?.[0]?.alert, true)
})

test('only the lists asked for answer', async () => {
  assert.deepEqual(await screener.screen(asked('Orvandel Quistgaard'), new Set(['us-sdn'])), [])
})

test('the reasons add up to the score of an answer below certainty', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('Orvandel Quistgard', 'Mohammad Ali', 'Fang Xiaolou', 'The Weaver'),
      fc.constantFrom(null, 'DK', 'FR'),
      async (name, country) => {
        for (const match of (await screener.screen(asked(name, { country }), UN)) ?? []) {
          const sum = match.evidence.reduce((total, { effect }) => total + effect, 0)
          assert.equal(match.score, Math.max(0, Math.min(9999, sum)))
        }
      },
    ),
  )
})

function bytesOf(written: NameIndex): Uint8Array {
  return new Uint8Array(Buffer.concat(encodeIndex(written)))
}

test('letters of a legal form taken apart by another order, and a name that lost its signs, still meet the name exactly', async () => {
  const listing = [
    listed('1', 'Organization', 'Zentropolis, s. r. o.'),
    listed('2', 'Person', 'генерал-майор Остроградский'),
    listed('3', 'Organization', 'W&M Bureau'),
  ]
  const own = new Screener(await buildIndex(listing), DEFAULT_POLICY)
  for (const [name, key] of [
    ['o. r. s. Zentropolis,', 'un-sc:1'],
    ['o., Zentropolis, s. r.', 'un-sc:1'],
    ['W M Bureau', 'un-sc:3'],
    ['генерал-маиор Остроградскии', 'un-sc:2'],
  ] as const) {
    const [first] = (await own.screen(asked(name), UN)) ?? []
    assert.deepEqual([first?.key, first?.alert], [key, true], name)
  }
})

test('an index that was written and read answers the same, to the byte', async () => {
  const read = decodeIndex(bytesOf(index))
  assert.ok(read)
  const other = new Screener(read, DEFAULT_POLICY)
  for (const name of ['Quistgaard Orvandel', 'Mohamad Ali', '方晓楼', 'weaver'])
    assert.deepEqual(await other.screen(asked(name), UN), await screener.screen(asked(name), UN))
  assert.deepEqual(bytesOf(await buildIndex(PARTIES)), bytesOf(index))
})

test('damaged bytes are no index, and never a crash', () => {
  const bytes = bytesOf(index)
  assert.equal(decodeIndex(new Uint8Array(0)), null)
  assert.equal(decodeIndex(bytes.subarray(0, 40)), null)
  assert.equal(decodeIndex(bytes.slice(0, bytes.length - 64)), null)
  const torn = bytes.slice()
  torn[0] = 0
  assert.equal(decodeIndex(torn), null)
})

test('any text at all is screened or refused, never a crash', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (name) => {
      await screener.screen(asked(name), UN)
    }),
    { numRuns: 500 },
  )
})

test('a legal form before a name, letters for a country and initials written together do not hide a party', async () => {
  const listing = [
    listed('1', 'Company', 'LLC Zentropolis'),
    listed('2', 'Organization', 'United States Bureau of Zwernik'),
    listed('3', 'Person', 'Jean-Claude Quistgaard'),
    listed('4', 'Person', 'Mohammed bin Ostrogard'),
    listed('5', 'Person', 'Friedrich Buchenberg'),
    listed('6', 'Company', 'Lenpromtransprojekt Joint Stock Company'),
  ]
  const own = new Screener(await buildIndex(listing), DEFAULT_POLICY)
  for (const [name, key] of [
    ['Zentropolis', 'un-sc:1'],
    ['Zentropolis Ltd', 'un-sc:1'],
    ['U.S. Bureau of Zwernik', 'un-sc:2'],
    ['JC Quistgaard', 'un-sc:3'],
    ['Muhammad bin Ostrogard', 'un-sc:4'],
    ['FridrichBuchenberg', 'un-sc:5'],
    ['Lenpromtransprojekt Joint Stock Comp', 'un-sc:6'],
  ] as const) {
    const [first] = (await own.screen(asked(name), UN)) ?? []
    assert.deepEqual([first?.key, first?.alert], [key, true], name)
  }
})

test('notes say how a name was read without marks of the index', async () => {
  const one = new Screener(
    await buildIndex([listed('1', 'Person', 'Saddam Hussein'), listed('2', 'Person', 'Mohammed Hammad')]),
    DEFAULT_POLICY,
  )
  for (const name of ['萨达姆·侯赛因', 'サッダーム・フセイン', 'محمد حماد']) {
    const [match] = (await one.screen(asked(name), new Set(['un-sc']))) ?? []
    assert.match(match?.evidence[0]?.note ?? '', /^query read as .+: [\p{L}\p{M} ]+; /u)
    assert.doesNotMatch(match?.evidence[0]?.note ?? '', /~~|~\p{L}|'/u)
  }
})
