import { scriptOf } from '../../names/index.ts'
import {
  type CountryFact,
  type CountryRole,
  type Entry,
  entry,
  entryKey,
  type Name,
  type NameKind,
  name,
  type PartialDate,
  parsePartialDate,
  partialDate,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { countryCode, countryFact } from '../reading/country.ts'
import { distinct, filled, refusingAt } from '../reading/entry-facts.ts'
import { wordsOf } from '../reading/xml-element.ts'
import { auAdditional } from './additional-information.ts'
import { auListing } from './listing-information.ts'
import { auMeasures } from './measures.ts'
import type { AuName, AuParty } from './party.ts'
import { piecesOf } from './pieces.ts'

/**
 * The entry of a party; what no rule reads is in its `unread`. Key: the number that its rows share.
 *
 * @throws UnreadableList for a party without a name
 */
export function auDfatEntry(party: AuParty): Entry {
  const unread: Unread[] = [...party.unread]
  const schema = schemaOf(party.type)
  if (schema === null) unread.push({ field: 'type', value: party.type })
  const isPerson = schema === 'Person'
  const cells = (column: string): readonly string[] => party.cells.get(column) ?? []
  const leave = (field: string, value: string): void => {
    unread.push({ field, value })
  }
  const dates = cells('date of birth').flatMap((cell) =>
    datesIn(cell, (value) => leave('date of birth', value)),
  )
  const controlDates = cells('control date').flatMap((cell) =>
    daysIn(cell, (value) => leave('control date', value)),
  )
  const birthPlaces = cells('place of birth').flatMap(piecesOf)
  const addresses = cells('address').flatMap(piecesOf)
  const additional = auAdditional(cells('additional information'))
  const imoNumbers = cells('imo number').flatMap((cell) => imoIn(cell, (value) => leave('imo number', value)))
  const information = cells('listing information')
  const { listedOn, amendedOn, legalBasis } = auListing(information, cells('instrument'))
  const countries: readonly CountryFact[] = [
    ...cells('citizenship').flatMap(citizenships),
    ...birthPlaces.flatMap((place) => countryAtEnd('birthCountry', place)),
    ...addresses.flatMap((place) => countryAtEnd('country', place)),
  ]
  return refusingAt({ file: party.file, line: party.line }, () =>
    entry({
      key: entryKey('au-dfat', `${party.reference}${party.suffix}`),
      schema: schema ?? 'LegalEntity',
      names: namesOf(party.names).map(name),
      dates: isPerson || schema === 'Vessel' ? dates : [],
      countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
      identifiers: distinct(
        [...imoNumbers, ...additional.identifiers].map((each) => ({ ...each, value: wordsOf(each.value) })),
        ({ kind, value }) => `${kind} ${value}`,
      ),
      properties: filled({
        title: additional.titles,
        position: isPerson ? additional.positions : [],
        gender: additional.genders,
        birthPlace: birthPlaces,
        incorporationDate: isPerson || schema === 'Vessel' ? [] : dates.map(({ edtf }) => edtf),
        address: addresses,
        unReference: additional.unReferences,
        notes: cells('additional information')
          .map(wordsOf)
          .filter((words) => !/^n\/?a$/iu.test(words)),
        listingInformation: information.map(wordsOf),
        modifiedAt: controlDates.map(({ edtf }) => edtf),
      }),
      listing: {
        programmes: [...new Set(cells('committees').map(wordsOf))],
        listedOn,
        amendedOn,
        measures: auMeasures(party.flags, isPerson, [...information, ...cells('instrument')]),
        legalBasis,
        reasons: null,
      },
      unread,
    }),
  )
}

function schemaOf(type: string): Schema | null {
  const words = type.trim().toLowerCase()
  if (words === 'individual' || words === 'person') return 'Person'
  if (words === 'entity' || words === 'organization' || words === 'organisation') return 'Organization'
  return words === 'vessel' ? 'Vessel' : null
}

/** The primary one first; each spelling once of a kind, the stronger where it stands twice. */
function namesOf(names: readonly AuName[]): readonly Name[] {
  const made = names.flatMap(({ value, type, strength }, at): readonly Name[] => {
    const cell = wordsOf(value).replace(/[\s;,]+$/u, '')
    const remark = /^(.*\S) ?\((?:previously|formerly) listed as\)$/iu.exec(cell)
    const words = remark?.[1] ?? cell
    if (!/[\p{L}\p{N}]/u.test(words)) return []
    return [
      {
        value: words,
        script: scriptOf(words),
        language: null,
        kind: at === 0 ? 'primary' : remark === null ? kindOf(type) : 'former',
        strength: /^weak$/iu.test(strength ?? '') ? 'weak' : 'strong',
        ...(remark !== null && { note: cell }),
      },
    ]
  })
  return distinct(
    made.toSorted((a, b) => Number(a.strength === 'weak') - Number(b.strength === 'weak')),
    ({ kind, value }) => `${kind} ${value}`,
  )
}

function kindOf(type: string): NameKind {
  if (/^original/iu.test(type)) return 'original-script'
  if (/^(?:formerly|former|previous)/iu.test(type)) return 'former'
  return /^primary/iu.test(type) ? 'primary' : 'alias'
}

/** Each value of the cell as a date of its own; a cell whose parts are not understood may be one date as a whole. */
function datesIn(cell: string, leave: (value: string) => void): readonly PartialDate[] {
  const options = { order: 'dmy', excelSerials: true } as const
  const pieces = piecesOf(cell)
  const read = pieces.map((piece) => parsePartialDate(piece, options) ?? partsWithRemarks(piece))
  if (read.includes(null) && pieces.length > 1) {
    const whole = parsePartialDate(wordsOf(cell), options)
    if (whole !== null) return [whole]
  }
  for (const [at, date] of read.entries()) if (date === null) leave(pieces[at] ?? '')
  return distinct(
    read.filter((date) => date !== null),
    ({ edtf }) => edtf,
  )
}

/** "12 Mar. 1960 (this aka only)": the date, with the remark in its words; "16/01/1958 18/04/1961": two. */
function partsWithRemarks(piece: string): PartialDate | null {
  const options = { order: 'dmy', excelSerials: true } as const
  const remark = /^(.{4,60}?)[ ,.]*\([^()]{1,200}\)$/u.exec(piece)
  const before = remark === null ? null : parsePartialDate(remark[1] ?? '', options)
  if (before !== null) return partialDate(before.edtf, piece)
  const days = /^\d{1,2}\/\d{1,2}\/\d{4}(?: \d{1,2}\/\d{1,2}\/\d{4}){1,5}$/u.test(piece)
    ? piece.split(' ')
    : []
  return days.length > 1 ? parsePartialDate(days.join('; '), options) : null
}

/** A day number of a spreadsheet, or a day in words. */
function daysIn(cell: string, leave: (value: string) => void): readonly PartialDate[] {
  const read = parsePartialDate(cell, { order: 'dmy', excelSerials: true })
  if (read === null) leave(wordsOf(cell))
  return read === null ? [] : [read]
}

function imoIn(
  cell: string,
  leave: (value: string) => void,
): readonly { kind: string; value: string; country: null; note: null }[] {
  const value = /^(?:IMO ?)?(\d{7})$/iu.exec(wordsOf(cell))?.[1]
  if (value === undefined && !/^n\/?a$/iu.test(wordsOf(cell))) leave(wordsOf(cell))
  return value === undefined ? [] : [{ kind: 'imoNumber', value, country: null, note: null }]
}

/** "Syria/Lebanon", "Russia, Ukraine": several only where each of them is a country. */
function citizenships(cell: string): readonly CountryFact[] {
  return piecesOf(cell).flatMap((piece) => {
    const parts = piece.split(/ ?[/,&] ?| and /u).filter((part) => part !== '')
    const several =
      parts.length > 1 && countryCode(piece) === null && parts.every((part) => countryCode(part) !== null)
    return (several ? parts : [piece]).map((words) => countryFact('citizenship', words))
  })
}

/** The country with which a place ends, where it ends with one. */
function countryAtEnd(role: CountryRole, place: string): readonly CountryFact[] {
  const last = wordsOf(place.split(',').at(-1) ?? '').replace(/[.;]+$/u, '')
  const code = countryCode(last) ?? countryCode(place)
  return code === null ? [] : [{ role, code, words: countryCode(last) === null ? place : last }]
}
