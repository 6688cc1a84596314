import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  buildDeck,
  type DeckQuery,
  type DeckRequest,
  type ListedName,
  ListedWords,
  listedNamesOf,
  MANIPULATIONS,
  type OrdinaryNames,
  partsOf,
  plainWords,
  Random,
  wilson,
  withinOneEdit,
} from '../../src/deck/index.ts'
import type { Entry, Schema } from '../../src/record/index.ts'

/** Parties that nobody is: names made of these, so that every class finds some to rewrite. */
const GIVEN = ['Yormand', 'Abdallah', 'Petrovan', "Sa'idun", 'Élodine', 'Khalouf', 'Rosworn', 'Willmarn']
const MIDDLE = ['Ivanovich', 'Torvald', 'Mahmoudi', 'Quillon']
const FAMILY = [
  'Bektashian',
  'al-Zorwani',
  'Mondragon Velasquara',
  'Ossendryver',
  'Tchernikhovsky',
  'Karzolani',
]
const BODIES = [
  'First Zorwan International Trading Company',
  'Velquara Shipping and Engineering Co Ltd',
  'Morgrim Industries LLC',
  'Institute Number Seven of Applied Hydroacoustics',
  'Bektash Petroleum Holding & Partners Limited',
  'Association of Free Karzolan Beekeepers',
  'Oakenvale Manufacturing',
  'Tarnhelm Electronics Corporation',
]
const VESSELS = ['Zephyrine Star', 'Ocean Quandary', 'Karzolan Pride']

function entryOf(id: string, schema: Schema, names: readonly Entry['names'][number][]): Entry {
  return {
    key: `xx-test:${id}`,
    schema,
    names,
    dates: [],
    countries: [{ role: 'country', code: 'AQ', words: 'Antarctica' }],
    identifiers: [],
    properties: {},
    listing: {
      programmes: [],
      listedOn: null,
      amendedOn: [],
      measures: [],
      legalBasis: null,
      reasons: null,
    },
    unread: [],
  }
}

const named = (value: string, more: Partial<Entry['names'][number]> = {}): Entry['names'][number] => ({
  value,
  script: 'Latn',
  language: null,
  kind: 'primary',
  strength: 'strong',
  ...more,
})

const ENTRIES: readonly Entry[] = [
  ...GIVEN.flatMap((given, one) =>
    FAMILY.map((family, two) => {
      const middle = MIDDLE[(one + two) % MIDDLE.length] ?? ''
      const parts = [
        { label: 'firstName', value: given },
        { label: 'middleName', value: middle },
        { label: 'lastName', value: family },
      ]
      return entryOf(`p${one}-${two}`, 'Person', [
        named(`${given} ${middle} ${family}`, { parts }),
        named(`${given} ${family}`, { kind: 'alias' }),
        named('Йорманд Бекташьян', { kind: 'original-script', script: 'Cyrl' }),
      ])
    }).filter((_, two) => (one + two) % 3 !== 0),
  ),
  ...BODIES.map((name, at) => entryOf(`b${at}`, 'Organization', [named(name)])),
  ...VESSELS.map((name, at) => entryOf(`v${at}`, 'Vessel', [named(name)])),
  entryOf('s1', 'Person', [named('Zorba'), named('Zorbo', { strength: 'weak', kind: 'alias' })]),
]
const NAMES = ENTRIES.flatMap((entry) => listedNamesOf(entry, entry.key))
const EVERY = ENTRIES.flatMap(({ key, names }) => names.map(({ value }) => [value, key] as const))
const PEOPLE = ['Ingeborg Halvardsen', 'Tiberio Quaranta']
const ORDINARY: OrdinaryNames = {
  sets: [
    { id: 'ordinary-people', says: 'people', times: 25, names: PEOPLE, crossed: [] },
    {
      id: 'ordinary-north',
      says: 'crossed',
      times: 5,
      names: [],
      crossed: [
        { given: ['Ingeborg', 'Solveig'], family: ['Halvardsen', 'Fjelldahl'] },
        { given: ['Tiberio'], family: ['Quaranta', 'Bevilacqua'] },
      ],
    },
  ],
  nicknames: new Map([['abdallah', ['abbie']]]),
}

const request = (more: Partial<DeckRequest> = {}): DeckRequest => ({
  names: NAMES,
  words: new ListedWords(EVERY),
  ordinary: ORDINARY,
  seed: '1',
  perClass: 32,
  ...more,
})
const DECK = buildDeck(request())
const ofClass = (id: string): readonly DeckQuery[] => DECK.filter((query) => query.class === id)

/** Levenshtein's distance as a table, written apart from what the deck is cleaned with. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [at, letter] of Array.from(a).entries())
    row = row.reduce<number[]>((next, above, column) => {
      const left = next[column - 1]
      const change = (row[column - 1] ?? 0) + (letter === b.charAt(column - 1) ? 0 : 1)
      return [...next, left === undefined ? at + 1 : Math.min(above + 1, left + 1, change)]
    }, [])
  return row.at(-1) ?? 0
}

const ascending = (a: number, b: number): number => a - b

const letters = (name: string): string =>
  Array.from(name.toLowerCase().matchAll(/\p{L}/gu), ([letter]) => letter)
    .toSorted()
    .join('')

describe('a deck', () => {
  test('is the same for the same seed and another for another', () => {
    assert.deepEqual(buildDeck(request()), DECK)
    assert.notDeepEqual(buildDeck(request({ seed: '2' })), DECK)
  })

  test('asks every class, twenty and more, each with its own id', () => {
    const ids = MANIPULATIONS.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.ok(ids.length > 20)
    const absent = ids.filter(
      (id) => ofClass(id).length === 0 && !['cut-at-35', 'legal-form-respelled'].includes(id),
    )
    assert.deepEqual(absent, [])
  })

  test('expects the entry that a name came from, and only strong names', () => {
    const valuesOf = new Map(NAMES.map(({ key, value }) => [`${key} ${value}`, value]))
    for (const { expects, of } of DECK)
      if (expects !== null) assert.ok(valuesOf.has(`${expects} ${of}`), `${expects} ${of}`)
    assert.ok(!DECK.some(({ of }) => of === 'Zorbo'))
  })

  test('asks across scripts both ways, of names that the other side has', () => {
    assert.equal(
      ofClass('Cyrl-person-to-latin').length,
      NAMES.filter(({ script }) => script === 'Cyrl').length,
    )
    for (const { name } of ofClass('Cyrl-person-to-latin')) assert.match(name, /^\p{Script=Cyrillic}/u)
    for (const { name } of ofClass('Cyrl-person-from-latin')) assert.match(name, /^\p{Script=Latin}/u)
  })
})

describe('a class rewrites as it says', () => {
  const each = (id: string, check: (query: DeckQuery) => void): void => {
    assert.ok(ofClass(id).length > 0, `${id} asks nothing`)
    for (const query of ofClass(id)) check(query)
  }

  test('one edit is one edit', () => {
    for (const id of [
      'insertion',
      'deletion',
      'substitution',
      'first-letter',
      'vowel',
      'doubled-letter',
      'keyboard',
    ])
      each(id, ({ name, of }) => assert.equal(distance(name, of), 1, `${id}: ${name} of ${of}`))
    each('transposition', ({ name, of }) => {
      assert.equal(letters(name), letters(of))
      assert.equal(distance(name, of), 2)
    })
    each('edit-in-short-single', ({ name, of }) => assert.ok(distance(name, of) <= 2))
  })

  test('more edits are more, in more places', () => {
    each('two-edits', ({ name, of }) => assert.ok(distance(name, of) <= 4))
    each('edit-in-every-word', ({ name, of }) => {
      const pairs = name.split(/[\s'-]/u).map((word, at) => [word, of.split(/[\s'-]/u)[at] ?? ''] as const)
      for (const [word, before] of pairs)
        if (/^\p{L}{4,}$/u.test(before)) assert.ok(distance(word, before) <= 2, `${name} of ${of}`)
    })
  })

  test('the exact classes change no letter, the order and signs aside', () => {
    for (const id of ['exact', 'strong-alias', 'capitals', 'small-letters', 'reversed', 'comma', 'invisible'])
      each(id, ({ name, of }) => assert.equal(letters(name), letters(of), `${id}: ${name} of ${of}`))
    each('marks-lost', ({ name }) => assert.doesNotMatch(name.normalize('NFD'), /[\u0300-\u036f]/u))
    each('title', ({ name, of }) => assert.ok(name.endsWith(of), name))
    each('invisible', ({ name, of }) => assert.equal(name.length, of.length + 1))
  })

  test('parts that are dropped are gone and the others stay', () => {
    each('middle-dropped', ({ name, of }) => {
      const kept = name.split(' ')
      assert.ok(kept.every((word) => of.split(' ').includes(word)) && kept.length < of.split(' ').length)
    })
    each('patronymic-dropped', ({ name }) => assert.doesNotMatch(name, /Ivanovich/))
    each('given-initial', ({ name }) => assert.match(name, /^\p{L}\. /u))
    each('nickname', ({ name }) => assert.match(name, /^Abbie /))
  })

  test('the others change what they are about and nothing else', () => {
    each('look-alike', ({ name }) => assert.match(name, /\p{Script=Cyrillic}/u))
    each('cut-at-30', ({ name, of }) => assert.ok(name.length <= 30 && of.startsWith(name)))
    for (const id of ['joined', 'split', 'hyphen', 'punctuation-lost'])
      each(id, ({ name, of }) => assert.equal(letters(name), letters(of)))
    each('vessel-prefix', ({ name, of }) => assert.ok(name.endsWith(` ${of}`)))
    each('acronym', ({ name }) => assert.match(name, /^[A-Z]{4,7}$/))
    each('ampersand', ({ name, of }) => assert.notEqual(name.includes('&'), of.includes('&')))
    each('embedded', ({ name, of }) => assert.ok(name.includes(of)))
  })

  test('what is changed differs from what is listed', () => {
    for (const { class: id, name, of, group } of DECK)
      if (
        group !== 'negative' &&
        group !== 'cross-script' &&
        !['exact', 'strong-alias', 'own-script'].includes(id)
      )
        assert.notEqual(name, of, id)
  })
})

describe('negatives', () => {
  test('are within no listed name, nor a listed one of two words within them, by one edit a word', () => {
    const alike = (a: string, b: string): boolean =>
      distance(a, b) <= 1 ||
      (a.length === b.length &&
        Array.from(a).some(
          (_, at) =>
            a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b && at + 1 < a.length,
        ))
    for (const id of ['near-miss', 'near-miss-kin', 'near-miss-by-ear', 'word-swap', 'edits-beyond-reason']) {
      assert.ok(ofClass(id).length > 0, `${id} asks nothing`)
      for (const { name } of ofClass(id))
        for (const [listed] of EVERY) {
          const [asked, known] = [plainWords(name), plainWords(listed)]
          const within = (few: readonly string[], many: readonly string[]): boolean =>
            few.every((word) => many.some((other) => alike(word, other)))
          assert.ok(!within(asked, known), `${id}: ${name} is within ${listed}`)
          assert.ok(known.length < 2 || !within(known, asked), `${id}: ${listed} is within ${name}`)
        }
    }
  })

  test('of two parties cross what both have', () => {
    for (const { name, from } of ofClass('near-miss')) {
      const [one, two] = from.map((key) => NAMES.find((listed) => listed.key === key))
      assert.equal(name, `${one?.parts?.given} ${two?.parts?.family}`)
      assert.notEqual(one?.key, two?.key)
    }
  })
})

test('ordinary names are drawn once each, crossed within a country only', () => {
  assert.deepEqual(
    ofClass('ordinary-people')
      .map(({ name }) => name)
      .toSorted(),
    PEOPLE,
  )
  assert.deepEqual(
    ofClass('ordinary-north')
      .map(({ name }) => name)
      .toSorted(),
    [
      'Ingeborg Fjelldahl',
      'Ingeborg Halvardsen',
      'Solveig Fjelldahl',
      'Solveig Halvardsen',
      'Tiberio Bevilacqua',
      'Tiberio Quaranta',
    ],
  )
})

describe('what the deck is made with', () => {
  test('names are taken apart by the labels of each publisher', () => {
    const parts = (labelled: Readonly<Record<string, string>>): ReturnType<typeof partsOf> =>
      partsOf(
        '',
        Object.entries(labelled).map(([label, value]) => ({ label, value })),
      )
    const whole = { given: 'Yormand', middle: ['Torvald'], family: 'Karzolani' }
    assert.deepEqual(parts({ FIRST_NAME: 'Yormand', SECOND_NAME: 'Torvald', THIRD_NAME: 'Karzolani' }), whole)
    assert.deepEqual(parts({ Name6: 'Karzolani', Name1: 'Yormand', Name2: 'Torvald' }), whole)
    assert.deepEqual(parts({ last: 'Karzolani', first: 'Yormand Torvald' }), whole)
    assert.deepEqual(
      parts({ 'family-name': 'Karzolani', 'given-name': 'Dr. Yormand', 'father-name': 'Torvald' }),
      whole,
    )
    assert.deepEqual(parts({ Nom: 'Karzolani', Prenom: 'Yormand Torvald' }), whole)
    assert.deepEqual(partsOf('KARZOLANI, Abd al Rahman', []), {
      given: 'Abd al Rahman',
      middle: [],
      family: 'KARZOLANI',
    })
    assert.equal(partsOf('Yormand Karzolani', []), null)
  })

  test('one edit is told as the table of distances tells it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(withinOneEdit(a, b), withinOneEdit(b, a))
        if (distance(a, b) <= 1) assert.ok(withinOneEdit(a, b))
        if (distance(a, b) > 2) assert.ok(!withinOneEdit(a, b))
      }),
    )
  })

  test('cleaning finds a listed name again whatever its order, marks and single edits', () => {
    const words = new ListedWords(EVERY)
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.string(), (listed: ListedName, seed) => {
        const random = new Random(seed)
        assert.ok(words.has(random.shuffled(listed.value.split(' ')).join(' ')))
        assert.ok(words.has(listed.value.replace(/(?<=\p{L}{3})\p{L}/u, '')))
      }),
    )
    assert.ok(!words.has('Ingeborg Halvardsen'))
  })

  test('an order drawn anew has the same things', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        const order = new Random(seed).shuffled(things)
        assert.deepEqual(order.toSorted(ascending), things.toSorted(ascending))
        assert.deepEqual(new Random(seed).shuffled(things), order)
      }),
    )
  })

  test('intervals hold what was measured', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (met, more) => {
        const [low, high] = wilson(met, met + more)
        const share = met + more === 0 ? 0 : met / (met + more)
        assert.ok(low <= share + 1e-12 && share <= high + 1e-12)
      }),
    )
    const [low, high] = wilson(97, 100)
    assert.ok(Math.abs(low - 0.9155) < 0.0005 && Math.abs(high - 0.9897) < 0.0005, `${low} ${high}`)
  })
})
