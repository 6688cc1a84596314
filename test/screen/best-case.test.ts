import assert from 'node:assert/strict'
import { test } from 'node:test'
import { prepareFor } from '../../src/names/index.ts'
import { buildIndex, NameSearch, readForAll } from '../../src/screen/index.ts'
import { QueryWord } from '../../src/screen/words/query-word.ts'
import { areAlike, wordLikeness } from '../../src/screen/words/word-likeness.ts'
import { listed } from './support.ts'

const PEOPLE = [
  'Mohammed bin Rashid Al Maktoum',
  'Muhammad Ali Hassan',
  'Bill J. Harrison',
  'William Harrison',
  'Kim Jong Un',
  'Nur ud-Din Abdullah',
  'Ekaterina Ivanovna Petrova',
  'محمد علي حسن',
  'Екатерина Петрова',
  'Ali Li',
]
const BODIES = [
  'Third Oil Trading Company Ltd',
  '3rd Petroleum Trade Co',
  'Intl Mfg Group',
  'International Manufacturing Group',
  'Blue Horizon Electronics',
]
/** Subjects with several names that a query meets, of which the best is told. */
const ALIASES = [
  ['Mohammed Rashid Maktoum', 'Mohamed Rashed Al Maktoum', 'Muhammad Rashid', 'Mohammed Rashid al-Maktum'],
  ['Katerina Petrova', 'Petrova Ekaterina', 'Ekaterina Petrowa', 'Екатерина Петрова'],
  ['William Harrison', 'Harrison William', 'Bill Harrison', 'W. J. Harrison'],
] as const
const QUERIES = [
  ...ALIASES.flat(),
  ...PEOPLE,
  ...BODIES,
  'Mohamad b. Rashed Almaktum',
  'Nuruddin Abd Allah',
  'J C Harrison',
  'Katerina Petrov',
  'Kimjong Un',
  'Aly Le',
  'Oil Trdg 3',
  'Blue Horizon Elec',
  'International Manufactur',
]

const index = await buildIndex([
  ...PEOPLE.map((name, at) => listed(`p${at}`, 'Person', name)),
  ...BODIES.map((name, at) => listed(`b${at}`, 'Company', name)),
  ...ALIASES.map(([first, ...others], at) =>
    listed(`a${at}`, 'Person', first, {
      names: others.map((name, place) => [name, 'alias', place === 0 ? 'weak' : 'strong'] as const),
    }),
  ),
])

test('a name that is not aligned because its best case scores too little would not have scored enough', async () => {
  const accepted = { lists: index.heading.lists.map(() => true), least: 6000, mostOfWeak: 7000 }
  // Whoever looks on sees every form aligned.
  const whole = new NameSearch(index, () => undefined)
  const pruned = new NameSearch(index)
  await prepareFor(QUERIES)
  let met = 0
  for (const query of QUERIES) {
    const scores = (search: NameSearch): readonly (readonly [number, number, number, number])[] =>
      Array.from(
        search.search(readForAll(query), accepted).values(),
        ({ item, name, form, score }) => [item, name, form, score] as const,
      )
    const all = scores(whole)
    assert.deepEqual(scores(pruned), all, query)
    met += all.length
  }
  assert.ok(met > QUERIES.length)
})

test('whether words are alike is told without their likeness', () => {
  const texts = new Set(
    [...PEOPLE, ...BODIES, ...QUERIES]
      .flatMap((name) => readForAll(name))
      .flatMap((readings) => readings.flatMap(({ tokens }) => tokens.map(({ text }) => text))),
  )
  let alike = 0
  let refused = 0
  for (const text of texts) {
    const word = new QueryWord(text, 'word', index)
    for (let token = 0; token < index.tokens.length; token += 1) {
      const likeness = wordLikeness(word, index, token)
      if (likeness > 0) alike += 1
      else refused += 1
      assert.equal(areAlike(word, index, token), likeness > 0, `${text} ${index.tokens.at(token)}`)
    }
  }
  assert.ok(alike > texts.size && refused > alike)
})
