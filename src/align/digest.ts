import { textHash } from '../screen/index.ts'
import type { Facts } from './facts.ts'
import { NAME, NUMBER, roleIn, wordIn } from './name-reading.ts'
import { pairHash } from './pair-hash.ts'
import type { WordTable } from './word-table.ts'

/** By what an entry is found, as hashes: sorted, distinct. */
export interface Digest {
  /** Keys of the blocks it is in; the two lowest bits say of what sort (`BLOCK_BOUNDS`). */
  readonly blocks: Uint32Array
  /** The distinct words of its names. */
  readonly tokens: Uint32Array
}

const OF_NUMBER = 0
const OF_NAME = 1
const OF_PAIR = 2
const OF_WORD = 3

/** The words of one name that take part in blocks of two, at most: a long name has its longest. */
const WORDS_OF_PERSON = 5
const WORDS_OF_BODY = 5

function blockKey(hash: number, sort: number): number {
  return ((hash & ~3) | sort) >>> 0
}

/** What an entry is found by: its numbers, whole names, two words of a name, one word that is long enough. */
export function digestOf(facts: Facts, table: WordTable): Digest {
  const blocks = new Set<number>()
  const tokens = new Set<number>()
  for (const reference of facts.references) blocks.add(blockKey(textHash(`r ${reference}`), OF_NUMBER))
  for (const { value } of facts.numbers) blocks.add(blockKey(textHash(`n ${value}`), OF_NUMBER))
  const years = yearsOf(facts)
  const most = facts.of === 'person' ? WORDS_OF_PERSON : WORDS_OF_BODY
  for (const { reading } of facts.names) {
    blocks.add(blockKey(textHash(`k ${reading.key}`), OF_NAME))
    for (const year of years) blocks.add(blockKey(textHash(`k ${reading.key} ${year}`), OF_NAME))
    const telling: number[] = []
    for (const slot of reading.words) {
      const word = wordIn(slot)
      tokens.add(table.hashOf(word))
      if (roleIn(slot) === NAME || roleIn(slot) === NUMBER) telling.push(word)
    }
    addWordBlocks(longest(telling, most, table), years, facts.of !== 'person', blocks)
    // "hai lun" and "hailun": neighbours joined.
    const [x, y, z] = telling
    if (telling.length === 3 && x !== undefined && y !== undefined && z !== undefined) {
      blocks.add(blockKey(pairHash(table.joinedHashOf(x, y), table.skeletonHashOf(z)), OF_PAIR))
      blocks.add(blockKey(pairHash(table.joinedHashOf(y, z), table.skeletonHashOf(x)), OF_PAIR))
    }
  }
  return { blocks: sorted(blocks), tokens: sorted(tokens) }
}

/** The hashes of the distinct skeletons of some words; of more than `most`, the longest. */
function longest(words: readonly number[], most: number, table: WordTable): readonly number[] {
  const distinct = words.filter(
    (word, at) =>
      words.findIndex((other) => other === word || table.skeletonOf(other) === table.skeletonOf(word)) === at,
  )
  if (distinct.length > most)
    distinct.sort((a, b) => {
      const [x, y] = [table.skeletonOf(a), table.skeletonOf(b)]
      return y.length - x.length || (x < y ? -1 : 1)
    })
  return distinct.slice(0, most).map((word) => table.skeletonHashOf(word))
}

function addWordBlocks(
  hashes: readonly number[],
  years: readonly number[],
  single: boolean,
  blocks: Set<number>,
): void {
  for (const [at, hash] of hashes.entries()) {
    if (single || hashes.length === 1) blocks.add(blockKey(hash, OF_WORD))
    for (let other = at + 1; other < hashes.length; other += 1) {
      const pair = pairHash(hash, hashes[other] ?? 0)
      blocks.add(blockKey(pair, OF_PAIR))
      for (const year of years) blocks.add(blockKey(pairHash(pair, year), OF_PAIR))
    }
  }
}

/** The years of birth, where they are known to a few. */
function yearsOf(facts: Facts): readonly number[] {
  const years = new Set<number>()
  for (const { first, last } of facts.births) {
    if (last - first > 800) continue
    years.add(new Date(first * 86_400_000).getUTCFullYear())
    years.add(new Date(last * 86_400_000).getUTCFullYear())
  }
  return years.size > 4 ? [] : [...years]
}

function sorted(values: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(values).sort()
}
