import { leftOver, meetAcronym } from './left-over-words.ts'
import { INITIAL, NAME, NUMBER, roleIn, wordIn } from './name-reading.ts'
import { TUNING } from './tuning.ts'
import type { WordTable } from './word-table.ts'
import type { WordedName } from './worded-name.ts'

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

// Kept between calls: which words of either side have been met, 1 by place.
let leftMet = new Uint8Array(64)
let rightMet = new Uint8Array(64)

function noneMet(met: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  if (met.length < length) return new Uint8Array(length * 2)
  for (let at = 0; at < length; at += 1) met[at] = 0
  return met
}

/** Two readings, their words in any order; `null` where too little is alike, or where it tells less than `least`. */
export function compareWorded(
  left: WordedName,
  right: WordedName,
  person: boolean,
  table: WordTable,
  least: number = Number.NEGATIVE_INFINITY,
): NameComparison | null {
  const { slots: a } = left
  const { slots: b } = right
  leftMet = noneMet(leftMet, a.length)
  rightMet = noneMet(rightMet, b.length)
  let effect = 0
  let met = 0
  let same = 0
  let weighed = 0
  for (let i = 0; i < a.length; i += 1) {
    const slot = a[i] ?? 0
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j] ?? 0
      if (wordIn(slot) !== wordIn(other) || rightMet[j] === 1) continue
      leftMet[i] = 1
      rightMet[j] = 1
      const weight = table.weightOf(wordIn(slot))
      effect += roleIn(slot) === INITIAL ? 15 : weight
      weighed += weight
      same += 1
      if (roleIn(slot) === NAME && roleIn(other) === NAME) met += 1
      break
    }
  }
  const primary = left.named.primary && right.named.primary
  const primaryOfOne = left.named.primary || right.named.primary
  const weak = left.named.weak || right.named.weak
  const ofAlias = primary ? 0 : primaryOfOne ? TUNING.aliasOneSide : TUNING.aliasBothSides
  const deducted = ofAlias + (weak ? TUNING.weakName : 0)
  const exact = same === a.length && same === b.length
  if (!exact) {
    // Most names that have some word in common end here: what is left cannot make up for the rest.
    const rest = mostOfRest(
      left.most - weighed,
      right.most - weighed,
      a.length - same,
      b.length - same,
      a.length !== b.length,
    )
    if (effect + rest - deducted < least) return null
    let found = same
    for (let i = 0; i < a.length; i += 1) {
      if (leftMet[i] === 1) continue
      const slot = a[i] ?? 0
      for (let j = 0; j < b.length; j += 1) {
        if (rightMet[j] === 1) continue
        const other = b[j] ?? 0
        const gain = alikeGain(slot, other, table)
        if (gain === 0) continue
        leftMet[i] = 1
        rightMet[j] = 1
        effect += gain
        found += 1
        if (roleIn(slot) === NAME && roleIn(other) === NAME) met += 1
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
  if (effect < TUNING.nameBesideNumber || effect - deducted < least) return null
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
  effect -= deducted
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
function isSyllabic({ slots }: WordedName, table: WordTable): boolean {
  return slots.length === 3 && slots.every((slot) => table.lengthOf(wordIn(slot)) <= 5)
}

/** Whether the words stand in one order, read from another word on. */
function isRotated(a: readonly number[], b: readonly number[]): boolean {
  return a.some((_, shift) => a.every((slot, at) => wordIn(slot) === wordIn(b[(at + shift) % b.length] ?? 0)))
}

/** "Europe Energy" may well be a sister of "Energy Europe". */
function inOneOrder(a: readonly number[], b: readonly number[]): boolean {
  return a.every((slot, at) => wordIn(slot) === wordIn(b[at] ?? 0))
}

/** One word alone: less of a person, least for what may be an abbreviation. */
function mostOfOneWord({ slots }: WordedName, person: boolean, table: WordTable): number {
  if (person) return TUNING.singleWordOfPerson
  return table.lengthOf(wordIn(slots[0] ?? 0)) <= 4 ? TUNING.abbreviation : TUNING.singleWordOfBody
}

/**
 * What the words left on both sides can add at most, their weights being `left` and `right`: spellings of one another, or,
 * where the other side has two words for it, joined ones.
 */
function mostOfRest(left: number, right: number, ofLeft: number, ofRight: number, mayJoin: boolean): number {
  const initials = ALIKE_INITIAL * Math.min(ofLeft, ofRight)
  if (!mayJoin || (ofLeft < 2 && ofRight < 2))
    return Math.trunc((Math.min(left, right) * TUNING.alikeShare) / 100) + initials
  return (ofRight < 2 ? 0 : left) + (ofLeft < 2 ? 0 : right) + initials
}

/** What one letter tells that another word begins with. */
const ALIKE_INITIAL = 10

function alikeGain(left: number, right: number, table: WordTable): number {
  if (roleIn(left) === NUMBER || roleIn(right) === NUMBER) return 0
  const [a, b] = [wordIn(left), wordIn(right)]
  if (roleIn(left) === INITIAL || roleIn(right) === INITIAL) {
    const [x, y] = [table.textOf(a), table.textOf(b)]
    return x.startsWith(y) || y.startsWith(x) ? ALIKE_INITIAL : 0
  }
  if (!table.alike(a, b)) return 0
  return Math.trunc((Math.min(table.weightOf(a), table.weightOf(b)) * TUNING.alikeShare) / 100)
}

/** "hai lun" against "hailun": what the joined word tells. */
function joinedGain(
  split: readonly number[],
  splitMet: Uint8Array,
  whole: readonly number[],
  wholeMet: Uint8Array,
  table: WordTable,
): number {
  let gain = 0
  for (let at = 0; at + 1 < split.length; at += 1) {
    if (splitMet[at] === 1 || splitMet[at + 1] === 1) continue
    const [first, second] = [wordIn(split[at] ?? 0), wordIn(split[at + 1] ?? 0)]
    const length = table.lengthOf(first) + table.lengthOf(second)
    for (let other = 0; other < whole.length; other += 1) {
      const word = wordIn(whole[other] ?? 0)
      if (wholeMet[other] === 1 || table.lengthOf(word) !== length) continue
      if (!isJoined(table.textOf(word), table.textOf(first), table.textOf(second))) continue
      splitMet[at] = 1
      splitMet[at + 1] = 1
      wholeMet[other] = 1
      gain += table.weightOf(word)
      break
    }
  }
  return gain
}

/** Whether a text as long as two others is these two, one behind the other. */
function isJoined(text: string, one: string, other: string): boolean {
  return (text.startsWith(one) && text.endsWith(other)) || (text.startsWith(other) && text.endsWith(one))
}
