import type { Identifier } from '../../../record/index.ts'
import { countryCode } from '../../reading/country.ts'
import { IDENTIFIER_WORDS, kindOfValue, kindOfWords } from './identifier-kinds.ts'

/** Words of the table, with what may stand before ("alt.", "Diplomatic") and after ("#", ":") them. */
const KNOWN = new RegExp(
  `^((?:(?:Previous|Other|Diplomatic|Official|Service|Special|Stateless Person|U\\.S\\.A\\.|British National Overseas) )?(${IDENTIFIER_WORDS}))(?: ?[:#])*(?=[ :]) *(.+)$`,
  'iu',
)

/** Words of no table that end as those of a number do, before a number. */
const LIKE_A_NUMBER =
  /^((?:\p{L}[\p{L}.'/()-]*,? ){0,7}?(?:Card|Certificate|Code|Document|ID|Identification|Licen[cs]e|No\.|Number|Passport|Permit|Registration)(?: \([^()]{1,40}\))?)(?: ?[:#])* (?=\S*\d)([^ ].*)$/iu

/** Where the number ends and what is said of it begins. */
const AFTER_NUMBER = /,? ?(?: \(|\b(?:at|[Ii]ssued|[Ee]xpire[ds]|[Vv]alid)\b)/u

/**
 * Reads "Passport A123 (Iran) issued 02 Mar 2015 expires 01 Mar 2020", "NIT # 900-1 (Colombia)" and the like, by the words
 * of the table; `null` for what is no such segment. Everything but the number is kept in the note, in the publisher's words.
 * A document without a number is the segment itself.
 */
export function knownIdentifier(segment: string): Identifier | string | null {
  const found = KNOWN.exec(segment)
  const [, words, ofTable, rest] = found ?? []
  if (words === undefined || ofTable === undefined || rest === undefined) return null
  return identifierOf(words, kindOfWords(ofTable) ?? 'idNumber', rest.trim()) ?? segment
}

/** Reads a number after words that are in no table but end as those of a number do; `null` for anything else. */
export function likelyIdentifier(segment: string): Identifier | null {
  const [, words, rest] = LIKE_A_NUMBER.exec(segment) ?? []
  return words === undefined || rest === undefined ? null : identifierOf(words, 'idNumber', rest.trim())
}

function identifierOf(words: string, kindByWords: string, rest: string): Identifier | null {
  const bracketed = /^\(([^()]*\d[^()]*)\)$/u.exec(rest)?.[1]
  if (bracketed !== undefined) return identifierOf(words, kindByWords, bracketed)
  const end = rest.search(AFTER_NUMBER)
  const value = end === -1 ? rest : rest.slice(0, end).trim()
  const said = rest.slice(value.length).replace(/^,/u, '').trim()
  if (!NUMBER.test(value)) return null
  const country = issuer(said)
  const kind = kindOfValue(kindByWords, words, value, country)
  const bare = bareValue(kind, value)
  const before = value.slice(0, value.length - bare.length).replace(/[ :]+$/u, '')
  return { kind, value: bare, country, note: [words, before, said].filter((part) => part !== '').join(' ') }
}

/** A number has a digit, or is a code in capitals ("UA ZKA"): "to be confirmed" is none. */
const NUMBER = /\p{N}|^\p{Lu}[\p{Lu} ./-]*$/u

/** The country in the last brackets: "(Stuttgart) (Germany)". */
function issuer(said: string): string | null {
  const bracketed = [...said.matchAll(/\(([^()]+)\)/gu)].map(([, inner]) => inner ?? '')
  return bracketed.map(countryCode).findLast((code) => code !== null) ?? null
}

/** An IMO number without the letters, an ISIN without its name. */
function bareValue(kind: string, value: string): string {
  if (kind === 'imoNumber') return value.replace(/^IMO:? ?/u, '')
  return kind === 'isinCode' ? value.replace(/^ISIN:? /u, '') : value
}
