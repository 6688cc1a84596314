import {
  behindState,
  besideBrackets,
  type NameOf,
  namesIn,
  nameWithin,
  withoutNotes,
  withoutPlaces,
} from '../names/index.ts'

/** No shorter one is a name with a payment's or an address's words around it. */
const SHORTEST_TEXT = 12
/** The scheme of the name within such a text. */
const WITHIN = 'as written, within a text'
/** The scheme of a name without the country, city or branch beside it. */
const WITHOUT_PLACES = 'as written, without a place'
/** The scheme of a name with the adjective of the state for its possessive. */
const WITH_ADJECTIVE = 'as written, with the adjective of its state'
/** The scheme of a name without the state before it. */
const BEHIND_STATE = 'as written, without its state'
/** The scheme of a name before brackets, or in them, where both are of one script. */
const BESIDE_BRACKETS = 'as written, beside brackets'
/**
 * What a name loses that is met without a place or what is in brackets: that may be all that tells another's from it. The
 * very name alerts all the same.
 */
const PART_COST = 700
/** Those of several names in a text. */
const ONE_OF_MORE = ['first', 'second', 'third', 'fourth'].map((at) => `as written, ${at} of several names`)
/** Schemes of readings that leave out a part of what was asked: told, for who reads the answer. */
export const OF_A_PART: ReadonlySet<string> = new Set([
  WITHIN,
  WITHOUT_PLACES,
  BEHIND_STATE,
  BESIDE_BRACKETS,
  ...ONE_OF_MORE,
])

/** A part of a text asked for that may be the name. */
export interface AskedPart {
  readonly value: string
  /** By what its readings in its own script go. */
  readonly scheme: string
  /** What a name loses that is met by it. */
  readonly cost: number
  /** So many of its readings at most. */
  readonly most: number
  readonly isOf: (bearer: NameOf) => boolean
  /** The state (ISO 3166-1) whose parties alone are met by it; none: any. */
  readonly state: string | null
}

const SEVERAL_WORDS = /\p{L}{2}\S*\s+\S*\p{L}{2}/u

/** The parts of a text that may be the name by themselves: without what stands beside it, or one of several names. */
export function partsOf(text: string): readonly AskedPart[] {
  const parts: AskedPart[] = []
  const add = (value: string | null, scheme: string, more: Partial<AskedPart> = {}): void => {
    if (value !== null && !parts.some((part) => part.value === value))
      parts.push({ value, scheme, cost: 0, most: Infinity, isOf: () => true, state: null, ...more })
  }
  const bare = withoutNotes(text)
  add(bare, WITHIN)
  const placed = withoutPlaces(bare ?? text)
  // A place that is no more than the last word may be a family's or a ship's name.
  for (const { name, isApart } of placed)
    add(name, WITHOUT_PLACES, {
      cost: PART_COST,
      isOf: (bearer) =>
        isApart || bearer === 'organization' || (bearer === 'person' && SEVERAL_WORDS.test(name)),
    })
  const ofState = behindState(bare ?? text)
  if (ofState !== null) {
    const { name, state, withAdjective } = ofState
    const isOf = (bearer: NameOf): boolean =>
      bearer === 'organization' || (bearer === 'person' && SEVERAL_WORDS.test(name))
    add(withAdjective, WITH_ADJECTIVE, { isOf })
    add(name, BEHIND_STATE, { cost: PART_COST, isOf, state })
  }
  if (text.length < SHORTEST_TEXT) return parts
  add(nameWithin(text), WITHIN, { most: 1 })
  for (const [at, value] of namesIn(bare ?? text).entries()) add(value, ONE_OF_MORE[at] ?? WITHIN)
  const beside = besideBrackets(placed.at(-1)?.name ?? bare ?? text)
  if (beside !== null)
    for (const [at, value] of beside.names.entries())
      if (beside.inTwoScripts) add(value, ONE_OF_MORE[at] ?? WITHIN)
      else add(value, BESIDE_BRACKETS, { cost: PART_COST })
  return parts
}
