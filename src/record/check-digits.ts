/** The check digit of an IMO ship number (IMO resolution A.1117(30)): seven digits, weights 7 to 2, the sum's last digit. */
export function isImo(value: string): boolean {
  if (!/^\d{7}$/.test(value)) return false
  let sum = 0
  for (let at = 0; at < 6; at += 1) sum += digit(value, at) * (7 - at)
  return sum % 10 === digit(value, 6)
}

/** A legal entity identifier (ISO 17442): 20 letters and digits that are 1 modulo 97 (ISO 7064 MOD 97-10). */
export function isLei(value: string): boolean {
  if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) return false
  let rest = 0
  for (const letter of value) {
    const number = Number.parseInt(letter, 36)
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97
  }
  return rest === 1
}

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const INN_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

/** A Russian taxpayer number (order of the Federal Tax Service ММВ-7-6/435): 10 digits of a body, 12 of a person. */
export function isInn(value: string): boolean {
  if (/^\d{10}$/.test(value)) return weighted(value, INN_10) === digit(value, 9)
  if (/^\d{12}$/.test(value))
    return weighted(value, INN_11) === digit(value, 10) && weighted(value, INN_12) === digit(value, 11)
  return false
}

/** A Russian state registration number: 13 digits of a body (modulo 11), 15 of a sole trader (modulo 13). */
export function isOgrn(value: string): boolean {
  if (/^[1-9]\d{12}$/.test(value)) return (Number(value.slice(0, 12)) % 11) % 10 === digit(value, 12)
  if (/^[1-9]\d{14}$/.test(value)) return (Number(value.slice(0, 14)) % 13) % 10 === digit(value, 14)
  return false
}

const USCC_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** A Chinese unified social credit code (GB 32100-2015): 18 letters and digits, weights 3^n, modulo 31. */
export function isUscc(value: string): boolean {
  if (!/^[0-9A-HJ-NP-RTUWXY]{18}$/.test(value)) return false
  let sum = 0
  let weight = 1
  for (let at = 0; at < 17; at += 1) {
    sum += USCC_LETTERS.indexOf(value.charAt(at)) * weight
    weight = (weight * 3) % 31
  }
  return (31 - (sum % 31)) % 31 === USCC_LETTERS.indexOf(value.charAt(17))
}

function digit(value: string, at: number): number {
  return value.charCodeAt(at) - 48
}

function weighted(value: string, weights: readonly number[]): number {
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * digit(value, at)
  return (sum % 11) % 10
}

/** Sorts of numbers that check digits prove. A party has one of each at a time. */
export const PROVEN_SORTS = ['imo', 'lei', 'inn', 'ogrn', 'uscc'] as const
export type ProvenSort = (typeof PROVEN_SORTS)[number]

/** The comparable form of an official number: letters and digits only, in capitals; `IMO 9074729` is 9074729. */
export function plainNumber(value: string): string {
  return value
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^IMO(?=\d{7}$)/, '')
}

/** The sort that the check digits of a plain number prove, whatever a list calls it; `null` where they prove none. */
export function provenSort(value: string, kind: string): ProvenSort | null {
  if (kind === 'imoNumber') return isImo(value) ? 'imo' : null
  if (kind === 'passportNumber') return null
  if (value.length === 20 && isLei(value)) return 'lei'
  if (value.length === 18 && isUscc(value)) return 'uscc'
  if ((value.length === 13 || value.length === 15) && isOgrn(value)) return 'ogrn'
  if ((value.length === 10 || value.length === 12) && isInn(value) && kind !== 'idNumber') return 'inn'
  return null
}
