import { foldedWords } from '../reading/folded-words.ts'
import { isShortFor } from '../reading/short-names.ts'
import { wordsOf } from '../reading/xml-element.ts'

/** A party that an order names; where it names none, the order itself by its title. */
export interface OrderParty {
  readonly schema: 'LegalEntity' | 'Organization' | 'Vessel'
  readonly value: string
  readonly aliases: readonly { readonly value: string; readonly isWeak: boolean }[]
  /** Whether `value` is the title of an order on goods that names no party. */
  readonly isGoods: boolean
}

/** A longer cell is taken whole. */
const LONGEST = 4_000

/**
 * The parties in the Entity cell of an order: a semicolon parts them, "a/k/a" their names, and "and" two of them that end
 * in a legal form. "Fishing Vessel: X" is a vessel. Words about goods ("All cotton produced in …") name no party, save the
 * vessels and the company in "All products harvested by fishing vessels A, B, or C".
 */
export function partiesOfOrder(cell: string): readonly OrderParty[] {
  const whole = wordsOf(cell)
  if (whole.length > LONGEST) return [goods(whole)]
  const vessels = /\bby (?:the )?fishing vessels? (\p{Lu}.+)$/u.exec(whole)?.[1]
  if (vessels !== undefined && isOfGoods(whole))
    return vessels
      .split(/,\s*(?:(?:and|or) )?| (?:and|or) /u)
      .filter(hasLetters)
      .map((value) => ({
        schema: /\b(?:fishing|company|co|ltd|group|corporation)\b/iu.test(value) ? 'Organization' : 'Vessel',
        value,
        aliases: [],
        isGoods: false,
      }))
  if (isOfGoods(whole)) return [goods(whole)]
  return whole
    .split(/\s*;\s*(?:and )?/u)
    .flatMap(twoJoined)
    .filter(hasLetters)
    .map(partyOf)
}

function goods(value: string): OrderParty {
  return { schema: 'LegalEntity', value, aliases: [], isGoods: true }
}

/** "All …", or goods that are produced, grown, mined or harvested somewhere. */
function isOfGoods(words: string): boolean {
  return (
    /^(?:all|any|certain)\s/iu.test(words) ||
    /\b(?:produced|harvested|grown|mined|manufactured|made)\b.{0,40} (?:in|by|with|wholly|using|from)\b/iu.test(
      words,
    )
  )
}

function twoJoined(text: string): readonly string[] {
  const [, first, second] =
    /^(.+(?:Ltd|Limited|Inc|LLC|Co)\.?) and (.+(?:Ltd|Limited|Inc|LLC|Co)\.?)$/u.exec(text) ?? []
  return first === undefined || second === undefined ? [text] : [first, second]
}

function partyOf(text: string): OrderParty {
  const [, vessel] = /^(?:fishing )?vessel(?: name)?: ?(.+)$/iu.exec(text) ?? []
  const [value = '', ...aliases] = (vessel ?? text)
    .split(
      /,?\s+(?:a\/k\/a|a\.?k\.?a\.?|also known as),?\s+|\s*\((?:a\/k\/a|a\.?k\.?a\.?|also known as) ([^()]+)\)/iu,
    )
    .filter((part) => part !== undefined && hasLetters(part))
    .map((part) => part.replace(/^[\s,]+|[\s,]+$/gu, ''))
  const own = withBrackets(value)
  const others = [...own.slice(1), ...aliases.flatMap(withBrackets)]
  return {
    schema: vessel === undefined ? 'LegalEntity' : 'Vessel',
    value: own[0]?.value ?? value,
    aliases: others.filter(
      (each, at) => others.findIndex((other) => sameWords(other.value, each.value)) === at,
    ),
    isGoods: false,
  }
}

/** "Kite Farm (Kite No. 4 Prison)": of brackets at the end, those that hold another name or an acronym. */
function withBrackets(text: string): readonly { readonly value: string; readonly isWeak: boolean }[] {
  const [, before, inner] = /^(.{2,}\S) \(([^()]{2,80})\)$/u.exec(text) ?? []
  if (before === undefined || inner === undefined) return [{ value: text, isWeak: false }]
  const isShort = isShortFor(inner, before) || /^\p{Lu}{2,6} \p{Lu}\p{L}+$/u.test(inner)
  const isName =
    /\b(?:prison|farm|factory|camp|plant|company|detachment)\b/iu.test(inner) && /\d|\S+ \S+ \S+/u.test(inner)
  if (!isShort && !isName) return [{ value: text, isWeak: false }]
  return [
    { value: before, isWeak: false },
    { value: inner, isWeak: isShort },
  ]
}

function sameWords(a: string, b: string): boolean {
  return foldedWords(a).join(' ') === foldedWords(b).join(' ')
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
