import type { Identifier } from '../../record/index.ts'
import { valuesIn } from '../reading/numbered-values.ts'

/** A longer cell is kept whole. */
const LONGEST = 2_000

/** A number with at least four digits; letters may stand before and within it. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?!(?:ID|NO|TIN|INN|KPP|BIC|OGRN|OKPO|SWIFT)[- ])[A-Z]{0,6}[- ]?\d[\dA-Z./-]{2,}[\dA-Z](?![\p{L}\p{N}])/gu

/** FollowTheMoney properties by the words before a number, the nearest first. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\bO?GRN/iu, 'ogrnCode'],
  [/\bOKPO/iu, 'okpoCode'],
  [/\bKPP\b/iu, 'kppCode'],
  [/\b(?:INN|TIN)\b|\btax/iu, 'taxNumber'],
  [/\b(?:SWIFT|BIC)\b/iu, 'swiftBic'],
  [/\bIMO\b/iu, 'imoNumber'],
  [/\bLEI\b/iu, 'leiCode'],
  [/social credit/iu, 'uscCode'],
]

/**
 * The numbers of a "Business registration number (s)" cell, which is free text: "OGRN: 1157847407156 TIN: 7804552300",
 * "(1) … (2) …", "1037804006811 (Russia). Tax ID 7802059185", each with the whole cell as its note where that says more.
 */
export function businessNumbers(cell: string): readonly Identifier[] {
  if (cell.length > LONGEST) return [numberOf('registrationNumber', cell, cell)]
  return valuesIn(cell).flatMap((value) => {
    const found = [...value.matchAll(NUMBER)]
    if (found.length === 0) return [numberOf('registrationNumber', value, cell)]
    let from = 0
    return found.map((match) => {
      const before = value.slice(from, match.index)
      from = match.index + match[0].length
      return numberOf(kindOf(before, match[0].trim()), match[0].trim(), cell)
    })
  })
}

/** Taxpayer's and registration numbers of Russia say by their length what they are. */
function kindOf(before: string, value: string): string {
  const kind = KINDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'registrationNumber'
  if (kind === 'taxNumber') return /^(?:\d{10}|\d{12})$/u.test(value) ? 'innCode' : kind
  if (kind === 'ogrnCode') return /^(?:\d{13}|\d{15})$/u.test(value) ? kind : 'registrationNumber'
  return kind
}

function numberOf(kind: string, value: string, cell: string): Identifier {
  return { kind, value, country: null, note: value === cell ? null : cell }
}
