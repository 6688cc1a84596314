import { leftOver, meetAcronym } from './left-over-words.ts'
import { TUNING } from './tuning.ts'
import type { WordTable } from './word-table.ts'
import { INITIAL, NAME, NUMBER, type WordedName } from './worded-name.ts'

/** How two entries' names compare at their best. */
export interface NameComparison {
  /** Tenths of a bit. */
  readonly effect: number
  readonly left: WordedName
  readonly right: WordedName
  /** All words are the same, legal forms and titles aside. */
  readonly exact: boolean
  /** Words of a name (no generic ones) that both have, in some spelling. */
  readonly met: number
  /** Both are primary names, of this pair or of another whose words are all the same. */
  readonly primary: boolean
  /** One of the two is, at least. */
  readonly primaryOfOne: boolean
  readonly weak: boolean
  /** What the names exclude: both have a father's name, or a number, and not the same. */
  readonly contradiction: 'patronymic' | 'number' | null
  /** Both have words that the other lacks. */
  readonly conflicting: boolean
  /** No word of either is left over, in some spelling. */
  readonly complete: boolean
  /** Of how many names all words are the same. */
  readonly sameNames: number
  /** One of them in another script than Latin. */
  readonly originalScript: boolean
}

// Kept between calls: which words of either side have been met.
const leftMet: boolean[] = []
const rightMet: boolean[] = []

/** Two readings, their words in any order; `null` where too little is alike, or where it tells less than `least`. */
export function compareWorded(
  left: WordedName,
  right: WordedName,
  person: boolean,
  table: WordTable,
  least: number = Number.NEGATIVE_INFINITY,
): NameComparison | null {
  const { words: a, roles: roleA } = left
  const { words: b, roles: roleB } = right
  leftMet.length = 0
  rightMet.length = 0
  let effect = 0
  let met = 0
  let same = 0
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      if (a[i] !== b[j] || leftMet[i] === true || rightMet[j] === true) continue
      leftMet[i] = true
      rightMet[j] = true
      effect += roleA[i] === INITIAL ? 15 : table.weightOf(a[i] ?? 0)
      same += 1
      if (roleA[i] === NAME && roleB[j] === NAME) met += 1
      break
    }
  const exact = same === a.length && same === b.length
  if (!exact) {
    let found = same
    for (let i = 0; i < a.length; i += 1) {
      if (leftMet[i] === true) continue
      for (let j = 0; j < b.length; j += 1) {
        if (rightMet[j] === true) continue
        const gain = alikeGain(left, i, right, j, table)
        if (gain === 0) continue
        leftMet[i] = true
        rightMet[j] = true
        effect += gain
        found += 1
        if (roleA[i] === NAME && roleB[j] === NAME) met += 1
        break
      }
    }
    const joined =
      a.length === b.length || found === a.length || found === b.length
        ? 0
        : joinedGain(a, leftMet, b, rightMet, table) + joinedGain(b, rightMet, a, leftMet, table)
    if (joined > 0) {
      effect += joined
      met += 1
    }
  }
  // From here on it can only become less.
  if (effect < TUNING.nameBesideNumber || effect < least) return null
  if (!person) {
    meetAcronym(left, leftMet, table)
    meetAcronym(right, rightMet, table)
  }
  const only = leftOver(left, leftMet, table)
  const other = leftOver(right, rightMet, table)
  const numbers = only.numbers !== other.numbers || (only.numbers > 0 && other.numbers > 0)
  const conflicting = person
    ? only.names > 0 && other.names > 0
    : only.names + only.generic > 0 && other.names + other.generic > 0
  let contradiction: NameComparison['contradiction'] = null
  if (person) {
    if (only.patronymic && other.patronymic) contradiction = 'patronymic'
    effect -= TUNING.missingWordOfPerson * (only.names + other.names)
    if (conflicting) effect -= TUNING.conflictingWords * Math.min(only.names, other.names)
  } else {
    if (numbers) {
      effect -= TUNING.numbersDiffer
      contradiction = 'number'
    }
    effect -= TUNING.missingWordOfBody * (only.names + other.names)
    effect -= TUNING.missingGenericOfBody * (only.generic + other.generic + only.initials + other.initials)
    if (conflicting) effect -= TUNING.conflictingWords
  }
  if (!person && exact && !inOneOrder(a, b)) effect -= TUNING.otherOrder
  let swapped = false
  if (person && exact && isSyllabic(left, table)) {
    effect = Math.trunc((effect * TUNING.syllabicShare) / 100)
    // "Ri Un Song" is not "Ri Song Un"; the family name may stand last.
    swapped = !isRotated(a, b)
    if (swapped) effect -= TUNING.conflictingWords
  }
  if (a.length === 1 && b.length === 1) effect = Math.min(effect, mostOfOneWord(left, person, table))
  const primary = left.named.primary && right.named.primary
  const weak = left.named.weak || right.named.weak
  const primaryOfOne = left.named.primary || right.named.primary
  if (!primary) effect -= primaryOfOne ? TUNING.aliasOneSide : TUNING.aliasBothSides
  if (weak) effect -= TUNING.weakName
  if (effect < least) return null
  const complete =
    only.names + other.names + only.generic + other.generic + only.numbers + other.numbers === 0 &&
    (person || only.initials + other.initials === 0)
  return {
    effect,
    left,
    right,
    exact: exact && !swapped,
    met,
    primary,
    primaryOfOne,
    weak,
    contradiction,
    conflicting: conflicting || swapped,
    complete,
    sameNames: 0,
    originalScript: false,
  }
}

/** "Kim Yong Chol": three syllables of a small stock, which more people share than the count of each tells. */
function isSyllabic({ words }: WordedName, table: WordTable): boolean {
  return words.length === 3 && words.every((word) => table.textOf(word).length <= 5)
}

/** Whether the words stand in one order, read from another word on. */
function isRotated(a: readonly number[], b: readonly number[]): boolean {
  return a.some((_, shift) => a.every((word, at) => word === b[(at + shift) % b.length]))
}

/** "Europe Energy" may well be a sister of "Energy Europe". */
function inOneOrder(a: readonly number[], b: readonly number[]): boolean {
  return a.every((word, at) => word === b[at])
}

/** One word alone: less of a person, least for what may be an abbreviation. */
function mostOfOneWord({ words }: WordedName, person: boolean, table: WordTable): number {
  if (person) return TUNING.singleWordOfPerson
  return table.textOf(words[0] ?? 0).length <= 4 ? TUNING.abbreviation : TUNING.singleWordOfBody
}

function alikeGain(left: WordedName, i: number, right: WordedName, j: number, table: WordTable): number {
  const a = left.words[i] ?? 0
  const b = right.words[j] ?? 0
  if (left.roles[i] === NUMBER || right.roles[j] === NUMBER) return 0
  if (left.roles[i] === INITIAL || right.roles[j] === INITIAL) {
    const [x, y] = [table.textOf(a), table.textOf(b)]
    return x.startsWith(y) || y.startsWith(x) ? 10 : 0
  }
  if (!table.alike(a, b)) return 0
  return Math.trunc((Math.min(table.weightOf(a), table.weightOf(b)) * TUNING.alikeShare) / 100)
}

/** "hai lun" against "hailun": what the joined word tells. */
function joinedGain(
  split: readonly number[],
  splitMet: boolean[],
  whole: readonly number[],
  wholeMet: boolean[],
  table: WordTable,
): number {
  let gain = 0
  for (let at = 0; at + 1 < split.length; at += 1) {
    if (splitMet[at] === true || splitMet[at + 1] === true) continue
    const [first, second] = [table.textOf(split[at] ?? 0), table.textOf(split[at + 1] ?? 0)]
    for (let other = 0; other < whole.length; other += 1) {
      if (wholeMet[other] === true) continue
      const text = table.textOf(whole[other] ?? 0)
      if (text.length !== first.length + second.length) continue
      if (text !== first + second && text !== second + first) continue
      splitMet[at] = true
      splitMet[at + 1] = true
      wholeMet[other] = true
      gain += table.weightOf(whole[other] ?? 0)
      break
    }
  }
  return gain
}
