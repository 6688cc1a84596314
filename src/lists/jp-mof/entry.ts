import {
  type CountryFact,
  type CountryRole,
  type Entry,
  entry,
  entryKey,
  type Identifier,
  listedOn,
  name,
  type PartialDate,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { countryCode } from '../reading/country.ts'
import { countryAtStartJapanese, countryCodeJapanese } from '../reading/country-japanese.ts'
import { distinct, filled, refusingAt } from '../reading/entry-facts.ts'
import type { JpColumn } from './columns.ts'
import { jpDates } from './dates.ts'
import { jpAliases, jpPrimaryNames } from './names.ts'
import { isJapanese, jpInBothScripts, jpPieces } from './pieces.ts'
import { type JpNotices, type JpProgramme, jpNotices } from './programme.ts'

/** A party's row, with the rows that go on with it. */
export interface JpRow {
  /** The workbook and the sheet. */
  readonly file: string
  readonly line: number
  readonly programme: JpProgramme
  /** On which day the whole programme ended, where it has. */
  readonly ended: PartialDate | null
  /** The cells by what they say, in their order. */
  readonly cells: ReadonlyMap<JpColumn, readonly string[]>
  /** The cells that no header names. */
  readonly others: readonly Unread[]
}

/**
 * The entry of a row; what no rule reads is in its `unread`. Key: the programme and the number of the notice, which the
 * workbook never gives to another. A party that was removed, or whose programme was lifted, has the property `status`
 * "delisted" and, where the sheet says when, `endDate`.
 *
 * @throws UnreadableList for a number that is none
 */
export function jpMofEntry(row: JpRow): Entry {
  const unread: Unread[] = [...row.others]
  const cells = (column: JpColumn): readonly string[] => row.cells.get(column) ?? []
  const leave = (field: JpColumn, values: readonly string[]): void => {
    unread.push(...values.map((value) => ({ field, value })))
  }
  const marked = cells('number').join(' ').normalize('NFKC').replace(/\s+/gu, ' ').trim()
  const number = /\d+/u.exec(marked)?.[0] ?? ''
  const notices = jpNotices(cells('notice date').join('\n'))
  leave('notice date', notices.rest)
  const births = [...cells('birth date'), ...cells('birth')].map((cell) => jpDates(cell))
  const bornWords = cells('birth').flatMap(bornIn)
  leave(
    'birth date',
    cells('birth date').flatMap((_, at) => births[at]?.rest ?? []),
  )
  const dates = [
    ...births.slice(0, cells('birth date').length).flatMap((each) => each.dates),
    ...bornWords.flatMap((each) => each.dates),
  ]
  const schema = row.programme.schema ?? schemaOf(cells, dates)
  const isPerson = schema === 'Person'
  const birthPlaces = [
    ...cells('birth place').flatMap(jpPieces),
    ...bornWords.flatMap(({ places }) => places),
  ]
  const addresses = cells('address').flatMap(jpPieces)
  const nationalities = cells('nationality')
    .flatMap(jpPieces)
    .flatMap((words) => words.split(/[、,]/u))
  const passports = cells('passport').map((cell) => numbersIn(cell, 'passportNumber'))
  const idNumbers = cells('id number').map((cell) => numbersIn(cell, 'idNumber'))
  leave(
    'passport',
    passports.flatMap(({ rest }) => rest),
  )
  leave(
    'id number',
    idNumbers.flatMap(({ rest }) => rest),
  )
  const countries: readonly CountryFact[] = [
    ...nationalities.map((words) => fact('nationality', words)),
    ...birthPlaces.flatMap((place) => placeCountry('birthCountry', place)),
    ...addresses.flatMap((place) => placeCountry('country', place)),
  ]
  const listed = notices.listed
  return refusingAt({ file: row.file, line: row.line }, () =>
    entry({
      key: entryKey('jp-mof', `${row.programme.slug}-${number}`),
      schema,
      names: distinct(
        [
          ...jpPrimaryNames(cells('english name').join('\n'), cells('japanese name').join('\n'), isPerson),
          ...cells('alias').flatMap((cell) => jpAliases(cell, 'alias', 'strong')),
          ...cells('former name').flatMap((cell) => jpAliases(cell, 'former', 'strong')),
          ...cells('weak alias').flatMap((cell) => jpAliases(cell, 'alias', 'weak')),
        ],
        ({ kind, value }) => `${kind} ${value}`,
      ).map(name),
      dates: isPerson ? distinct(dates, ({ edtf }) => edtf) : [],
      countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
      identifiers: [...passports, ...idNumbers].flatMap(({ found }) => found),
      properties: filled({
        ...delisted(notices, row),
        title: cells('title').flatMap(jpPieces),
        position: cells('position').flatMap(jpInBothScripts),
        birthPlace: birthPlaces,
        incorporationDate: isPerson ? [] : dates.map(({ edtf }) => edtf),
        address: addresses,
        phone: cells('phone').flatMap(phones),
        fax: cells('fax').flatMap(phones),
        unReference: cells('un reference').flatMap(jpPieces),
        unListingDate: cells('un listing date').flatMap(unDates),
        // What a mark beside the number means stands under the title of the sheet.
        notes: [
          ...(/^\d+$/u.test(marked) ? [] : [`告示番号 ${marked}`]),
          ...cells('notes').map((cell) => cell.trim()),
        ],
        nameCells: [...cells('alias'), ...cells('former name'), ...cells('weak alias')]
          .map((cell) => cell.replace(/\s+/gu, ' ').trim())
          .filter((cell) => cell !== '不明'),
      }),
      listing: {
        programmes: [row.programme.name],
        listedOn: listed === null ? null : listedOn({ date: listed.edtf, basis: 'stated' }),
        amendedOn: notices.amended,
        measures: ['asset-freeze'],
        legalBasis: cells('legal basis').join('; ').trim() || null,
        reasons: cells('reasons').join('\n').trim() || null,
      },
      unread,
    }),
  )
}

function delisted(
  { isRemoved, removed }: JpNotices,
  row: JpRow,
): Readonly<Record<string, readonly string[]>> {
  if (!isRemoved && !row.programme.isLifted) return {}
  const end = removed ?? row.ended
  return { status: ['delisted'], endDate: end === null ? [] : [end.edtf] }
}

/** In sheets of people and bodies: what only people have tells them apart. */
function schemaOf(cells: (column: JpColumn) => readonly string[], dates: readonly PartialDate[]): Schema {
  const isFilled = (column: JpColumn): boolean => cells(column).flatMap(jpPieces).length > 0
  const prose = [...cells('notes'), ...cells('reasons')].join(' ')
  if (
    dates.length > 0 ||
    (['nationality', 'passport', 'birth place', 'title', 'position'] as const).some(isFilled) ||
    cells('un reference').some((cell) => /^[A-Z]{2,3}i\./u.test(cell.trim()))
  )
    return 'Person'
  if (/同人|同氏/u.test(prose) && !/同団体|同社/u.test(prose)) return 'Person'
  const isBody =
    /同団体|同社|会社|組織|団体名/u.test(prose) || BODY_WORDS.test(cells('english name').join(' '))
  return isBody || isFilled('address') ? 'Organization' : 'LegalEntity'
}

const BODY_WORDS =
  /\b(?:organi[sz]ation|company|corporation|bank|trading|group|foundation|front|army|party|brigade|committee|movement|society|bureau|ltd|co|islamic|al-qaida|university|institute|martyrs|state|jihad|network|association|league|forces?|council|agency|center|centre|trust|sarl|s\.a\.?)\b/iu

/** "1941年8月20日セルビア共和国ポジャレヴァッツ生 / Born at Pozarevac, Republic of Serbia, on 20 August 1941" */
function bornIn(cell: string): readonly { dates: readonly PartialDate[]; places: readonly string[] }[] {
  return cell.split('\n').map((line) => {
    const japanese = /^(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)(.*?)生(?:まれ)?$/u.exec(line.trim())
    if (japanese !== null)
      return {
        dates: jpDates(japanese[1] ?? '').dates,
        places: [japanese[2] ?? ''].filter((each) => each !== ''),
      }
    const english = /\bat (.+?),? (?:on|in) \d/u.exec(line)
    return { dates: [], places: english === null ? [] : [english[1] ?? ''] }
  })
}

/** The numbers of a cell, each with the words that it stands in; a value without a number is left. */
function numbersIn(
  cell: string,
  kind: string,
): { readonly found: readonly Identifier[]; readonly rest: readonly string[] } {
  const found: Identifier[] = []
  const rest: string[] = []
  for (const piece of jpPieces(cell)) {
    const text = piece.normalize('NFKC')
    const before = text.split(/[(、]/u)[0] ?? text
    const fiscal = ITALIAN_CODE.exec(text)?.[0]
    const value = fiscal ?? (NUMBER.exec(before) ?? NUMBER.exec(text))?.[0].trim()
    if (value === undefined) rest.push(piece)
    else {
      const country =
        countryAtStartJapanese(text)?.code ?? countryCodeJapanese(/\(([^()]*)\)/u.exec(text)?.[1] ?? '')
      found.push({
        kind: fiscal === undefined ? kind : 'taxNumber',
        value,
        country,
        note: value === piece ? null : piece,
      })
    }
  }
  return { found, rest }
}

/** Italy's codice fiscale, which some cells hold. */
const ITALIAN_CODE = /\b[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]\b/u

/** Capitals, then digits, with hyphens and groups of digits. */
const NUMBER = /(?<![A-Za-z\d])[A-Z]{0,4}[- ]{0,2}\d[\dA-Z-]{2,}(?:[ -]\d[\dA-Z-]*)*(?:\(\d\))?/u

function phones(cell: string): readonly string[] {
  return cell
    .normalize('NFKC')
    .replace(/[－−]/gu, '-')
    .split(/[、,\n/]/u)
    .map((each) => each.trim())
    .filter((each) => /\d{3}/u.test(each))
}

/** A day number of a spreadsheet becomes a day; words stay as they are. */
function unDates(cell: string): readonly string[] {
  const { dates, rest } = jpDates(cell)
  const [only] = dates
  return rest.length === 0 && dates.length === 1 && only !== undefined
    ? [only.edtf]
    : [cell.replace(/\s+/gu, ' ').trim()]
}

function fact(role: CountryRole, words: string): CountryFact {
  return { role, code: countryCodeJapanese(words) ?? countryCode(words), words: words.trim() }
}

/** A Japanese place begins or ends with its country, a Latin one ends with it. */
function placeCountry(role: CountryRole, place: string): readonly CountryFact[] {
  const last = (place.split(/[、,]/u).at(-1) ?? '').trim()
  if (!isJapanese(place)) {
    const code = countryCode(last.replace(/[.;]+$/u, '')) ?? countryCode(place)
    return code === null ? [] : [{ role, code, words: last }]
  }
  const bracket = /[（(]([^（）()]+)[)）]\s*$/u.exec(place)?.[1] ?? ''
  for (const words of [place, last, bracket]) {
    const code = countryCodeJapanese(words)
    if (code !== null) return [{ role, code, words: words.trim() }]
  }
  const start = countryAtStartJapanese(place)
  return start === null ? [] : [{ role, ...start }]
}
