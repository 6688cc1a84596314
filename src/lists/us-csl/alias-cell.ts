import { wordsOf } from '../reading/xml-element.ts'
import { repaired } from './mojibake.ts'
import { type FoundName, tidied } from './name-cell.ts'

/** What one of the further names of a record says. */
export interface AliasCell {
  readonly names: readonly FoundName[]
  /** What is said of the names rather than one. */
  readonly remarks: readonly string[]
  readonly addresses: readonly string[]
}

/** A longer cell is taken whole. */
const LONGEST = 4_000

/**
 * The names in one alias as the publisher splits them: "and X", "-X", "f.k.a., X", "X, a.k.a., Y", "X;Y",
 * "a.k.a., the following two aliases: X; and Y". An address among the names is one ("Address 2, 1 Mill Lane"), and brackets
 * without a name are a remark.
 *
 * @example namesInAlias('and Kite, f.k.a., Dragon Works').names // Kite an alias, Dragon Works a former name
 */
export function namesInAlias(cell: string): AliasCell {
  if (cell.length > LONGEST)
    return { names: [{ value: wordsOf(cell), kind: 'alias', isWeak: false }], remarks: [], addresses: [] }
  const text = repaired(wordsOf(cell)).replace(
    /(?:^|, )(?:(a)|f)\.?k\.?a\.?,? the following (?:\p{L}+ )?alias(?:es)?(?: \([^)]*\))? ?: ?/iu,
    '',
  )
  if (/^\(.*\)\.?$/u.test(text)) return { names: [], remarks: [text], addresses: [] }
  if (/^Address \d{1,3}\b/u.test(text)) return { names: [], remarks: [], addresses: [text] }
  return { names: text.split(';').flatMap(namesInPiece), remarks: [], addresses: [] }
}

function namesInPiece(piece: string): readonly FoundName[] {
  const names: FoundName[] = []
  let kind: FoundName['kind'] = 'alias'
  for (const part of tidied(piece).split(
    /((?:^|,? |\()(?:[af]\.?\/?k\.?\/?a\b\.?|also known as|formerly known as),? )/iu,
  )) {
    const word = /([af])[./]?k|(also|formerly) known as/iu.exec(part)
    if (
      word !== null &&
      /^(?:,? |\()?(?:[af]\.?\/?k\.?\/?a\b\.?|also known as|formerly known as),? $/iu.test(part)
    ) {
      kind = /^f/iu.test(word[1] ?? word[2] ?? '') ? 'former' : 'alias'
      continue
    }
    const value = tidied(tidied(part).replace(/^(?:and|or)(?: |$)/u, ''))
    if (/[\p{L}\p{N}]/u.test(value)) names.push({ value, kind, isWeak: isTooShort(value) })
  }
  return names
}

/** "Al", "EC": what is left of a name that was split, or two letters; alone they name nobody. */
function isTooShort(value: string): boolean {
  return value.replace(/[^\p{L}\p{N}]/gu, '').length < 3
}
