import { EDIT, editCost, SOUNDED, WRITTEN } from '../../names/index.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import { type Alignment, JOINED_COST } from '../forms/alignment.ts'
import type { FormSlots } from '../forms/form-slots.ts'
import type { QueryReading } from '../query-readings.ts'
import { areHanSounds } from './han-sounds.ts'
import type { QueryWord } from './query-word.ts'
import { MEANING } from './word-likeness.ts'

/** Hundredths of an edit above which a pair's are not counted further. */
const MOST_EDITS = 400
const CONSONANT = '~'.charCodeAt(0)
/** How alike words are at best of which one has no vowels, of 1000. */
export const BEST_UNVOWELLED = 960

/**
 * How many tenths of an edit part a slot of a form from the word of a reading that it was paired with: as written, or, where
 * that is less, an edit and twice what is heard of them. One sound is spelled with several letters (Frolov, Phrolow).
 */
export function editsApart(
  index: NameIndex,
  form: FormSlots,
  aligned: Alignment,
  reading: QueryReading,
  slot: number,
): number {
  const { starts, units } = index.tokens
  const token = form.tokens[slot] ?? 0
  const [start, end] = [starts[token] ?? 0, starts[token + 1] ?? 0]
  const word = aligned.slotPartner[slot] ?? 0
  const queryWord = reading.words[word]
  if (queryWord === undefined) return 0
  const asked = queryWord.units
  const likeness = aligned.slotLikeness[slot] ?? 0
  if (aligned.isJoined(slot))
    // What parts a joined word from its parts is counted once.
    return aligned.wordPartner[word] === slot
      ? missing(1000 - JOINED_COST, likeness, end - start, asked.length)
      : 0
  // Other words for the same thing are no misspelling of it.
  if (asked[0] === MEANING || units[start] === MEANING) return Math.trunc((1000 - likeness) / 10)
  if (asked[0] === CONSONANT || units[start] === CONSONANT)
    // The sign at the end of the sounds of Han letters is no letter.
    return missing(BEST_UNVOWELLED, likeness, lengthOf(units, start, end), lengthOf(asked, 0, asked.length))
  const written = editCost(asked, 0, asked.length, units, start, end, WRITTEN, MOST_EDITS)
  const apart = written > EDIT ? Math.min(written, EDIT + 2 * heardApart(index, queryWord, token)) : written
  return Math.trunc(apart / (EDIT / 10))
}

/** Hundredths of an edit between how a word and a token sound. */
function heardApart(
  { heads, soundUnits }: NameIndex,
  { sound: { units } }: QueryWord,
  token: number,
): number {
  const start = heads.soundStart(token)
  const length = heads.soundLength(token)
  if (units.length === 0 || length === 0) return MOST_EDITS
  return editCost(units, 0, units.length, soundUnits, start, start + length, SOUNDED, MOST_EDITS)
}

/** The tenths of an edit that a likeness lacks to the best that there can be. */
function missing(best: number, likeness: number, length: number, asked: number): number {
  return Math.trunc((Math.max(0, best - likeness) * Math.max(length, asked)) / 100)
}

function lengthOf(units: Uint16Array, start: number, end: number): number {
  return end - start - (areHanSounds(units, start, end) ? 1 : 0)
}
