import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Random } from '../../src/deck/index.ts'

const GIVEN = '2023-07-16-common-forenames-by-country.csv'
const FAMILY = '2023-07-16-common-surnames-by-country.csv'
/** Where the family name stands first, and without a space. */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u
const NATIVE = /^[^\p{sc=Latin}]*\p{L}[^\p{sc=Latin}]*$/u

/** Common given names crossed with common family names of one country, in the letters of that country: `most` a country. */
export function ordinaryNative(folder: string, most: number): ReadonlyMap<string, readonly string[]> {
  const [given, family] = [GIVEN, FAMILY].map((file) => byCountry(join(folder, 'ordinary', file)))
  const random = new Random('ordinary native')
  const names = new Map<string, readonly string[]>()
  for (const [country, families] of family ?? []) {
    const givens = given?.get(country)
    if (givens === undefined) continue
    const crossed = Array.from({ length: most }, () => {
      const [own, of] = [random.pick(givens) ?? '', random.pick(families) ?? '']
      return FAMILY_FIRST.test(of) ? of + own : `${own} ${of}`
    })
    names.set(country, [...new Set(crossed)])
  }
  return names
}

function byCountry(path: string): ReadonlyMap<string, readonly string[]> {
  if (!existsSync(path)) return new Map()
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(path), {
    columns: true,
    bom: true,
    relaxColumnCount: true,
  })
  const native = rows.filter((row) => NATIVE.test(row['Localized Name'] ?? ''))
  return new Map(
    [...Map.groupBy(native, (row) => row['Country'] ?? '')].map(([country, own]) => [
      country,
      [...new Set(own.map((row) => row['Localized Name']?.trim() ?? ''))],
    ]),
  )
}
