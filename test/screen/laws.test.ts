import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Entry, parsePartialDate } from '../../src/record/index.ts'
import { buildIndex, DEFAULT_POLICY, NameSearch, readForAll, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const UN = new Set(['un-sc'])
/** Everything is shown, so that scores under the line can be compared too. */
const ALL = { ...DEFAULT_POLICY, floor: 0, mostNear: 1000 }

const NAMES = [
  'Orvandel Quistgaard',
  'Brendolf Ansgar Achterkamp',
  'Mohammad Ali Karimzadeh',
  'Vendelina Petrovna Ostrogradskaya',
  'Salah Yusuf Abdulrahman',
  'Fang Xiaolou',
]
const LISTED = NAMES.map((name, at) => listed(String(at), 'Person', name))
const screener = new Screener(await buildIndex(LISTED), ALL)

async function scoreIn(own: Screener, name: string, key: string): Promise<number> {
  return (await own.screen(asked(name), UN))?.find((match) => match.key === key)?.score ?? 0
}

const name = fc
  .integer({ min: 0, max: NAMES.length - 1 })
  .map((at) => ({ value: NAMES[at] ?? '', key: `un-sc:${at}` }))

test('the words of a name in any order score the same', async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.infiniteStream(fc.nat()), async ({ value, key }, order) => {
      const words = value.split(' ').map((word) => ({ word, at: order.next().value ?? 0 }))
      const moved = words.toSorted((a, b) => a.at - b.at).map(({ word }) => word)
      assert.equal(await scoreIn(screener, moved.join(' '), key), await scoreIn(screener, value, key))
    }),
  )
})

test('a word respelled more never scores above the same word respelled less', async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.nat(), fc.nat(), async ({ value, key }, pick, place) => {
      const words = value.split(' ')
      const at = pick % words.length
      const word = words[at] ?? ''
      let before = await scoreIn(screener, value, key)
      let respelled = word
      for (let edits = 1; edits <= 3; edits += 1) {
        const letter = (place + edits * 3) % word.length
        respelled = `${respelled.slice(0, letter)}7${respelled.slice(letter + 1)}`
        const now = await scoreIn(screener, words.with(at, respelled).join(' '), key)
        assert.ok(now <= before, `${words.with(at, respelled).join(' ')} ${now} > ${before}`)
        before = now
      }
    }),
  )
})

test('a name more on the list never lowers what a party scores', async () => {
  const others = [
    'Zbigniew Wrobelski',
    'Orvandel Achterkamp',
    'Karimzadeh',
    'Ali Mohammad',
    'Quistgaard Orvandel',
  ]
  for (const other of others) {
    const longer: Entry[] = LISTED.map((entry) =>
      entry.key === 'un-sc:0' ? listed('0', 'Person', NAMES[0] ?? '', { names: [[other]] }) : entry,
    )
    const own = new Screener(await buildIndex(longer), ALL)
    for (const query of ['Orvandel Quistgaard', 'Orvandel Quistgard', 'Quistgaard', 'O. Quistgaard', other])
      assert.ok(
        (await scoreIn(own, query, 'un-sc:0')) >= (await scoreIn(screener, query, 'un-sc:0')),
        `${other}: ${query}`,
      )
  }
})

test('a patronymic that contradicts never scores above the name without one', async () => {
  for (const wrong of ['Ivanovna', 'Sergeevna', 'Pavlovna', 'Nikolaevna'])
    assert.ok(
      (await scoreIn(screener, `Vendelina ${wrong} Ostrogradskaya`, 'un-sc:3')) <=
        (await scoreIn(screener, 'Vendelina Ostrogradskaya', 'un-sc:3')),
    )
})

test('a family name is no patronymic of the same father', async () => {
  const own = new Screener(await buildIndex([listed('1', 'Person', 'Anton Brendolfovich QUISTGAARD')]), ALL)
  const family = await scoreIn(own, 'Anton BRENDOLFOV', 'un-sc:1')
  assert.ok(family < DEFAULT_POLICY.alert, `${family}`)
  assert.ok((await scoreIn(own, 'Anton Brendolfovych QUISTGAARD', 'un-sc:1')) >= DEFAULT_POLICY.alert)
})

test('what a long name was cut off before counts less than what is missing elsewhere', async () => {
  const long = 'LIMITED LIABILITY COMPANY ZENTROPOLIS KVARTIRSTROI MONTAZH'
  const own = new Screener(await buildIndex([listed('1', 'Company', long)]), ALL)
  const cut = await scoreIn(own, long.slice(0, 42), 'un-sc:1')
  assert.ok(cut >= DEFAULT_POLICY.alert, `${cut}`)
  // Behind its legal form a name does not go on.
  const ended = await scoreIn(own, 'ZENTROPOLIS LIMITED LIABILITY COMPANY', 'un-sc:1')
  assert.ok(ended < cut, `${ended} ${cut}`)
  // Common words that were cut off tell too little.
  const common = new Screener(
    await buildIndex([listed('1', 'Company', 'LIMITED LIABILITY COMPANY TRADING HOUSE ZENTROPOLIS')]),
    ALL,
  )
  assert.ok((await scoreIn(common, 'LIMITED LIABILITY COMPANY TRAD', 'un-sc:1')) < DEFAULT_POLICY.alert)
})

test('a word more that contradicts never raises a score', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, fc.nat(), async (one, other, pick) => {
      fc.pre(one.key !== other.key)
      const words = one.value.split(' ')
      const left = words.toSpliced(pick % words.length, 1)
      const foreign = other.value.split(' ')[0] ?? ''
      const without = await scoreIn(screener, left.join(' '), one.key)
      const contradicted = await scoreIn(screener, [...left, foreign].join(' '), one.key)
      assert.ok(contradicted <= without, `${left.join(' ')} + ${foreign}: ${contradicted} > ${without}`)
    }),
  )
})

test('two names of as many words compare the same from either side', async () => {
  const pairs = [
    ['Orvandel Quistgaard', 'Orvandel Quistgard'],
    ['Salah Abdulrahman', 'Saleh Abdurrahman'],
    ['Brendolf Achterkamp', 'Brendolf Axterkamp'],
    ['Fang Xiaolou', 'Fang Xiaolu'],
  ] as const
  for (const [one, other] of pairs) {
    const here = new Screener(await buildIndex([listed('1', 'Person', one)]), ALL)
    const there = new Screener(await buildIndex([listed('1', 'Person', other)]), ALL)
    const [a, b] = [await scoreIn(here, other, 'un-sc:1'), await scoreIn(there, one, 'un-sc:1')]
    assert.ok(Math.abs(a - b) <= 150, `${one} and ${other}: ${a} and ${b}`)
  }
})

test('the same question gives the same answer, whatever was asked before', async () => {
  const query = asked('Salah Yousef Abdel Rahman', { birthDate: parsePartialDate('1971') })
  const first = await screener.screen(query, UN)
  for (const between of [...NAMES, 'محمد علي', '方晓楼', 'x'.repeat(300)])
    await screener.screen(asked(between), UN)
  assert.deepEqual(await screener.screen(query, UN), first)
  assert.deepEqual(await new Screener(await buildIndex(LISTED), ALL).screen(query, UN), first)
})

test('what is passed over before it is aligned would not have been answered', async () => {
  const index = await buildIndex(LISTED)
  // Whoever observes what is measured has every candidate aligned.
  const [passing, aligning] = [new NameSearch(index), new NameSearch(index, () => {})]
  await fc.assert(
    fc.asyncProperty(name, name, fc.nat(), fc.nat(), async (one, other, pick, cut) => {
      const words = `${one.value} ${other.value}`.split(' ')
      const first = pick % words.length
      const query = words
        .slice(first, first + 1 + (cut % 4))
        .map((word, at) => word.slice(0, 9 - ((cut + at) % 7)))
      const accepted = { lists: [true], least: 5000, mostOfWeak: 7000 }
      const scores = (search: NameSearch): readonly (readonly [number, number])[] =>
        Array.from(search.search(readForAll(query.join(' ')), accepted), ([item, { score }]) => [item, score])
      assert.deepEqual(scores(passing), scores(aligning), query.join(' '))
    }),
  )
})
