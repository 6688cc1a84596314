const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/sch|sh|zh|ch|tch|dzh|dj/g, 's'],
  [/kh|ck|[qcg]/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ts|tz|z|j/g, 's'],
  [/[wv]/g, 'v'],
]
const VOWELS = /[aeiouyh]/g
const TWICE = /(.)\1+/g
const LATIN = /^[a-z]+$/

/**
 * What is left of a word when the ways to spell it in Latin letters are taken away: its consonants in a few classes,
 * each once; a leading vowel as `a`. `mohammed`, `muhammad` and `mohamad` are `mmd`. Other scripts stay as they are.
 */
function skeletonOf(word: string): string {
  if (!LATIN.test(word)) return word
  let text = word
  for (const [from, to] of FOLDED) text = text.replace(from, to)
  const first = text.charAt(0)
  const lead = first === 'a' || first === 'e' || first === 'i' || first === 'o' || first === 'u' ? 'a' : ''
  const rest = text.replace(VOWELS, '').replace(TWICE, '$1')
  // What is all vowels, or one consonant, would meet half the world.
  return lead.length + rest.length < 2 ? word : lead + rest
}

/** Skeletons that were made before: the words of all lists are few beside their names. */
export class Skeletons {
  readonly #known = new Map<string, string>()

  of(word: string): string {
    let skeleton = this.#known.get(word)
    if (skeleton === undefined) {
      skeleton = skeletonOf(word)
      this.#known.set(word, skeleton)
    }
    return skeleton
  }
}
