/** A piece of a text that was cut: a word of the table with its English, or what is left between such words. */
export interface Piece {
  readonly text: string
  readonly english: readonly string[] | null
}

/** The words that an unspaced language is cut by. */
export interface CuttingTable {
  readonly english: ReadonlyMap<string, readonly string[]>
  /** How many letters the longest word has. */
  readonly longest: number
  /** Words of one letter that count at the end, or before another word of the table. */
  readonly last: ReadonlySet<string>
  /** Words of one letter that count at the start, before another word of the table. */
  readonly first: ReadonlySet<string>
  /** Those that count anywhere but at the start: what sort of place the name before them is of. */
  readonly places: ReadonlySet<string>
  /** Names of places, which are one word at the start and before such a letter, and are left as names are. */
  readonly placeNames: ReadonlySet<string>
}

const WORD_COST = 10
const LAST_COST = 10
const PLACE_COST = 8
/** What it costs that a word goes over a place where the writer put a space. */
const BROKEN_COST = 6
const LEFT_COST = 12
/** Names of one letter are hardly ever left. */
const LEFT_ALONE_COST = 30
const NEVER = 1e9

export function cuttingTable(
  english: ReadonlyMap<string, readonly string[]>,
  last: string,
  places = '',
  first = '',
  placeNames: readonly string[] = [],
): CuttingTable {
  let longest = 0
  for (const word of [...english.keys(), ...placeNames]) longest = Math.max(longest, Array.from(word).length)
  return {
    english,
    longest,
    last: lettersOf(last),
    first: lettersOf(first),
    places: lettersOf(places),
    placeNames: new Set(placeNames),
  }
}

function lettersOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/**
 * Cuts letters into words of a table so that as few letters as may be are left, in as few words as may be; `spaces` are the
 * places before which the writer put a space. Time grows with the square of the length.
 */
export function cutIntoWords(
  letters: readonly string[],
  spaces: ReadonlySet<number>,
  { english, longest, last, first, places, placeNames }: CuttingTable,
): readonly Piece[] {
  const length = letters.length
  // From each place on: the least cost, and where the first piece ends; where a word begins there, and where any piece does.
  const wordCost = new Uint32Array(length + 1).fill(NEVER)
  const wordEnd = new Uint32Array(length + 1).fill(length)
  const cost = new Uint32Array(length + 1).fill(NEVER)
  const end = new Uint32Array(length + 1).fill(length)
  wordCost[length] = 0
  cost[length] = 0
  for (let at = length - 1; at >= 0; at -= 1) {
    let text = ''
    let broken = 0
    for (let next = at + 1; next <= Math.min(length, at + longest); next += 1) {
      text += letters[next - 1] ?? ''
      if (next - 1 > at && spaces.has(next - 1)) broken += BROKEN_COST
      const mayBePlace = at === 0 || places.has(letters[next] ?? '')
      if (!english.has(text) && !(mayBePlace && placeNames.has(text))) continue
      const isWhole = (at === 0 || spaces.has(at)) && (next === length || spaces.has(next))
      const alone = next === at + 1 && !isWhole
      const ofPlace = alone && at > 1 && places.has(text)
      if (alone && !ofPlace && !(at === 0 ? first : last).has(text)) continue
      const rest = (alone && !ofPlace ? wordCost[next] : cost[next]) ?? NEVER
      const whole = rest + (ofPlace ? PLACE_COST : alone ? LAST_COST : WORD_COST) + broken
      if (whole < (wordCost[at] ?? NEVER)) {
        wordCost[at] = whole
        wordEnd[at] = next
      }
    }
    cost[at] = wordCost[at] ?? NEVER
    end[at] = wordEnd[at] ?? length
    for (let next = at + 1; next <= length; next += 1) {
      const isSpace = spaces.has(next)
      const rest = (isSpace ? cost[next] : wordCost[next]) ?? NEVER
      const whole = rest + LEFT_COST * (next - at) + (next === at + 1 ? LEFT_ALONE_COST : 0)
      if (whole < (cost[at] ?? NEVER)) {
        cost[at] = whole
        end[at] = next
      }
      if (isSpace) break
    }
  }
  const pieces: Piece[] = []
  for (let at = 0; at < length; ) {
    const next = end[at] ?? length
    const text = letters.slice(at, next).join('')
    pieces.push({ text, english: next === wordEnd[at] ? (english.get(text) ?? null) : null })
    at = next
  }
  return pieces
}
