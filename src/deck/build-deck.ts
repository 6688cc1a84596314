import type { EntryKey } from '../record/index.ts'
import { BODY_CLASSES } from './body-classes.ts'
import { FIELD_CLASSES } from './field-classes.ts'
import type { ListedName } from './listed-name.ts'
import type { ListedWords } from './listed-words.ts'
import type { Group, Manipulation, Surroundings } from './manipulation.ts'
import { negativeClasses } from './negatives.ts'
import type { OrdinaryNames } from './ordinary-names.ts'
import { PERSON_CLASSES } from './person-classes.ts'
import { Random } from './random.ts'
import { TYPING_CLASSES } from './typing-classes.ts'
import { WRITING_CLASSES } from './writing-classes.ts'

/** The classes of listed names in Latin letters. */
export const MANIPULATIONS: readonly Manipulation[] = [
  ...WRITING_CLASSES,
  ...PERSON_CLASSES,
  ...BODY_CLASSES,
  ...TYPING_CLASSES,
  ...FIELD_CLASSES,
]

/** What is expected of a class: those of `Group`; listed names of an index without their script; names that are not to alert. */
export type DeckGroup = Group | 'cross-script' | 'negative'

/** One question of the deck. */
export interface DeckQuery {
  readonly class: string
  /** What was done to make a question of this class, in one line. */
  readonly says: string
  readonly group: DeckGroup
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
  /** So many questions of each class, as far as the names go round; of negatives a multiple. */
  readonly perClass: number
}

/** A draw gives up after so many in vain for each one wanted. */
const MOST_DRAWN = 60

/** The deck of these names: the same request, the same questions in the same order. */
export function buildDeck({ names, words, ordinary, seed, perClass }: DeckRequest): readonly DeckQuery[] {
  const latin = names.filter(({ script }) => script === 'Latn')
  const around: Surroundings = {
    given: [...new Set(latin.flatMap(({ parts }) => parts?.given ?? []))],
    nicknames: ordinary.nicknames,
  }
  const positives = MANIPULATIONS.flatMap(({ id, group, says, write }) => {
    const random = new Random(`${seed} ${id}`)
    const rewrite = (listed: ListedName): string | null => write(listed, random, around)
    return written({ id, group, says }, random.shuffled(latin), perClass, rewrite)
  })
  const own = written(
    OWN_SCRIPT,
    new Random(`${seed} own-script`).shuffled(
      names.filter(({ script }) => script !== 'Latn' && script !== 'Zyyy'),
    ),
    perClass,
    ({ value }) => value,
  )
  const negatives = negativeClasses(ordinary.sets).flatMap(({ id, says, times, draw }) => {
    const next = draw({ latin, words }, new Random(`${seed} ${id}`))
    const drawn = new Map<string, DeckQuery>()
    for (let tried = 0; drawn.size < perClass * times && tried < MOST_DRAWN * perClass * times; tried += 1) {
      const negative = next()
      if (negative !== null && !drawn.has(negative.name))
        drawn.set(negative.name, { class: id, says, group: 'negative', expects: null, of: '', ...negative })
    }
    return [...drawn.values()]
  })
  return [...positives, ...own, ...crossScript(names, seed, perClass), ...negatives]
}

const OWN_SCRIPT: DeckClass = {
  id: 'own-script',
  group: 'exact',
  says: 'a name in another script as the list writes it',
}

/** What the questions of a class have in common. */
interface DeckClass {
  readonly id: string
  readonly group: DeckGroup
  readonly says: string
}

function written(
  { id, group, says }: DeckClass,
  order: readonly ListedName[],
  most: number,
  write: (listed: ListedName) => string | null,
): readonly DeckQuery[] {
  const queries: DeckQuery[] = []
  for (const listed of order) {
    if (queries.length === most) break
    const name = write(listed)
    if (name !== null && /[\p{L}\p{N}]/u.test(name))
      queries.push({
        class: id,
        says,
        group,
        name,
        expects: listed.key,
        of: listed.value,
        from: [listed.key],
      })
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
      const ask = (
        direction: 'to-latin' | 'from-latin',
        from: readonly ListedName[],
      ): readonly DeckQuery[] => {
        const to = `${id}-${direction}`
        return written(
          { id: to, group: 'cross-script', says: acrossWords(script, ofPersons, direction) },
          new Random(`${seed} ${to}`).shuffled(from),
          perClass,
          ({ value }) => value,
        )
      }
      return [...ask('to-latin', names), ...ask('from-latin', reverse)]
    })
}

const SCRIPT_NAMES = new Intl.DisplayNames('en', { type: 'script' })

function acrossWords(script: string, ofPersons: boolean, direction: 'to-latin' | 'from-latin'): string {
  const whose = ofPersons ? 'a person’s' : 'a body’s'
  const letters = SCRIPT_NAMES.of(script) ?? script
  return direction === 'to-latin'
    ? `${whose} name in ${letters} letters, of an index of Latin names only`
    : `${whose} Latin name where there is one in ${letters} letters, of an index without Latin names`
}
