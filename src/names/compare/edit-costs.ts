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

let before = new Uint16Array(64)
let above = new Uint16Array(64)
let row = new Uint16Array(64)

function makeRoom(columns: number): void {
  if (columns <= row.length) return
  const size = Math.max(columns, row.length * 2)
  before = new Uint16Array(size)
  above = new Uint16Array(size)
  row = new Uint16Array(size)
}

/**
 * What it costs at least to turn one run of units into the other, in hundredths of an edit, no place edited twice (the
 * restricted Damerau-Levenshtein distance with weights); `bound + 1` when it is more than the bound. Symmetric. Nothing
 * is allocated but for words longer than any before.
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
  const columns = endB - startB
  if (Math.abs(endA - startA - columns) * LEAST_GAP > bound) return bound + 1
  if (endA === startA) return bounded(gapsOf(gap, b, startB, endB), bound)
  if (columns === 0) return bounded(gapsOf(gap, a, startA, endA), bound)
  makeRoom(columns + 1)
  row[0] = 0
  for (let c = 1; c <= columns; c += 1) row[c] = (row[c - 1] ?? 0) + gapOf(gap, b[startB + c - 1] ?? 0)
  let leastAbove = 0
  let letterBefore = -1
  for (let at = startA; at < endA; at += 1) {
    const spare = before
    before = above
    above = row
    row = spare
    const letter = a[at] ?? 0
    const letterGap = gapOf(gap, letter)
    const costsOfLetter = (letter < LETTERS ? letter : 0) * LETTERS
    let diagonal = above[0] ?? 0
    let left = diagonal + letterGap
    let least = left
    let otherBefore = -1
    row[0] = left
    for (let c = 1; c <= columns; c += 1) {
      const other = b[startB + c - 1] ?? 0
      const sign = other < LETTERS ? other : 0
      const up = above[c] ?? 0
      const deletion = up + letterGap
      const insertion = left + (gap[sign] ?? EDIT)
      let best = letter === other ? diagonal : diagonal + (substitution[costsOfLetter + sign] ?? EDIT)
      if (deletion < best) best = deletion
      if (insertion < best) best = insertion
      if (letter === otherBefore && letterBefore === other) {
        const swap = (before[c - 2] ?? 0) + EDIT
        if (swap < best) best = swap
      }
      row[c] = best
      if (best < least) least = best
      diagonal = up
      left = best
      otherBefore = other
    }
    if (least > bound && leastAbove > bound) return bound + 1
    leastAbove = least
    letterBefore = letter
  }
  return bounded(row[columns] ?? 0, bound)
}

function bounded(cost: number, bound: number): number {
  return cost > bound ? bound + 1 : cost
}

function gapsOf(gap: Uint8Array, units: Uint16Array, start: number, end: number): number {
  let cost = 0
  for (let at = start; at < end; at += 1) cost += gapOf(gap, units[at] ?? 0)
  return cost
}

function gapOf(gap: Uint8Array, letter: number): number {
  return letter < LETTERS ? (gap[letter] ?? EDIT) : EDIT
}
