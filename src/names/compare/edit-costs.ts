/** Raised when the costs or rules below change. */
export const EDIT_COSTS_VERSION = 1

/** Hundredths of an edit: one insertion, deletion, substitution or exchange of neighbours of unlike letters. */
export const EDIT = 100

/** Signs from here on count as the sign 0, which is as far from every other as can be. */
const LETTERS = 128

/** What it costs to take one sign for another, or to leave one out, by the UTF-16 unit of signs below 128. */
export interface EditCosts {
  readonly substitution: Uint8Array
  readonly gap: Uint8Array
}

function costs(pairs: Readonly<Record<string, number>>, gaps: Readonly<Record<string, number>>): EditCosts {
  const substitution = new Uint8Array(LETTERS * LETTERS).fill(EDIT)
  const gap = new Uint8Array(LETTERS).fill(EDIT)
  for (const [pair, cost] of Object.entries(pairs)) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)]
    substitution[a * LETTERS + b] = cost
    substitution[b * LETTERS + a] = cost
  }
  for (const [letter, cost] of Object.entries(gaps)) gap[letter.charCodeAt(0)] = cost
  return { substitution, gap }
}

/** What a scanner takes for one another. */
const SCANNED = { '0o': 20, '1l': 20, '1i': 20, '5s': 30, '8b': 40, '2z': 40, '6g': 40 } as const

/** Letters as they are written: every one as far from every other, but for what a scanner takes for one another. */
export const WRITTEN: EditCosts = costs({ ...SCANNED, il: 60, ce: 80, hb: 80 }, {})

const VOWEL_FOR_VOWEL = 45
const VOWEL_GAP = 55
/** What it costs to leave out h or y between sounds: no sign costs less. */
const LEAST_GAP = 35

function betweenVowels(vowels: string): Record<string, number> {
  const pairs: Record<string, number> = {}
  for (const a of vowels) for (const b of vowels) if (a !== b) pairs[a + b] = VOWEL_FOR_VOWEL
  return pairs
}

function vowelGaps(vowels: string): Record<string, number> {
  return {
    ...Object.fromEntries(Array.from(vowels, (vowel) => [vowel, VOWEL_GAP])),
    h: LEAST_GAP,
    y: LEAST_GAP,
  }
}

const NEIGHBOURS = {
  iy: 15,
  jy: 40,
  sz: 25,
  bp: 50,
  dt: 40,
  gk: 50,
  gh: 50,
  gj: 40,
  fv: 40,
  jz: 40,
  mn: 60,
  lr: 70,
  vu: 45,
  vo: 60,
  vb: 60,
  cs: 40,
  cz: 40,
} as const

/** Letters as they stand for sounds one by one: vowels and neighbouring consonants are near. */
export const SPELLED: EditCosts = costs(
  {
    ...betweenVowels('aeiou'),
    ...NEIGHBOURS,
    ...SCANNED,
    ck: 30,
    kq: 15,
    cq: 40,
    gq: 50,
    vw: 20,
    wu: 45,
    il: 60,
  },
  vowelGaps('aeiou'),
)

/** Sounds as `soundOf` gives them, with the same neighbours. */
export const SOUNDED: EditCosts = costs(
  {
    ...betweenVowels('aeiouE'),
    ...NEIGHBOURS,
    Ee: 20,
    Ea: 20,
    Ei: 20,
    Ey: 30,
    Ss: 40,
    CS: 40,
    Cc: 30,
    Ck: 50,
    Cj: 50,
    xh: 15,
    xk: 35,
    xg: 50,
  },
  vowelGaps('aeiouE'),
)

/** Three rows of costs, one behind the other: the row that is made, the one above, and the one before that. */
let rows = new Int32Array(3 * 64)
/** As much as no path costs that counts. */
const UNREACHED = 1 << 24

/**
 * What it costs at least to turn one run of units into the other, in hundredths of an edit, no place edited twice (the
 * restricted Damerau-Levenshtein distance with weights); `bound + 1` when it is more than the bound. Symmetric. Only the
 * diagonal band is computed that the bound allows. Nothing is allocated but for words longer than any before.
 */
export function editCost(
  a: Uint16Array,
  startA: number,
  endA: number,
  b: Uint16Array,
  startB: number,
  endB: number,
  { substitution, gap }: EditCosts,
  bound: number,
): number {
  while (startA < endA && startB < endB && a[startA] === b[startB]) {
    startA += 1
    startB += 1
  }
  while (endA > startA && endB > startB && a[endA - 1] === b[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const length = endA - startA
  const columns = endB - startB
  const more = columns - length
  if (Math.abs(more) * LEAST_GAP > bound) return bound + 1
  let gapsOfA = 0
  let gapsOfB = 0
  let leastGap = EDIT
  for (let at = startA; at < endA; at += 1) {
    const own = gapOf(gap, a[at] ?? 0)
    gapsOfA += own
    if (own < leastGap) leastGap = own
  }
  for (let at = startB; at < endB; at += 1) {
    const own = gapOf(gap, b[at] ?? 0)
    gapsOfB += own
    if (own < leastGap) leastGap = own
  }
  if (length === 0 || columns === 0) return bounded(gapsOfA + gapsOfB, bound)
  // Every step aside is a gap, and all but those that the lengths ask for need one back.
  const aside = (Math.trunc(bound / leastGap) - Math.abs(more)) >> 1
  if (aside < 0) return bound + 1
  const low = Math.min(0, more) - aside
  const high = Math.max(0, more) + aside
  const width = columns + 2
  if (3 * width > rows.length) rows = new Int32Array(6 * width)
  const costOf = rows
  let above = width
  let row = 0
  let before = 2 * width
  costOf[row] = 0
  let cost = 0
  for (let c = 1; c <= columns && c <= high; c += 1) {
    cost += gapOf(gap, b[startB + c - 1] ?? 0)
    costOf[row + c] = cost
  }
  if (high < columns) costOf[row + high + 1] = UNREACHED
  let first = 0
  let leastAbove = 0
  let letterBefore = -1
  for (let r = 1; r <= length; r += 1) {
    const spare = before
    before = above
    above = row
    row = spare
    const letter = a[startA + r - 1] ?? 0
    const letterGap = gapOf(gap, letter)
    const costsOfLetter = (letter < LETTERS ? letter : 0) * LETTERS
    first += letterGap
    const from = Math.max(1, r + low)
    const to = Math.min(columns, r + high)
    let left = from === 1 ? first : UNREACHED
    let least = left
    let diagonal = costOf[above + from - 1] ?? UNREACHED
    let otherBefore = from > 1 ? (b[startB + from - 2] ?? 0) : -1
    costOf[row + from - 1] = left
    for (let c = from; c <= to; c += 1) {
      const other = b[startB + c - 1] ?? 0
      const sign = other < LETTERS ? other : 0
      const up = costOf[above + c] ?? UNREACHED
      let best = letter === other ? diagonal : diagonal + (substitution[costsOfLetter + sign] ?? EDIT)
      // Which is least is told by arithmetic: it is anybody's guess, and to guess wrong costs more.
      let less = up + letterGap - best
      best += less & (less >> 31)
      less = left + (gap[sign] ?? EDIT) - best
      best += less & (less >> 31)
      if (letter === otherBefore && letterBefore === other) {
        less = (costOf[before + c - 2] ?? UNREACHED) + EDIT - best
        best += less & (less >> 31)
      }
      costOf[row + c] = best
      less = best - least
      least += less & (less >> 31)
      diagonal = up
      left = best
      otherBefore = other
    }
    if (to < columns) costOf[row + to + 1] = UNREACHED
    if (least > bound && leastAbove > bound) return bound + 1
    leastAbove = least
    letterBefore = letter
  }
  return bounded(costOf[row + columns] ?? UNREACHED, bound)
}

/** What each unit below 128 costs at least in a run that is compared with these: nothing if it is among them. */
export function leastCosts(units: Uint16Array, { substitution, gap }: EditCosts): Uint8Array {
  const least = gap.slice()
  for (const unit of units) {
    const sign = unit < LETTERS ? unit : 0
    for (let other = 0; other < LETTERS; other += 1)
      least[other] = Math.min(least[other] ?? EDIT, substitution[sign * LETTERS + other] ?? EDIT)
  }
  for (const unit of units) least[unit] = 0
  return least
}

function bounded(cost: number, bound: number): number {
  return cost > bound ? bound + 1 : cost
}

function gapOf(gap: Uint8Array, letter: number): number {
  return letter < LETTERS ? (gap[letter] ?? EDIT) : EDIT
}
