import { keyOf, type Reading, type Token } from '../token.ts'
import { mostTelling } from './most-telling.ts'

/** Raised when the rules below change. */
export const SLAVIC_AS_ENGLISH_VERSION = 1

/** How German (and others that write ch and j) and Polish write what English has otherwise in Russian, Ukrainian and Belarusian names; the longest first. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  // Set aside, so that its "ch" is not read as the German one.
  [/schtsch/g, 'sh1'],
  [/tsch/g, '1'],
  [/dsch/g, 'dzh'],
  [/sch/g, 'sh'],
  [/ch/g, 'kh'],
  [/1/g, 'ch'],
  [/w/g, 'v'],
  [/j(?=[aeou])/g, 'y'],
  [/(?<=[iye])j$/g, 'y'],
  [/z/g, 'ts'],
]
const POLISH: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'kh'],
  [/szcz/g, 'shch'],
  [/cz/g, 'ch'],
  [/sz/g, 'sh'],
  [/rz|z(?=i[aeou])/g, 'zh'],
  [/w/g, 'v'],
  [/(?<=[bcdfghklmnprstvz])ie/g, 'e'],
  [/j(?=[aeou])/g, 'y'],
  [/(?<=[iye])j$/g, 'y'],
  [/c(?![hk])/g, 'ts'],
]
/** Endings of such names and sounds in them, as only these languages write them; names that many bear (Andrew) tell nothing. */
const SLAVIC =
  /(?:[oe]wa?|[oe]wsk(?:i|ij|yj|y|aja|a)|[oe]wit?sch|[oe]wicz|[oe]wycz|t?schenko|czenko|szenk[oa]|t?schuk|czuk|t?schin|schtschin|skij|skaja)$|^tsch|tsch[aeiou]/
const OF_POLISH = /cz|sz|rz|gie|iej$/

/**
 * A person's name of Russia and its neighbours as English spells it, where it is written as German or Polish does (Chodorkowski,
 * Prigoschin, Łukaszenka); null where nothing tells so. Meant for names that are asked for.
 */
export function readSlavicAsEnglish({ tokens }: Reading): Reading | null {
  if (!tokens.some(({ text, role }) => role === 'name' && SLAVIC.test(text) && mostTelling(text) === null))
    return null
  const rules = tokens.some(({ text }) => OF_POLISH.test(text)) ? POLISH : GERMAN
  const spelled = tokens.map((token): Token => {
    if (token.role !== 'name') return token
    const text = rules.reduce((word, [from, to]) => word.replaceAll(from, to), token.text)
    return text === token.text ? token : { text, role: token.role }
  })
  if (spelled.every((token, at) => token === tokens[at])) return null
  return {
    scheme: `as written, from ${rules === POLISH ? 'Polish' : 'German'}`,
    tokens: spelled,
    key: keyOf(spelled),
  }
}
