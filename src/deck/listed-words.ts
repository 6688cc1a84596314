import { PLAIN_WORDS } from './letters.ts'

/** Letters that have no mark to lose and are written plainly all the same. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}

/** The words of a name for cleaning: small letters without marks, parted at whatever is no letter or digit. */
export function plainWords(name: string): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f’'ʿʾ`]/gu, '')
    .replaceAll(/[øłđßæœıðþ]/gu, (letter) => PLAIN[letter] ?? letter)
  return [...new Set(plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])]
}

/** Whether one insertion, deletion, substitution or exchange of neighbours at most makes one word of the other. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  const [restA, restB] = [a.slice(same), b.slice(same)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** The consonants of a word, alike ones as one: a rough ear for “Mohamed” and “Muhammad”. */
function consonantsOf(word: string): string {
  return word
    .replaceAll(/ph/g, 'f')
    .replaceAll(/[kgq]h/g, 'k')
    .replaceAll(/sch|sh|ch|zh|dj|j/g, 's')
    .replaceAll(/[aeiouyhw]/g, '')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll(/z/g, 's')
    .replaceAll(/d/g, 't')
    .replaceAll(/(.)\1+/g, '$1')
}

/** How alike two words may be and still be two words. */
export type Likeness = 'edit' | 'sound'

/**
 * The words of all listed names, to keep negatives clean: whether a name is within a listed one, or a listed one of two
 * words or more within it, each word of the shorter meeting a word of the longer.
 */
export class ListedWords {
  /** The words of each listed name. */
  readonly #names: (readonly string[])[] = []
  readonly #keys: string[] = []
  /** By word: the names that have it. */
  readonly #having = new Map<string, number[]>()
  /** By word with a letter left out, and by the word itself: the listed words. */
  readonly #near = new Map<string, string[]>()
  readonly #sounding = new Map<string, string[]>()

  constructor(names: Iterable<readonly [name: string, key: string]>) {
    for (const [name, key] of names) {
      const words = plainWords(name)
      this.#names.push(words)
      this.#keys.push(key)
      for (const word of words) this.#file(word, this.#names.length - 1)
    }
  }

  #file(word: string, name: number): void {
    const having = this.#having.get(word)
    if (having !== undefined) {
      having.push(name)
      return
    }
    this.#having.set(word, [name])
    for (const shorter of shortened(word)) push(this.#near, shorter, word)
    const sound = consonantsOf(word)
    if (sound.length > 1) push(this.#sounding, sound, word)
  }

  /** The listed words that a word may be taken for. */
  #alike(word: string, likeness: Likeness): ReadonlySet<string> {
    const found = new Set<string>()
    for (const shorter of shortened(word))
      for (const near of this.#near.get(shorter) ?? []) if (withinOneEdit(word, near)) found.add(near)
    if (likeness === 'sound') for (const near of this.#sounding.get(consonantsOf(word)) ?? []) found.add(near)
    return found
  }

  /** How many listed names have the word. */
  count(word: string): number {
    return this.#having.get(plainWords(word)[0] ?? '')?.length ?? 0
  }

  /** Whether the name may rightly be taken for a listed one. */
  has(name: string, likeness: Likeness = 'edit'): boolean {
    const words = plainWords(name)
    const met = this.#met(words, likeness)
    for (const [at, meeting] of met) {
      const listed = this.#names[at]?.length ?? 0
      if (meeting.asked.size === words.length || (listed > 1 && meeting.listed.size === listed)) return true
    }
    return false
  }

  /**
   * Whether a body's name may rightly be taken for a listed one when only the words count that tell bodies apart: all
   * of its own are in a listed name, or all of a listed name's are in it.
   */
  hasTelling(name: string): boolean {
    const telling = (words: readonly string[]): readonly string[] =>
      words.filter((word) => !PLAIN_WORDS.has(word))
    const words = telling(plainWords(name))
    for (const [at, { asked, listed }] of this.#met(words, 'edit')) {
      const known = telling(this.#names[at] ?? [])
      if (asked.size === words.length || known.every((word) => listed.has(word))) return true
    }
    return words.length === 0
  }

  /** The keys of the entries whose names share most words with a name, best first. */
  nearest(name: string, most: number): readonly string[] {
    const met = [...this.#met(plainWords(name), 'edit')]
    const share = ([at, { asked }]: (typeof met)[number]): number =>
      asked.size / (1 + (this.#names[at]?.length ?? 0))
    const best = met.toSorted(
      (a, b) => b[1].asked.size - a[1].asked.size || share(b) - share(a) || a[0] - b[0],
    )
    return [...new Set(best.slice(0, 5 * most).map(([at]) => this.#keys[at] ?? ''))].slice(0, most)
  }

  /** By listed name: which words of the query and which of its own have met. */
  #met(
    words: readonly string[],
    likeness: Likeness,
  ): Map<number, { asked: Set<string>; listed: Set<string> }> {
    const met = new Map<number, { asked: Set<string>; listed: Set<string> }>()
    for (const word of words)
      for (const near of this.#alike(word, likeness))
        for (const name of this.#having.get(near) ?? []) {
          const meeting = met.get(name) ?? { asked: new Set(), listed: new Set() }
          meeting.asked.add(word)
          meeting.listed.add(near)
          met.set(name, meeting)
        }
    return met
  }
}

function shortened(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
