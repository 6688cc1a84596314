import { boundedDistance } from '../../names/index.ts'
import { foldedWords } from '../reading/folded-words.ts'
import type { PersonName } from './person-name.ts'

/** Whether two words may be spellings of one: a letter in three may differ. */
export function isLike(a: string, b: string): boolean {
  const [first, second] = [foldedWords(a).join(''), foldedWords(b).join('')]
  const longer = Math.max(first.length, second.length)
  if (longer === 0 || longer > 60) return false
  const bound = Math.floor(longer / 3)
  return boundedDistance(first, second, bound) <= bound
}

/**
 * The whole name that a fragment stands for, where it respells a part of the primary name or, in another script, of a name
 * before it in the cell; `null` where it is a name of its own.
 *
 * @example completed('VYSOTSKIY', vladimirYuryevichVysotsky, []) // 'Vladimir Yuryevich VYSOTSKIY'
 */
export function completed(
  fragment: string,
  { given, family }: PersonName,
  before: readonly string[],
): string | null {
  const words = fragment.split(' ')
  if (family.length > 0 && given.length > 0 && /\p{Script=Latin}/u.test(fragment))
    return ofGivenNames(words, given, family) ?? ofFamilyName(words, given, family)
  if (words.length !== 1) return null
  return before.map((name) => withLastReplaced(name, fragment)).find((name) => name !== null) ?? null
}

/** "Andrei", or a given name with its patronymic: the family name is missing. */
function ofGivenNames(
  words: readonly string[],
  given: readonly string[],
  family: readonly string[],
): string | null {
  const hasPatronymic = /(?:ich|vna)$/iu.test(words.at(-1) ?? '')
  if (words.length > 2 || (words.length === 2 && !hasPatronymic)) return null
  const replaced = [...given]
  for (const word of words) {
    const at = replaced.findIndex((each) => isLike(each, word))
    if (at === -1 && words.length === 1 && given.length === 1 && /(?:ovich|evich|ovna|evna)$/iu.test(word))
      return [...given, word, ...family].join(' ')
    if (at === -1) return null
    // A given name that is as near to the family name respells that.
    if (
      words.length === 1 &&
      family.some((each) => distance(each, word) < distance(replaced[at] ?? '', word))
    )
      return null
    replaced[at] = word
  }
  return [...replaced, ...family].join(' ')
}

function ofFamilyName(
  words: readonly string[],
  given: readonly string[],
  family: readonly string[],
): string | null {
  const [first = '', ...rest] = words
  const isPatronymic = /(?:ich|vna)$/iu.test(first) && rest.length > 0
  const names = isPatronymic ? rest : words
  if (names.length !== 1 || !family.some((each) => isLike(each, names[0] ?? ''))) return null
  if (!isPatronymic) return [...given, ...names].join(' ')
  return given.length < 2 ? null : [...given.slice(0, -1), ...words].join(' ')
}

/** The name with this spelling of its first word; `null` where it is no spelling of it. */
export function withFirstReplaced(name: string, fragment: string): string | null {
  const [first = '', ...rest] = name.split(' ')
  return rest.length > 0 && isLike(first, fragment) ? [fragment, ...rest].join(' ') : null
}

/** "Сергей Евгеньевич Цивилев, or Цивилёв". */
function withLastReplaced(name: string, fragment: string): string | null {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !isLike(last, fragment.split('-')[0] ?? '')) return null
  return [...words.slice(0, -1), fragment].join(' ')
}

function distance(a: string, b: string): number {
  return boundedDistance(foldedWords(a).join('').slice(0, 60), foldedWords(b).join('').slice(0, 60), 60)
}
