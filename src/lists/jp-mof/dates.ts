import { type PartialDate, parsePartialDate, partialDate } from '../../record/index.ts'
import { jpPieces } from './pieces.ts'

/** Years outside of 1800 to 2199 are not taken for Gregorian ones. */
const DAY = String.raw`((?:1[89]|20|21)\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?`
const CIRCA = /(?:の頃|頃|ごろ|前後|推定|おおよそ|およそ|約|\(推定\))/gu

/**
 * The dates of a cell: Japanese ("1961年3月1日", "1957年から1962年までの間", "1971年頃"), English, or the day number of a
 * spreadsheet; and the values that are not understood.
 */
export function jpDates(cell: string): {
  readonly dates: readonly PartialDate[]
  readonly rest: readonly string[]
} {
  const dates: PartialDate[] = []
  const rest: string[] = []
  for (const piece of jpPieces(cell.replace(/から\s*\n/gu, 'から'))) {
    const read = oneDate(piece)
    if (read.length === 0) rest.push(piece)
    dates.push(...read)
  }
  const byValue = new Map(dates.map((date) => [date.edtf, date]))
  return { dates: [...byValue.values()], rest }
}

function oneDate(piece: string): readonly PartialDate[] {
  const text = piece.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (/^\d{4,5}$/u.test(text) && (text.length === 5 || Number(text) > 2200)) return serial(text)
  const tight = text
    .replace(/ /gu, '')
    .replace(/生(?:まれ)?$/u, '')
    .replace(/\([^()]*(?:時点|による)[^()]*\)$/u, '')
  const circa = CIRCA.test(tight)
  CIRCA.lastIndex = 0
  const plain = tight.replace(CIRCA, '').replace(/[、,.]$/u, '')
  const range = new RegExp(`^${DAY}(?:から|~|～|-|及び)${DAY}(?:まで|の間|までの間|間)*$`, 'u').exec(plain)
  if (range !== null && !plain.includes('及び')) {
    const [from, to] = [edtfOf(range, 1), edtfOf(range, 4)]
    const both =
      from === null || to === null ? null : made(`${from}${circa ? '~' : ''}/${to}${circa ? '~' : ''}`, piece)
    return both === null ? [] : [both]
  }
  const several = plain.split(/又は|または|もしくは|及び|、|;/u)
  const terms = several.map((each) => edtfOf(new RegExp(`^${DAY}$`, 'u').exec(each), 1))
  if (terms.every((term) => term !== null))
    return terms.map((term) => made(`${term}${circa ? '~' : ''}`, piece)).filter((date) => date !== null)
  const english = parsePartialDate(text, { order: 'unknown' })
  return english === null ? [] : [english]
}

/** Spreadsheets count the days since 1900; those before 1927-05-18 have four digits. */
function serial(text: string): readonly PartialDate[] {
  const at = new Date((Number(text) - 25_569) * 86_400_000)
  const date = made(at.toISOString().slice(0, 10), text)
  return date === null || at.getTime() > Date.parse('2100-01-01') ? [] : [date]
}

function edtfOf(found: RegExpExecArray | null, from: number): string | null {
  const [year, month, day] = [found?.[from], found?.[from + 1], found?.[from + 2]]
  if (year === undefined || (month === undefined && day !== undefined)) return null
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
}

function made(edtf: string, words: string): PartialDate | null {
  try {
    return partialDate(edtf, words)
  } catch {
    return null
  }
}
