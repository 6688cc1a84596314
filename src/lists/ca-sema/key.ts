import { type Entry, type EntryKey, entryKey, type PartialDate } from '../../record/index.ts'
import { foldedWords } from '../reading/folded-words.ts'

/** A longer name is cut in keys. */
const LONGEST_NAME = 240

/**
 * The key that an entry has by what it says, since the publisher gives no ids: the regulation, then the words of the primary
 * name, sorted, so that neither item numbers nor the order of names count. Ships often share a name: theirs ends with the
 * year in which they were built.
 *
 * @example caSemaKey('china', 'Hailun Zhu', null) // 'ca-sema:china-hailun-zhu'
 */
export function caSemaKey(regulation: string, primaryName: string, built: PartialDate | null): EntryKey {
  const words = foldedWords(primaryName).toSorted().join('-').slice(0, LONGEST_NAME)
  const year = built === null ? '' : `-${built.edtf.slice(0, 4)}`
  return entryKey('ca-sema', `${regulation}-${words === '' ? 'unnamed' : words}${year}`)
}

/**
 * The key of one of several parties that share theirs: by its birth date, its IMO number, its listing date or, where another
 * has the same, its place in the schedules.
 */
export function keyAmong(entry: Entry, others: readonly Entry[]): EntryKey {
  const marks = MARKS.find(
    (mark) => mark(entry) !== null && !others.some((other) => mark(other) === mark(entry)),
  )
  const mark = (marks ?? placeInSchedules)(entry) ?? ''
  return `${entry.key}-${foldedWords(mark).join('-')}`
}

const MARKS: readonly ((entry: Entry) => string | null)[] = [
  ({ dates }) => dates[0]?.edtf ?? null,
  ({ identifiers }) => identifiers[0]?.value ?? null,
  ({ listing }) => listing.listedOn?.date ?? null,
]

function placeInSchedules({ properties }: Entry): string {
  return [...(properties['schedule'] ?? []), ...(properties['item'] ?? [])].join(' ')
}
