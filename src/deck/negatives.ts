import { edited } from './letters.ts'
import { type ListedName, naturalOf, wordsOf } from './listed-name.ts'
import type { ListedWords } from './listed-words.ts'
import type { OrdinarySet } from './ordinary-names.ts'
import type { Random } from './random.ts'

/** What negatives are made from. */
interface NegativeSources {
  /** Strong names in Latin letters. */
  readonly latin: readonly ListedName[]
  readonly words: ListedWords
}

/** A query that is to give no alert. */
interface Negative {
  readonly name: string
  /** The entries that it was made from, where it was. */
  readonly from: readonly string[]
  /** Asked for as a vessel: no person may be found. */
  readonly type?: 'vessel'
}

/** A kind of name that is not to alert. */
interface NegativeClass {
  readonly id: string
  readonly says: string
  /** How many are asked for each one of a class of listed names: what seldom happens needs more to be measured. */
  readonly times: number
  /** Draws negatives without an end; `null`: this draw gave none. */
  readonly draw: (sources: NegativeSources, random: Random) => () => Negative | null
}

/** Crosses the given name of one listed person with the family name of another. */
function crossed(
  likeness: 'edit' | 'sound',
  groupOf: (listed: ListedName) => string | null,
): NegativeClass['draw'] {
  return ({ latin, words }, random) => {
    const people = latin.filter(({ parts }) => parts !== null)
    const groups = Map.groupBy(people, groupOf)
    return () => {
      const one = random.pick(people)
      const group = one === null ? null : groupOf(one)
      const two = group === null ? null : random.pick(groups.get(group) ?? [])
      if (!one?.parts || !two?.parts || one.party === two.party) return null
      const name = `${one.parts.given} ${two.parts.family}`
      return words.has(name, likeness) ? null : { name, from: [one.key, two.key] }
    }
  }
}

/** Of longer names a word may be wrong and the name still be the listed one's. */
const MOST_WORDS_SWAPPED = 4

const swapped: NegativeClass['draw'] = ({ latin, words }, random) => {
  const bodies = latin.filter(
    ({ of, value }) =>
      of === 'body' && wordsOf(value).length > 1 && wordsOf(value).length <= MOST_WORDS_SWAPPED,
  )
  // The word that tells a body from all others is the one that fewest listed names have.
  const tellingOf = ({ value }: ListedName): string | null =>
    wordsOf(value)
      .filter((word) => /^\p{Script=Latin}{4,}$/u.test(word))
      .toSorted((a, b) => words.count(a) - words.count(b))[0] ?? null
  return () => {
    const [one, two] = [random.pick(bodies), random.pick(bodies)]
    if (one === null || two === null || one.party === two.party) return null
    const [out, put] = [tellingOf(one), tellingOf(two)]
    if (out === null || put === null) return null
    const name = one.value.replace(out, put)
    return words.has(name) || words.hasTelling(name) ? null : { name, from: [one.key, two.key] }
  }
}

/** So many edits in each word that no reader would take the one for the other: half its letters, three at least. */
const beyondReason: NegativeClass['draw'] = ({ latin, words }, random) => {
  const long = latin.filter(
    ({ value }) =>
      wordsOf(value).length < 5 && wordsOf(value).every((word) => /^\p{Script=Latin}{5,}$/u.test(word)),
  )
  return () => {
    const listed = random.pick(long)
    if (listed === null) return null
    const name = wordsOf(naturalOf(listed))
      .map((word) => {
        let changed = word
        for (let edits = Math.max(3, word.length / 2); edits > 0; edits -= 1)
          changed = edited(changed, random)
        return changed
      })
      .join(' ')
    return words.has(name) ? null : { name, from: [listed.key] }
  }
}

const vesselNamedLikePerson: NegativeClass['draw'] = ({ latin }, random) => {
  const people = latin.filter(({ parts }) => parts !== null)
  return () => {
    const listed = random.pick(people)
    return listed === null
      ? null
      : { name: `MV ${naturalOf(listed)}`.toUpperCase(), from: [listed.key], type: 'vessel' }
  }
}

function ordinaryClass({ id, says, times, names, crossed: cultures }: OrdinarySet): NegativeClass {
  const draw: NegativeClass['draw'] = (_, random) => () => {
    if (names.length > 0) {
      const name = random.pick(names)
      return name === null ? null : { name, from: [] }
    }
    const culture = random.pick(cultures)
    const [given, family] = [random.pick(culture?.given ?? []), random.pick(culture?.family ?? [])]
    return given === null || family === null ? null : { name: `${given} ${family}`, from: [] }
  }
  return { id, says, times, draw }
}

/** What is not to alert: names made from listed ones, then a class of each set of ordinary names. */
export function negativeClasses(ordinary: readonly OrdinarySet[]): readonly NegativeClass[] {
  return [...FROM_LISTED, ...ordinary.map(ordinaryClass)]
}

const FROM_LISTED: readonly NegativeClass[] = [
  {
    id: 'near-miss',
    says: 'given × family name of two listed people, within no listed name by one edit a word',
    times: 10,
    draw: crossed('edit', () => ''),
  },
  {
    id: 'near-miss-kin',
    says: 'the same, of two people of one country',
    times: 5,
    draw: crossed('edit', ({ country }) => country),
  },
  {
    id: 'near-miss-by-ear',
    says: 'the same as near-miss, and within no listed name by its consonants either',
    times: 5,
    draw: crossed('sound', () => ''),
  },
  {
    id: 'word-swap',
    says: 'a body of at most four words whose rarest word is another body’s, within no listed name by its telling words',
    times: 5,
    draw: swapped,
  },
  {
    id: 'edits-beyond-reason',
    says: 'half the letters of every word edited, three at least',
    times: 2,
    draw: beyondReason,
  },
  {
    id: 'vessel-against-person',
    says: 'a vessel asked for that is named like a listed person: no person may alert',
    times: 2,
    draw: vesselNamedLikePerson,
  },
]
