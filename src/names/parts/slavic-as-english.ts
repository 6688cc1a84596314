import { keyOf, type Reading, type Token } from '../token.ts'
import { mostTelling } from './most-telling.ts'

/** Raised when the rules below change. */
export const SLAVIC_AS_ENGLISH_VERSION = 2

/** How a language writes Russian, Ukrainian and Belarusian names. */
interface Habit {
  readonly language: string
  /** Given names, folded, as only this language and its neighbours write them. */
  readonly given: ReadonlySet<string>
  /** What it writes where English has something else; the longest first. */
  readonly rules: readonly (readonly [RegExp, string])[]
}

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Own collection; each also stands for how the language's press writes Russian names. */
const GERMAN: Habit = {
  language: 'German',
  given: names(
    'jewgeni jewgenij jewgenia wladimir wladislaw wjatscheslaw wassili wassilij michail alexej dmitrij jurij sergej waleri walerij walentin ' +
      'walentina ljudmila jelena jekaterina grigorij gennadij wsewolod witali witalij rostislaw jaroslaw swetlana wiktorija lawrenti',
  ),
  rules: [
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
  ],
}
const POLISH: Habit = {
  language: 'Polish',
  given: names(
    'jewgienij jewgienija siergiej aleksiej andriej giennadij wasilij dmitrij nikolaj walerij anatolij wiaczeslaw wladislaw igor jurij ' +
      'grigorij jelena jekaterina swietlana natalja ludmila wsiewolod witalij arkadij walentyna',
  ),
  rules: [
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
  ],
}
const SPANISH: Habit = {
  language: 'Spanish',
  given: names('mijail yevgueni evgueni serguei guennadi gueorgui zajar mijailovich serguevich serguievich'),
  rules: [
    [/j/g, 'kh'],
    [/gu(?=[ei])/g, 'g'],
    [/(?<=ch|sh)ov(?=a?$)/g, 'ev'],
  ],
}
const FRENCH: Habit = {
  language: 'French',
  given: names('serguei evgueni ievgueni guennadi gueorgui viatcheslav vassili iouri ioulia lioudmila'),
  rules: [
    // Set aside, so that its "ch" is not read as the French one.
    [/tch/g, '1'],
    [/ch/g, 'sh'],
    [/1/g, 'ch'],
    [/dj/g, 'dzh'],
    [/j/g, 'zh'],
    [/ou/g, 'u'],
    [/gu(?=[ei])/g, 'g'],
    [/(?<=[bdfgklmnprstvz])ine$/g, 'in'],
    [/^i(?=[aeou])/g, 'y'],
  ],
}

/** Endings of such names and sounds in them, as only German and Polish write them; names that many bear (Andrew) tell nothing. */
const SLAVIC =
  /(?:[oe]wa?|[oe]wsk(?:i|ij|yj|y|aja|a)|[oe]wit?sch|[oe]wicz|[oe]wycz|t?schenko|czenko|szenk[oa]|t?schuk|czuk|t?schin|schtschin|skij|skaja)$|^tsch|tsch[aeiou]/
const OF_POLISH = /cz|sz|rz|gie|iej$/
/** The same of French; in names of other Latin letters "tch" and "ou" stand before other endings. */
const OF_FRENCH = /(?:tchenko|tch(?:[eo]va?|ine|ouk)|ou(?:ch|[bdfgjklmnrst])?(?:[eo]va?|ine)|vitch)$/

function habitOf(tokens: readonly Token[]): Habit | null {
  const own = tokens.filter(({ role }) => role === 'name').map(({ text }) => text)
  const tells = (sign: RegExp): boolean => own.some((text) => sign.test(text) && mostTelling(text) === null)
  const has = ({ given }: Habit): boolean => own.some((text) => given.has(text))
  if (tells(SLAVIC)) return own.some((text) => OF_POLISH.test(text)) ? POLISH : GERMAN
  if (tells(OF_FRENCH)) return FRENCH
  if (own.some((text) => OF_POLISH.test(text)) && has(POLISH)) return POLISH
  if (has(GERMAN)) return GERMAN
  if (has(SPANISH)) return SPANISH
  return has(POLISH) && own.some((text) => /w/.test(text)) ? POLISH : null
}

/**
 * A person's name of Russia and its neighbours as English spells it, where it is written as German, Polish, Spanish or French
 * does (Chodorkowski, Prigoschin, Łukaszenka, Mijaíl Gorbachov); null where nothing tells so.
 */
export function readSlavicAsEnglish({ tokens }: Pick<Reading, 'tokens'>): Reading | null {
  const habit = habitOf(tokens)
  if (habit === null) return null
  const spelled = tokens.map((token): Token => {
    if (token.role !== 'name') return token
    const text = habit.rules.reduce((word, [from, to]) => word.replaceAll(from, to), token.text)
    return text === token.text ? token : { text, role: token.role }
  })
  if (spelled.every((token, at) => token === tokens[at])) return null
  return { scheme: `as written, from ${habit.language}`, tokens: spelled, key: keyOf(spelled) }
}
