import {
  boundedDistance,
  consonantLikeness,
  isConsonantToken,
  isMeaningToken,
  joinedToken,
  meaningLikeness,
  type Reading,
} from '../../src/names/index.ts'

/** Of 1000, what the worse covered side must reach, and the better one. */
const WORSE = 600
const BETTER = 800
const LONGEST_RUN = 4

function likeness(a: string, b: string): number {
  if (a === b) return 1000
  if (isMeaningToken(a) || isMeaningToken(b)) return meaningLikeness(a, b)
  if (isConsonantToken(a) || isConsonantToken(b)) return consonantLikeness(a, b)
  const longer = Math.max(a.length, b.length)
  if (longer < 3) return 0
  const bound = longer < 5 ? 1 : Math.trunc(longer / 3)
  const distance = boundedDistance(a, b, bound)
  return distance > bound ? 0 : 1000 - Math.trunc((1000 * distance) / longer)
}

interface Word {
  readonly text: string
  readonly weight: number
  readonly isParticle: boolean
}

/** Two particles are much the same: al and el, bin and ben. */
const PARTICLES_ALIKE = 800

/** The words that count, with the weight of each: particles and initials little. */
function counted({ tokens }: Reading): readonly Word[] {
  return tokens
    .filter(({ role }) => role !== 'title' && role !== 'legal-form')
    .map(({ text, role }) => ({
      text,
      isParticle: role === 'particle',
      weight: role === 'particle' || role === 'initial' || role === 'generic' ? 1 : 3,
    }))
}

/** Whether some reading of one name is, in any order and however joined, nearly some reading of the other. */
export function readingsMeet(one: readonly Reading[], other: readonly Reading[]): boolean {
  return one.some((a) => other.some((b) => readingMeets(a, b)))
}

function readingMeets(a: Reading, b: Reading): boolean {
  const [first, second] = [counted(a), counted(b)]
  const pairs: { alike: number; from: number; length: number; to: number; width: number }[] = []
  for (let from = 0; from < first.length; from++)
    for (let to = 0; to < second.length; to++) {
      let text = ''
      for (let length = 1; length <= LONGEST_RUN && from + length <= first.length; length++) {
        text =
          length === 1 ? (first[from]?.text ?? '') : joinedToken(text, first[from + length - 1]?.text ?? '')
        let opposite = ''
        for (
          let width = 1;
          width <= (length === 1 ? LONGEST_RUN : 1) && to + width <= second.length;
          width++
        ) {
          opposite =
            width === 1 ? (second[to]?.text ?? '') : joinedToken(opposite, second[to + width - 1]?.text ?? '')
          const both = first[from]?.isParticle === true && second[to]?.isParticle === true
          const alike = Math.max(likeness(text, opposite), both && length + width === 2 ? PARTICLES_ALIKE : 0)
          if (alike > 0) pairs.push({ alike: alike - 1 * (length + width - 2), from, length, to, width })
        }
      }
    }
  pairs.sort((x, y) => y.alike - x.alike)
  const met = [first.map(() => 0), second.map(() => 0)] as const
  for (const { alike, from, length, to, width } of pairs) {
    if (met[0].slice(from, from + length).some((each) => each > 0)) continue
    if (met[1].slice(to, to + width).some((each) => each > 0)) continue
    met[0].fill(alike, from, from + length)
    met[1].fill(alike, to, to + width)
  }
  const share = (words: typeof first, own: readonly number[]): number => {
    let [sum, whole] = [0, 0]
    for (const [at, { weight }] of words.entries()) {
      sum += weight * (own[at] ?? 0)
      whole += weight
    }
    return whole === 0 ? 0 : sum / whole
  }
  const [of, and] = [share(first, met[0]), share(second, met[1])]
  return Math.min(of, and) >= WORSE && Math.max(of, and) >= BETTER
}
