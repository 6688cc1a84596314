import type { NameOf } from '../names/index.ts'

const LETTER = /^[a-z]$/
/** Words before the name of a father, folded. */
const OF_FATHER: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint', 'binti', 'binte'])

/** Whether some words may have an order that tells: two single letters or more, or a father's name. */
export function hasOrder(words: readonly string[]): boolean {
  let letters = 0
  let hasFather = false
  for (const word of words)
    if (LETTER.test(word)) letters += 1
    else hasFather ||= OF_FATHER.has(word)
  return hasFather || letters > 1
}

/**
 * Whether two names have the same words in an order that tells them apart: the letters of a body's abbreviation ("C.B.A." is
 * not "A.B.C."), a son and his father ("Omar bin Ahmad" is not "Ahmad bin Omar"). Other words may stand in any order, and
 * these where the whole name is written from its end.
 */
export function isReordered(asked: readonly string[], listed: readonly string[], of: NameOf): boolean {
  const isMoved = of === 'person' ? hasFatherForSon(asked, listed) : hasLettersMoved(asked, listed)
  return isMoved && asked.toReversed().join(' ') !== listed.join(' ')
}

function hasLettersMoved(asked: readonly string[], listed: readonly string[]): boolean {
  const others = abbreviationsOf(listed)
  return abbreviationsOf(asked).some((own) =>
    others.some((other) => own !== other && sorted(own) === sorted(other)),
  )
}

/** Single letters that stand side by side, two at least. */
function abbreviationsOf(words: readonly string[]): readonly string[] {
  return words
    .map((word) => (LETTER.test(word) ? word : ' '))
    .join('')
    .split(' ')
    .filter((letters) => letters.length > 1)
}

function sorted(letters: string): string {
  return Array.from(letters).toSorted().join('')
}

function hasFatherForSon(asked: readonly string[], listed: readonly string[]): boolean {
  const others = sonsOf(listed)
  return sonsOf(asked).some(([son, father]) =>
    others.some(([other, otherFather]) => son !== father && son === otherFather && father === other),
  )
}

/** Who is whose son or daughter, by the words on both sides of "bin". */
function sonsOf(words: readonly string[]): readonly (readonly [son: string, father: string])[] {
  return words.flatMap((word, at) => {
    const [son, father] = [words[at - 1], words[at + 1]]
    return OF_FATHER.has(word) && son !== undefined && father !== undefined ? [[son, father] as const] : []
  })
}
