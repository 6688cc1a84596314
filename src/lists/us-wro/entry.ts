import { scriptOf } from '../../names/index.ts'
import {
  type CountryFact,
  type Entry,
  entry,
  entryKey,
  InvalidValue,
  type ListedOn,
  listedOn,
  type Name,
  name,
  parsePartialDate,
  type Unread,
} from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { countryCode } from '../reading/country.ts'
import { wordKey } from '../reading/word-key.ts'
import type { WroRow } from './columns.ts'
import { type OrderParty, partiesOfOrder } from './order-parties.ts'

/**
 * The entries of an order, one a party that it names; an order on the goods of a whole country or region names none and
 * becomes an entry under its own title, whose name is weak and whose `orderOf` is `goods`. Keys are made of the words of
 * the name and the day of the order: a withhold release order and the finding that follows it are two. An order that is
 * inactive or revoked imposes nothing: it has no measures, its `status`, and its `endDate` where the notes give one.
 *
 * @throws UnreadableList for a row without an entity and merchandise, or without a date
 */
export function wroEntries(row: WroRow, file: string): readonly Entry[] {
  const place = { file, line: row.line }
  const { known } = row
  const cell = known.entity ?? known.merchandise ?? ''
  const parties = known.entity === undefined ? [{ ...emptyParty, value: cell }] : partiesOfOrder(known.entity)
  if (parties.length === 0 || !/[\p{L}\p{N}]/u.test(cell))
    throw new UnreadableList(place, 'an order without an entity or merchandise')
  const date = dateOf(known.date ?? '')
  if (known.date === undefined)
    throw new UnreadableList(place, `an order without a date: ${JSON.stringify(cell.slice(0, 80))}`)
  try {
    return parties.map((party) => entryOf(row, party, cell, date))
  } catch (error) {
    if (error instanceof InvalidValue) throw new UnreadableList(place, error.message)
    throw error
  }
}

const emptyParty: OrderParty = { schema: 'LegalEntity', value: '', aliases: [], isGoods: true }

function entryOf(row: WroRow, party: OrderParty, cell: string, date: string | null): Entry {
  const { known } = row
  const hasEnded = /^(?:inactive|revoked|terminated|closed)/iu.test(known.status ?? '')
  const endDate = hasEnded ? endIn(known.remarks ?? known.status ?? '') : null
  return entry({
    key: entryKey('us-wro', `${wordKey(party.value)}-${date ?? 'undated'}`),
    schema: party.schema,
    names: namesOf(party),
    dates: [],
    countries: countriesOf(known.country, known.countryCode),
    identifiers: [],
    properties: filled({
      nameCell: party.value === cell ? [] : [cell],
      orderOf: party.isGoods ? ['goods'] : [],
      merchandise: [known.merchandise],
      sector: [known.industry],
      orderNumber: [known.number],
      status: [known.status],
      startDate: [known.date],
      endDate: [endDate ?? undefined],
      calendarYear: [known.year],
      notes: [known.remarks],
      sourceUrl: [known.link, ...row.links],
    }),
    listing: {
      programmes: [programmeOf(known.type, known.status)],
      listedOn: statedOn(date),
      amendedOn: [],
      measures: hasEnded ? [] : ['import-ban'],
      legalBasis: '19 U.S.C. 1307; 19 CFR 12.42',
      reasons: null,
    },
    unread: [...row.others, ...undated(known.date, date)],
  })
}

/** The list has two kinds of orders; a page without a column for it says "Finding" in the status, if anywhere. */
function programmeOf(type: string | undefined, status: string | undefined): string {
  if (type !== undefined)
    return /^finding/iu.test(type) ? 'Finding' : /^wro|withhold/iu.test(type) ? 'WRO' : type
  return /\bfinding\b/iu.test(status ?? '') ? 'Finding' : 'WRO'
}

function namesOf({ value, aliases, isGoods }: OrderParty): readonly Name[] {
  const script = scriptOf(value)
  return [
    name({ value, script, language: null, kind: 'primary', strength: isGoods ? 'weak' : 'strong' }),
    ...aliases.map(({ value: alias, isWeak }) =>
      name({
        value: alias,
        script: scriptOf(alias),
        language: null,
        kind: 'alias',
        strength: isWeak ? 'weak' : 'strong',
      }),
    ),
  ]
}

function countriesOf(words: string | undefined, code: string | undefined): readonly CountryFact[] {
  if (words === undefined && code === undefined) return []
  const stated = /^[A-Z]{2}$/u.test(code ?? '') ? (code ?? null) : null
  return [{ role: 'country', code: countryCode(words ?? '') ?? stated, words: words ?? code ?? '' }]
}

function dateOf(words: string): string | null {
  const date = parsePartialDate(words, { order: 'mdy' })?.edtf ?? ''
  return /^\d{4}(?:-\d{2}){0,2}$/u.test(date) ? date : null
}

function statedOn(date: string | null): ListedOn | null {
  return date === null ? null : listedOn({ date, basis: 'stated' })
}

/** "Revoked on 3/9/2031", "modified 3/9/2031; inactive as of March 10, 2031": the last date of the words. */
function endIn(words: string): string | null {
  const found = [
    ...words
      .slice(0, 2_000)
      .matchAll(/\d{1,2}\/\d{1,2}\/\d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}/gu),
  ]
  return found.map(([date]) => dateOf(date)).findLast((date) => date !== null) ?? null
}

function undated(words: string | undefined, date: string | null): readonly Unread[] {
  return words !== undefined && date === null ? [{ field: 'Effective Date', value: words }] : []
}

function filled(
  properties: Readonly<Record<string, readonly (string | undefined)[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(properties)
      .map(
        ([property, values]) =>
          [property, [...new Set(values.filter((value) => value !== undefined))]] as const,
      )
      .filter(([, values]) => values.length > 0),
  )
}
