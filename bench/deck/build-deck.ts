import type { EntryKey } from '../../src/record/index.ts'
import { BODY_CLASSES } from './body-classes.ts'
import type { ListedName } from './listed-name.ts'
import type { ListedWords } from './listed-words.ts'
import type { Group, Manipulation, Surroundings } from './manipulation.ts'
import { NEGATIVE_CLASSES } from './negatives.ts'
import type { OrdinaryNames } from './ordinary-names.ts'
import { PERSON_CLASSES } from './person-classes.ts'
import { type Half, halfOf, Random } from './random.ts'
import { TYPING_CLASSES } from './typing-classes.ts'
import { WRITING_CLASSES } from './writing-classes.ts'

/** The classes of listed names in Latin letters. */
export const MANIPULATIONS: readonly Manipulation[] = [
  ...WRITING_CLASSES,
  ...PERSON_CLASSES,
  ...BODY_CLASSES,
  ...TYPING_CLASSES,
]

/** One question of the deck. */
export interface DeckQuery {
  readonly class: string
  readonly group: Group | 'cross-script' | 'negative'
  readonly name: string
  /** The entry that is to be found; `null`: nothing is to alert. */
  readonly expects: EntryKey | null
  /** The listed name that it was made from; empty where it was made from none or from two. */
  readonly of: string
  /** The entries that it was made from. */
  readonly from: readonly EntryKey[]
  readonly type?: 'vessel'
}

/** What a deck is built from, and how large. */
export interface DeckRequest {
  readonly names: readonly ListedName[]
  readonly words: ListedWords
  readonly ordinary: OrdinaryNames
  readonly seed: string
  readonly perClass: number
  readonly half: Half | 'all'
}

/** A draw gives up after so many in vain for each one wanted. */
const MOST_DRAWN = 60

/** The deck of these names: the same request, the same questions in the same order. */
export function buildDeck({
  names,
  words,
  ordinary,
  seed,
  perClass,
  half,
}: DeckRequest): readonly DeckQuery[] {
  const asked = names.filter(({ party }) => half === 'all' || halfOf(party) === half)
  const latin = asked.filter(({ script }) => script === 'Latn')
  const around: Surroundings = {
    given: [...new Set(latin.flatMap(({ parts }) => parts?.given ?? []))],
    nicknames: ordinary.nicknames,
  }
  const positives = MANIPULATIONS.flatMap(({ id, group, write }) => {
    const random = new Random(`${seed} ${id}`)
    return written(id, group, random.shuffled(latin), perClass, (listed) => write(listed, random, around))
  })
  const own = written(
    'own-script',
    'exact',
    new Random(`${seed} own-script`).shuffled(
      asked.filter(({ script }) => script !== 'Latn' && script !== 'Zyyy'),
    ),
    perClass,
    ({ value }) => value,
  )
  const negatives = NEGATIVE_CLASSES.flatMap(({ id, times, draw }) => {
    const next = draw({ latin, words, ordinary }, new Random(`${seed} ${id}`))
    const drawn = new Map<string, DeckQuery>()
    for (let tried = 0; drawn.size < perClass * times && tried < MOST_DRAWN * perClass * times; tried += 1) {
      const negative = next()
      if (negative !== null && !drawn.has(negative.name))
        drawn.set(negative.name, { class: id, group: 'negative', expects: null, of: '', ...negative })
    }
    return [...drawn.values()]
  })
  return [...positives, ...own, ...crossScript(asked, seed, perClass), ...negatives]
}

function written(
  id: string,
  group: DeckQuery['group'],
  order: readonly ListedName[],
  most: number,
  write: (listed: ListedName) => string | null,
): readonly DeckQuery[] {
  const queries: DeckQuery[] = []
  for (const listed of order) {
    if (queries.length === most) break
    const name = write(listed)
    if (name !== null && /[\p{L}\p{N}]/u.test(name))
      queries.push({ class: id, group, name, expects: listed.key, of: listed.value, from: [listed.key] })
  }
  return queries
}

/**
 * Native-script names that are to be found by the Latin names of their entries, and the reverse: each is asked of an
 * index that has none of the names that are written like the query.
 */
function crossScript(asked: readonly ListedName[], seed: string, perClass: number): readonly DeckQuery[] {
  const native = asked.filter(({ script, alsoLatin }) => alsoLatin && script !== 'Latn' && script !== 'Zyyy')
  const telling = native.filter(
    ({ value }) =>
      !/\p{Script=Latin}/u.test(value) &&
      (/\s/u.test(value.trim()) || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u.test(value)),
  )
  const scriptsOf = Map.groupBy(native, ({ key }) => key)
  // Aliases are often war names and translations that the other script has not: the name that stands first is asked.
  const latin = [
    ...Map.groupBy(
      asked.filter(({ script, key }) => script === 'Latn' && scriptsOf.has(key)),
      ({ key }) => key,
    ).values(),
  ].flatMap((names) => names.find(({ kind }) => kind === 'primary') ?? names.slice(0, 1))
  const byClass = [
    ...Map.groupBy(telling, ({ script, of }) => `${script}-${of === 'person' ? 'person' : 'body'}`),
  ]
  return byClass
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, names]) => {
      const script = id.slice(0, 4)
      const ofPersons = id.endsWith('person')
      const reverse = latin.filter(
        ({ key, of }) =>
          (of === 'person') === ofPersons &&
          scriptsOf.get(key)?.some((each) => each.script === script) === true,
      )
      const ask = (to: string, from: readonly ListedName[]): readonly DeckQuery[] =>
        written(
          to,
          'cross-script',
          new Random(`${seed} ${to}`).shuffled(from),
          perClass,
          ({ value }) => value,
        )
      return [...ask(`${id}-to-latin`, names), ...ask(`${id}-from-latin`, reverse)]
    })
}
