import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  type ListedOn,
  listedOn,
  type Measure,
  name,
  type PartialDate,
  partialDate,
  type Schema,
  type Unread,
} from '../../record/index.ts'
import { distinct, filled, refusingAt } from '../reading/entry-facts.ts'
import { chNames, chTitles } from './names.ts'
import type { ChDate, ChModification, ChTarget } from './target.ts'

/**
 * The entry of a target; what no rule reads is in its `unread`. Key: ssid. A target that was de-listed stays in the file: it
 * has the property `status` "delisted" and, where the list says when, `endDate`.
 *
 * @throws UnreadableList for a target without a name
 */
export function chSecoEntry(target: ChTarget): Entry {
  const unread: Unread[] = [...target.unread]
  const schema = schemaOf(target)
  const isPerson = schema === 'Person'
  const dates = target.dates.flatMap((date) => {
    const read = dateOf(date)
    if (read === null && (date.day ?? date.month ?? date.year) !== null)
      unread.push({
        field: 'day-month-year',
        value: [date.day, date.month, date.year].map((part) => part ?? '?').join('/'),
      })
    return read === null ? [] : [read]
  })
  for (const { type, day } of target.modifications)
    if (!/^(?:listed|amended|de-listed)$/u.test(type) || day === null || !isDay(day))
      unread.push({ field: 'modification', value: `${type} ${day ?? ''}`.trim() })
  const countries: readonly CountryFact[] = [
    ...target.nationalities.flatMap(({ country, code }) =>
      country === null ? [] : [{ role: isPerson ? 'nationality' : 'country', code, words: country } as const],
    ),
    ...target.birthPlaces.flatMap(({ country, code }) =>
      country === null ? [] : [{ role: 'birthCountry', code, words: country } as const],
    ),
    ...target.addresses.flatMap(({ country, code }) =>
      country === null ? [] : [{ role: 'country', code, words: country } as const],
    ),
  ]
  return refusingAt({ file: target.file, line: target.line }, () =>
    entry({
      key: entryKey('ch-seco', target.ssid),
      schema,
      names: distinct(chNames(target.names), ({ kind, value }) => `${kind} ${value}`).map(name),
      dates:
        isPerson || schema === 'Vessel' || schema === 'Airplane' ? distinct(dates, ({ edtf }) => edtf) : [],
      countries: distinct(countries, ({ role, words }) => `${role} ${words}`),
      identifiers: [...target.identifiers, ...imoNumbers(target, schema)],
      properties: filled({
        ...delisting(target.modifications),
        title: chTitles(target.names),
        gender: target.sex === null ? [] : [target.sex.toLowerCase()],
        birthPlace: target.birthPlaces.map(({ words }) => words),
        incorporationDate:
          isPerson || schema === 'Vessel' || schema === 'Airplane' ? [] : dates.map(({ edtf }) => edtf),
        address: target.addresses.map(({ words }) => words),
        unReference: target.foreignIdentifiers,
        program: target.programmes,
        notes: target.notes,
      }),
      listing: {
        programmes: target.sets,
        listedOn: statedListing(target.modifications),
        amendedOn: distinct(
          target.modifications.flatMap(({ type, day }) =>
            type === 'amended' && day !== null && isDay(day) ? [partialDate(day)] : [],
          ),
          ({ edtf }) => edtf,
        ),
        measures: measuresIn(target.programmes),
        legalBasis: null,
        reasons: target.justification.join('\n') || null,
      },
      unread,
    }),
  )
}

function schemaOf({ kind, objectType }: ChTarget): Schema {
  if (kind === 'individual') return 'Person'
  if (kind === 'entity') return 'Organization'
  return /aircraft|plane/iu.test(objectType ?? '')
    ? 'Airplane'
    : /^(?:vessel|ship)?$/iu.test(objectType ?? '')
      ? 'Vessel'
      : 'LegalEntity'
}

function dateOf({ day, month, year }: ChDate): PartialDate | null {
  if (year === null || !/^(?:1[89]|20|21)\d{2}$/u.test(year)) return null
  const parts = [year]
  if (month !== null && /^\d{1,2}$/u.test(month) && Number(month) > 0) {
    parts.push(month.padStart(2, '0'))
    if (day !== null && /^\d{1,2}$/u.test(day) && Number(day) > 0) parts.push(day.padStart(2, '0'))
  }
  try {
    return partialDate(parts.join('-'))
  } catch {
    return null
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text))
}

/** The changes in the order of their days. */
function inTime(modifications: readonly ChModification[]): readonly { type: string; day: string }[] {
  return modifications
    .flatMap(({ type, day }) => (day === null || !isDay(day) ? [] : [{ type, day }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** The first listing after the last de-listing, if the target is listed; else the first of all. */
function statedListing(modifications: readonly ChModification[]): ListedOn | null {
  const changes = inTime(modifications)
  const last = changes.findLastIndex(({ type }) => type === 'de-listed')
  const found =
    changes.slice(last + 1).find(({ type }) => type === 'listed') ??
    changes.find(({ type }) => type === 'listed')
  return found === undefined ? null : listedOn({ date: found.day, basis: 'stated' })
}

/** De-listed is a target whose last change of either kind was that. */
function delisting(modifications: readonly ChModification[]): Readonly<Record<string, readonly string[]>> {
  const undated = modifications.some(({ type, day }) => type === 'de-listed' && (day === null || !isDay(day)))
  const last = inTime(modifications).findLast(({ type }) => type !== 'amended')
  if (last?.type === 'de-listed') return { status: ['delisted'], endDate: [last.day] }
  return undated ? { status: ['delisted'] } : {}
}

/** What is imposed depends on the annex of an ordinance: only where the programme's own words say it. */
function measuresIn(programmes: readonly string[]): readonly Measure[] {
  const words = programmes.join(' ').toLowerCase()
  const measures: Measure[] = []
  if (/financial sanction|asset freeze|freez/u.test(words)) measures.push('asset-freeze')
  if (/travel (?:ban|restriction)|entry (?:ban|and transit)/u.test(words)) measures.push('travel-ban')
  return measures
}

/** "IMO: 9123456" among the notes on a vessel. */
function imoNumbers(
  target: ChTarget,
  schema: Schema,
): readonly { kind: string; value: string; country: null; note: null }[] {
  if (schema !== 'Vessel') return []
  const found = target.notes.flatMap((note) => [
    ...note.slice(0, 20_000).matchAll(/\bIMO(?: number| no\.?)?:? ?(\d{7})\b/giu),
  ])
  return [...new Set(found.map(([, value]) => value ?? ''))].map((value) => ({
    kind: 'imoNumber',
    value,
    country: null,
    note: null,
  }))
}
