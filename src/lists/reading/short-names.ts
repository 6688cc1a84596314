/**
 * Whether capitals stand for a name: they begin like one of its words, and each of them is met in it, in order.
 * So "(KENYA)" after "KITE FOUNDATION" is none.
 *
 * @example isShortFor('XKW', 'Xanadu Kite Works') // true
 */
export function isShortFor(short: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{Ll}\p{N}.&/-]{1,13}$/u.test(short) || (short.match(/\p{Lu}/gu)?.length ?? 0) < 2)
    return false
  if (isLegalForm(short)) return false
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const words = wordsOfName(name)
  if (letters.length < 2 || !words.some((word) => word.startsWith(letters.charAt(0)))) return false
  if (isShortForEnd(short, name)) return false
  let met = 0
  for (const letter of words.join('')) if (letter === letters.charAt(met)) met++
  return met === letters.length
}

/** "Plants not under the Kite Safety Agency (KSA)": the capitals stand for the last words only, and so for another body. */
export function isShortForEnd(short: string, name: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  // "AVKC Kite Research Institute (KRI)": the group before it is not part of what the capitals stand for.
  const spelled = /\p{Ll}/u.test(name)
    ? name.slice(0, 1_000).replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, ' ')
    : name
  const initials = wordsOfName(spelled)
    .filter((word) => !SMALL_WORDS.has(word) && !LEGAL_FORMS.has(word.toUpperCase()))
    .map((word) => word.charAt(0))
    .join('')
  return letters !== '' && initials.length > letters.length && initials.endsWith(letters)
}

function wordsOfName(name: string): readonly string[] {
  return name
    .slice(0, 1_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

const SMALL_WORDS: ReadonlySet<string> = new Set('a al and de for in no of the to'.split(' '))

/** Legal forms in capitals, which stand for no name: "Kite Closed Joint Stock Company (CJSC)". */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'AO FZC FZCO FZE OAO ZAO PAO OOO JSC OJSC PJSC CJSC LLC LLP LTD FSUE FGUP PVT'.split(' '),
)

/** Whether capitals are a legal form and nothing else. */
export function isLegalForm(short: string): boolean {
  return LEGAL_FORMS.has(short.toUpperCase().replaceAll('.', ''))
}

/** "Kite Works Co., Ltd. (Kite)": the words in brackets are all among those of the name. */
export function isPartOfName(short: string, name: string): boolean {
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const parts = short.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return parts.every((part) => part !== '' && words.has(part))
}
