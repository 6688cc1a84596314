import type { FtmFormat } from '../../lists/index.ts'

/**
 * A number in the form that FollowTheMoney keeps, where it is one of that format; else `null`: its tools drop such a value.
 * A format that no list gives is not checked.
 *
 * @example formattedNumber('imo', '9288693') // 'IMO9288693'
 */
export function formattedNumber(format: FtmFormat, value: string): string | null {
  return (CHECKS[format] ?? ((text: string) => text))(value.trim())
}

const CHECKS: Readonly<Partial<Record<FtmFormat, (value: string) => string | null>>> = {
  // ISO 9362: institution, country, location; a branch is cut off.
  bic: (value) => {
    const found = /^([A-Z]{4}([A-Z]{2})[0-9A-Z]{2})(?:[0-9A-Z]{3})?$/u.exec(compact(value))
    return found !== null && REGIONS.of(found[2] ?? '') !== undefined ? (found[1] ?? null) : null
  },
  imo: (value) => {
    const digits = digitsOf(/^(?:IMO[\s:.#-]*)?(\d{7})$/iu.exec(value)?.[1])
    const isVessel = weighted(digits, [7, 6, 5, 4, 3, 2]) % 10 === digits[6]
    const isOwner = (11 - (weighted(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === digits[6]
    return digits.some((digit) => digit > 0) && (isVessel || isOwner) ? `IMO${digits.join('')}` : null
  },
  inn: (value) => {
    const text = value.replaceAll(' ', '')
    const digits = digitsOf(/^\d{10}(?:\d{2})?$/u.exec(text)?.[0])
    const check = (weights: readonly number[]): boolean =>
      (weighted(digits, weights) % 11) % 10 === digits[weights.length]
    if (digits.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) ? text : null
    if (digits.length !== 12) return null
    return check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) && check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) ? text : null
  },
  ogrn: (value) => {
    if (!/^[1-9](?:\d{12}|\d{14})$/u.test(value)) return null
    const modulus = value.length === 13 ? 11n : 13n
    return (BigInt(value.slice(0, -1)) % modulus) % 10n === BigInt(value.slice(-1)) ? value : null
  },
  // ISO 17442: ISO 7064 MOD 97-10 over the letters as 10 to 35.
  lei: (value) => {
    const text = compact(value)
    return /^[0-9A-Z]{18}\d{2}$/u.test(text) && BigInt(lettersAsNumbers(text)) % 97n === 1n ? text : null
  },
  // ISO 6166: Luhn over the letters as 10 to 35.
  isin: (value) => {
    const text = compact(value)
    return /^[A-Z]{2}[0-9A-Z]{9}\d$/u.test(text) && isLuhn(lettersAsNumbers(text)) ? text : null
  },
  ssn: (value) => {
    const found = /^(\d{3})-?(\d{2})-?(\d{4})$/u.exec(value)
    const isIssued =
      found !== null && !/^(?:000|666|9)/u.test(value) && found[2] !== '00' && found[3] !== '0000'
    return isIssued ? found.slice(1).join('') : null
  },
  // GB 32100-2015: powers of 3 modulo 31.
  uscc: (value) => {
    const text = compact(value)
    if (!/^\d{8}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(text)) return null
    let sum = 0
    let weight = 1
    for (const letter of text.slice(0, 17)) {
      sum += USCC.indexOf(letter) * weight
      weight = (weight * 3) % 31
    }
    return USCC[(31 - (sum % 31)) % 31] === text[17] ? text : null
  },
}

/** Countries by their two letters; nothing for letters that are none. */
const REGIONS: Intl.DisplayNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'

function compact(value: string): string {
  return value.replaceAll(/[ -]/gu, '').toUpperCase()
}

function digitsOf(text: string | undefined): readonly number[] {
  return Array.from(text ?? '', Number)
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0)
}

function lettersAsNumbers(text: string): string {
  return text.replaceAll(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55))
}

function isLuhn(digits: string): boolean {
  const sum = digitsOf(digits)
    .toReversed()
    .reduce((total, digit, at) => {
      const counted = at % 2 === 1 ? digit * 2 : digit
      return total + (counted > 9 ? counted - 9 : counted)
    }, 0)
  return sum % 10 === 0
}
