import { fold } from '../script/fold.ts'
import { lexemeOf } from './lexicon.ts'
import { PLACE_ABBREVIATIONS } from './place-abbreviations.ts'

/** Raised when the rules below change. */
export const SHORT_FORM_VERSION = 3

/** The scheme of a name in Latin letters that is read without it. */
export const WITHOUT_SHORT_FORM = 'as written, without its short form'

/** A word alone in brackets. */
const BRACKETED = /\(\s*["“„«]?([\p{L}\p{N}]{2,8})["”“»]?\s*\)/u
const CAPITAL = /\p{Lu}/gu
const WITHOUT_CASE = /^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u
const LATIN = /^[a-z]+$/
const WORD = /[\p{L}\p{N}]{2,}/gu
/** In capitals behind so many words letters are a short form in whatever language: Kurdistan Workers’ Party (PKK). */
const FEWEST_BEFORE = 3
const ALL_CAPITALS = /^\p{Lu}{3,6}$/u

/** A word in capitals, then words in brackets or behind a dash. */
const SHORT_FIRST =
  /^\s*["“„«]?(\p{Lu}[\p{Lu}\p{N}]{2,9})["”“»]?\s*(?:[([]\s*([^()[\]]+?)\s*[)\]]|\s[–—-]\s+([^()[\]]+?))\s*$/u

/** A name that begins with its short form: both. */
export interface ShortFirst {
  readonly short: string
  readonly full: string
}

/**
 * A short form and the full name behind it, of three words or more whose letters it is made of: ESNICO (Equipment Supplier for
 * Nuclear Industries Corporation); null for any other name.
 */
export function shortFirstIn(value: string): ShortFirst | null {
  const [, short = '', bracketed, behind] = SHORT_FIRST.exec(value) ?? []
  const full = bracketed ?? behind ?? ''
  const isShort = (full.match(WORD)?.length ?? 0) >= FEWEST_BEFORE && isMadeOf(fold(short), fold(full))
  return isShort ? { short, full } : null
}

/**
 * The short form that a body's name has in brackets, folded: "cec" of Central Election Commission (CEC), "цик" of Центральная
 * избирательная комиссия (ЦИК). In Latin letters its own letters must be those of the name, in their order, or all be capitals
 * behind three words, and neither a country nor a legal form; null where there is none.
 */
export function shortFormIn(value: string): string | null {
  if (!value.includes('(')) return null
  const [brackets = '', written = ''] = BRACKETED.exec(value) ?? []
  if (brackets === '') return null
  const short = fold(written)
  if (LATIN.test(short)) {
    const rest = value.replace(brackets, ' ')
    return isMadeOf(short, fold(rest)) || (ALL_CAPITALS.test(written) && mayStandFor(short, rest))
      ? short
      : null
  }
  if (WITHOUT_CASE.test(written)) return short
  return (written.match(CAPITAL)?.length ?? 0) * 2 > written.length ? short : null
}

function mayStandFor(short: string, name: string): boolean {
  if (Object.hasOwn(PLACE_ABBREVIATIONS, short) || lexemeOf(short) !== undefined) return false
  return (name.match(WORD)?.length ?? 0) >= FEWEST_BEFORE
}

function isMadeOf(short: string, name: string): boolean {
  if (short.charAt(0) !== name.charAt(0)) return false
  let at = 0
  for (const letter of short) {
    at = name.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
