import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { buildIndex, DEFAULT_POLICY, NameSearch, readForAll, Screener } from '../../src/screen/index.ts'
import { asked, listed } from './support.ts'

const LISTED = [
  listed('1', 'Person', 'Orvandel Mitro'),
  listed('2', 'Person', 'Tim Achterkamp'),
  listed('3', 'Person', 'Choe Ryu Gil'),
  listed('4', 'Person', 'سامر الدبس'),
  listed('5', 'Person', 'Anton Fedyaev'),
  listed('7', 'Organization', 'Bina Group Limited'),
  listed('8', 'Organization', 'Limited Liability Company Yachtmarin Brendolf Park'),
]
const index = await buildIndex(LISTED)
const screener = new Screener(index, { ...DEFAULT_POLICY, floor: 0, mostNear: 1000 })

async function scoreOf(name: string, id: string): Promise<number> {
  const matches = await screener.screen(asked(name), new Set(['un-sc']))
  return matches?.find(({ key }) => key === `un-sc:${id}`)?.score ?? 0
}

for (const [name, id, why] of [
  ['Orvandel Mirto', '1', 'an edit'],
  ['Orvandel Mirso', '1', 'two edits beside a name that is the same'],
  ['Tom Achterkamp', '2', 'another vowel in a word of three letters'],
  ['Anton Phedyaew', '5', 'one sound in other letters'],
  ['Bina Limited', '7', 'a general word left out'],
  ['Limited Liability Company Yac', '8', 'cut off within a word'],
] as const)
  test(`${name} is found: ${why}`, async () => {
    assert.ok((await scoreOf(name, id)) >= DEFAULT_POLICY.alert, `${await scoreOf(name, id)}`)
  })

for (const [name, id, why] of [
  ['Orvandel Ditso', '1', 'another first letter'],
  ['Orvendel Mirso', '1', 'an edit besides in the other word'],
  ['Choe Ryo Gil', '3', 'a syllable of Korean'],
  ['سامر الدباغ', '4', 'letters of a script without vowels'],
] as const)
  test(`${name} is another name: ${why}`, async () => {
    assert.ok((await scoreOf(name, id)) < DEFAULT_POLICY.alert, `${await scoreOf(name, id)}`)
  })

test('what is further apart than others may be never scores above what is nearer', async () => {
  const [near, far] = [await scoreOf('Orvandel Mirto', '1'), await scoreOf('Orvandel Mirso', '1')]
  assert.ok(far < near, `${far} ${near}`)
})

test('what lacks a word is passed over only where aligning it would not have answered it', () => {
  const [passing, aligning] = [new NameSearch(index), new NameSearch(index, () => {})]
  const accepted = { lists: [true], least: 5000, mostOfWeak: 7000 }
  const words = fc.constantFrom(
    ...LISTED.flatMap(({ names }) => names.flatMap(({ value }) => value.split(' '))),
  )
  const letter = fc.constantFrom('a', 'e', 'm', 'n', 'r', 's', 't')
  const edited = fc.tuple(words, fc.nat(8), letter, fc.nat(8), letter).map(([word, at, one, and, other]) => {
    const once = word.slice(0, at) + one + word.slice(at + 1)
    return once.slice(0, and) + other + once.slice(and + 1)
  })
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), edited, (kept, changed) => {
      const query = readForAll([...kept, changed].join(' '))
      const scores = (search: NameSearch): readonly (readonly [number, number])[] =>
        Array.from(search.search(query, accepted), ([item, { score }]) => [item, score])
      assert.deepEqual(scores(passing), scores(aligning))
    }),
  )
})
