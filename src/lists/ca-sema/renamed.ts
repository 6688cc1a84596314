import { couldBeSameDay, type Entry, type EntryKey } from '../../record/index.ts'
import { foldedWords } from '../reading/folded-words.ts'
import { nameCloseness } from './name-closeness.ts'
import { regulationOf } from './regulations.ts'

/** The share of letters that must stay: where both editions give the same listing date, and where one gives none. */
const CLOSE_ENOUGH = { dated: 0.7, undated: 0.8 } as const
/** By so much must a pair be closer than any other that one of the two could make. */
const MARGIN = 0.1

/** An entry that came, the one that it may be, and how close their names are. */
interface Pair {
  readonly come: Entry
  readonly gone: Entry
  readonly closeness: number
}

/**
 * Which of the entries that came are entries that are gone, respelt: of the same regulation and kind, of the same listing
 * date and IMO number where both have one, with birth dates that could be the same day, and with close names. One to one; an entry with
 * two candidates about equally close is left alone, as a listing that ends and another that begins.
 */
export function renamedInCaSema(
  gone: readonly Entry[],
  come: readonly Entry[],
): ReadonlyMap<EntryKey, EntryKey> {
  const renamed = new Map<EntryKey, EntryKey>()
  let open = pairsOf(gone, come)
  for (;;) {
    const best = bestByEntry(open)
    const sure = open.filter((pair) => isSure(pair, best))
    if (sure.length === 0) return renamed
    for (const pair of sure) renamed.set(pair.come.key, pair.gone.key)
    const paired = new Set<Entry>(sure.flatMap((pair) => [pair.come, pair.gone]))
    open = open.filter((pair) => !paired.has(pair.come) && !paired.has(pair.gone))
  }
}

/** The pairs whose names are close enough, found by the beginnings and ends of their words. */
function pairsOf(gone: readonly Entry[], come: readonly Entry[]): readonly Pair[] {
  const byPiece = new Map<string, Entry[]>()
  for (const entry of gone)
    for (const piece of piecesOf(entry)) {
      const entries = byPiece.get(piece)
      if (entries === undefined) byPiece.set(piece, [entry])
      else entries.push(entry)
    }
  return come.flatMap((entry) => {
    const candidates = new Set([...piecesOf(entry)].flatMap((piece) => byPiece.get(piece) ?? []))
    return [...candidates].flatMap((candidate): readonly Pair[] => {
      if (!couldBeOne(candidate, entry)) return []
      const closeness = closenessOf(candidate, entry)
      const isDated = candidate.listing.listedOn !== null && entry.listing.listedOn !== null
      const enough = isDated ? CLOSE_ENOUGH.dated : CLOSE_ENOUGH.undated
      return closeness >= enough ? [{ come: entry, gone: candidate, closeness }] : []
    })
  })
}

function piecesOf(entry: Entry): ReadonlySet<string> {
  const regulation = regulationOf(entry.listing.programmes[0] ?? '').slug
  return new Set(
    foldedWords(entry.names[0]?.value ?? '').flatMap((word) => [
      `${regulation} ${entry.schema} ${word.slice(0, 3)}-`,
      `${regulation} ${entry.schema} -${word.slice(-3)}`,
    ]),
  )
}

function couldBeOne(a: Entry, b: Entry): boolean {
  const [first, second] = [a.identifiers[0]?.value, b.identifiers[0]?.value]
  if (first !== undefined && second !== undefined && first !== second) return false
  const [since, until] = [a.listing.listedOn?.date, b.listing.listedOn?.date]
  if (typeof since === 'string' && typeof until === 'string' && since !== until) return false
  if (a.dates.length === 0 || b.dates.length === 0) return true
  return a.dates.some((date) => b.dates.some((other) => couldBeSameDay(date, other)))
}

function closenessOf(a: Entry, b: Entry): number {
  const [first, second] = [a.names[0]?.value ?? '', b.names[0]?.value ?? '']
  const closeness = nameCloseness(first, second, a.schema === 'Person' ? 'person' : 'other')
  const isBorn = a.dates.length > 0 && b.dates.length > 0
  return isBorn && isContained(first, second) ? Math.max(closeness, CLOSE_ENOUGH.dated) : closeness
}

/** "Shlomo Sarid" and "Shlomo Yehezkel Hai Sarid", whose birth dates agree. */
function isContained(a: string, b: string): boolean {
  const [shorter, longer] = [foldedWords(a), foldedWords(b)].toSorted((one, two) => one.length - two.length)
  if (shorter === undefined || longer === undefined || shorter.length < 2) return false
  return shorter.every((word) => longer.includes(word))
}

interface Best {
  readonly first: number
  readonly second: number
}

function bestByEntry(pairs: readonly Pair[]): ReadonlyMap<Entry, Best> {
  const best = new Map<Entry, Best>()
  for (const { come, gone, closeness } of pairs)
    for (const entry of [come, gone]) {
      const { first, second } = best.get(entry) ?? { first: -1, second: -1 }
      best.set(
        entry,
        closeness > first
          ? { first: closeness, second: first }
          : { first, second: Math.max(second, closeness) },
      )
    }
  return best
}

function isSure({ come, gone, closeness }: Pair, best: ReadonlyMap<Entry, Best>): boolean {
  return [come, gone].every((entry) => {
    const { first, second } = best.get(entry) ?? { first: 1, second: 1 }
    return closeness === first && second <= closeness - MARGIN
  })
}
