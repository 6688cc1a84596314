import type { Random } from './random.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** A letter in the case of another. */
function inCaseOf(letter: string, model: string): string {
  return model !== model.toLowerCase() ? letter.toUpperCase() : letter
}

function other(letter: string, random: Random): string {
  const at = ALPHABET.indexOf(letter.toLowerCase())
  const drawn = ALPHABET.charAt((Math.max(0, at) + 1 + random.below(25)) % 26)
  return inCaseOf(drawn, letter)
}

export function inserted(word: string, random: Random): string {
  const at = 1 + random.below(word.length)
  const before = word.charAt(at - 1)
  return word.slice(0, at) + inCaseOf(random.letter(ALPHABET), before) + word.slice(at)
}

export function deleted(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1)
  return word.slice(0, at) + word.slice(at + 1)
}

export function substituted(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1)
  return word.slice(0, at) + other(word.charAt(at), random) + word.slice(at + 1)
}

export function firstSubstituted(word: string, random: Random): string {
  return other(word.charAt(0), random) + word.slice(1)
}

/** Two neighbouring letters that differ change places; `null` where there are none. */
export function transposed(word: string, random: Random): string | null {
  const places = Array.from(word)
    .keys()
    .filter((at) => at > 0 && at < word.length - 1 && word.charAt(at) !== word.charAt(at + 1))
  const at = random.pick([...places])
  if (at === null) return null
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
}

/** One edit of a kind drawn at random. */
export function edited(word: string, random: Random): string {
  const edit = random.pick([inserted, deleted, substituted, transposed]) ?? substituted
  return edit(word, random) ?? substituted(word, random)
}

/** A name of one word is as little as this, or less, too short to be told from another once a letter is changed. */
export const SHORT_SINGLE = 5

/**
 * Rewrites one of the runs of at least so many Latin letters, never a legal form or the like where there is another.
 * A name whose only word is short is left alone: it has a class of its own.
 */
export function onOneWord(
  name: string,
  least: number,
  random: Random,
  rewrite: (word: string) => string | null,
): string | null {
  const runs = [...name.matchAll(/\p{Script=Latin}+/gu)].filter(([word]) => word.length >= least)
  const telling = runs.filter(([word]) => !PLAIN_WORDS.has(word.toLowerCase()))
  const run = random.pick(telling.length > 0 ? telling : runs)
  if (run === null) return null
  const [word] = run
  if (word.length <= SHORT_SINGLE && (name.match(/\p{L}{2,}/gu)?.length ?? 0) < 2) return null
  const rewritten = rewrite(word)
  if (rewritten === null || rewritten === word) return null
  return name.slice(0, run.index) + rewritten + name.slice(run.index + word.length)
}

/** Words that tell no name from another. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `and the for company limited corporation incorporated joint stock liability society public private closed open
  general trading group holding holdings international institute research industrial industries services enterprise
  gmbh mbh llc ltd inc corp co fze plc jsc ojsc pjsc cjsc oao zao ooo pao ao sa bv ag aktiengesellschaft`.split(
    /\s+/,
  ),
)
