import { boundedDistance } from '../../names/index.ts'
import { foldedWords } from '../reading/folded-words.ts'

/** Names of more words are not aligned. */
const MOST_WORDS = 30

/**
 * How close two spellings of a name are, 0 to 1: the share of letters that stay when each word is set beside its like
 * whatever the order, words joined or split, a letter in three of a word changed at most. A word that only one of them has
 * costs its letters; words left over on both sides mean two names, and so does, in the name of a body, a word left over
 * beside a changed one ("Iran Electronics Industries" is not "Electronic Industries").
 */
export function nameCloseness(a: string, b: string, of: 'person' | 'other'): number {
  const [first, second] = [foldedWords(a), foldedWords(b)]
  const size = Math.max(lettersIn(first), lettersIn(second))
  if (size === 0 || first.length > MOST_WORDS || second.length > MOST_WORDS) return 0
  if (first.toSorted().join(' ') === second.toSorted().join(' ')) return 1
  const aligned = align(joinedAs(first, second), joinedAs(second, first))
  const { left, right, edits } = withJoinedWords(aligned)
  if (left.length > 0 && right.length > 0) return 0
  const over = [...left, ...right]
  if (of === 'other' && over.length > 0 && edits > 0) return 0
  // A dropped or added name is one of three or more.
  if (over.length > 0 && Math.min(first.length, second.length) < 2) return 0
  return Math.max(0, 1 - (edits + lettersIn(over)) / size)
}

/** The words, two neighbours joined where the other spelling has them as one. */
function joinedAs(words: readonly string[], others: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at] ?? ''}${words[at + 1] ?? ''}`
    const isOne = at + 1 < words.length && others.includes(pair)
    joined.push(isOne ? pair : (words[at] ?? ''))
    if (isOne) at++
  }
  return joined
}

interface Aligned {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly edits: number
}

/** Sets each word beside its nearest like, the nearest pairs first; the rest is left over. */
function align(a: readonly string[], b: readonly string[]): Aligned {
  const pairs = a
    .flatMap((word, at) => b.map((other, to) => ({ at, to, edits: editsBetween(word, other) })))
    .filter(({ edits }) => edits !== null)
    .toSorted((one, two) => (one.edits ?? 0) - (two.edits ?? 0))
  const [left, right] = [new Map(a.entries()), new Map(b.entries())]
  let edits = 0
  for (const pair of pairs) {
    if (!left.has(pair.at) || !right.has(pair.to)) continue
    left.delete(pair.at)
    right.delete(pair.to)
    edits += pair.edits ?? 0
  }
  return { left: [...left.values()], right: [...right.values()], edits }
}

/** `null`: more than a letter in three, or a number. */
function editsBetween(a: string, b: string): number | null {
  if (a === b) return 0
  const longer = Math.max(a.length, b.length)
  if (longer > 60 || /\d/u.test(a + b)) return null
  const bound = Math.floor(longer / 3)
  const edits = boundedDistance(a, b, bound)
  return edits > bound ? null : edits
}

/** "al burhan" and "alburhan", "Xiao Ming" and "Xiaoming": what is left over is the same when joined. */
function withJoinedWords(aligned: Aligned): Aligned {
  const [one, two] = [aligned.left.join(''), aligned.right.join('')]
  const bound = Math.floor(Math.max(one.length, two.length) / 6)
  const edits = one.length > 3 && two.length > 3 ? boundedDistance(one, two, bound) : bound + 1
  return edits > bound ? aligned : { left: [], right: [], edits: aligned.edits + edits }
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0)
}
