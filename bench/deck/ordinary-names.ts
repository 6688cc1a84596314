import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { CrossedNames, OrdinaryNames, OrdinarySet } from '../../src/deck/index.ts'

const CULTURES: Readonly<Record<string, readonly string[]>> = {
  'east-asian': ['CN', 'TW', 'KR', 'JP'],
  slavic: ['RU', 'UA', 'BY', 'BG', 'RS', 'ME', 'MK', 'BA', 'HR', 'SI', 'PL', 'CZ', 'SK'],
  hispanic: ['ES', 'PT', 'BR', 'MX', 'AR', 'CL', 'CO', 'PE', 'PY', 'SV', 'PH'],
  'west-and-south-asian': ['TR', 'AZ', 'KZ', 'IL', 'AM', 'GE', 'IN', 'BD', 'NP'],
  'north-west-european': [
    'GB',
    'US',
    'CA',
    'AU',
    'NZ',
    'IE',
    'DE',
    'FR',
    'NL',
    'BE',
    'CH',
    'AT',
    'DK',
    'NO',
    'FI',
    'IS',
  ],
}

type Row = Readonly<Record<string, string>>

function rowsOf(folder: string, file: string): readonly Row[] {
  const path = join(folder, file)
  if (!existsSync(path)) return []
  const bytes = readFileSync(path)
  return parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, {
    columns: true,
    bom: true,
    relaxColumnCount: true,
  })
}

const column = (rows: readonly Row[], name: string): readonly string[] => [
  ...new Set(rows.map((row) => row[name]?.trim() ?? '').filter((value) => /\p{L}.*\p{L}/u.test(value))),
]

/** Reads a folder laid out as `names/` of the mirror: `ordinary/`, `nicknames.csv`. A file that is absent gives no names. */
export function readOrdinaryNames(folder: string): OrdinaryNames {
  const ordinary = join(folder, 'ordinary')
  const given = rowsOf(ordinary, '2023-07-16-common-forenames-by-country.csv')
  const family = rowsOf(ordinary, '2023-07-16-common-surnames-by-country.csv')
  const inCountry = (rows: readonly Row[], country: string): readonly string[] =>
    column(
      rows.filter((row) => row['Country'] === country),
      'Romanized Name',
    )
  const nicknames = new Map<string, string[]>()
  for (const { name1 = '', relationship, name2 = '' } of rowsOf(folder, 'nicknames.csv'))
    if (relationship === 'has_nickname') nicknames.set(name1, [...(nicknames.get(name1) ?? []), name2])
  const cultures = Object.entries(CULTURES).map(([culture, countries]): OrdinarySet => {
    const says = `common given × common family names of one country: ${culture.replaceAll('-', ' ')}`
    const crossed = countries
      .map(
        (country): CrossedNames => ({ given: inCountry(given, country), family: inCountry(family, country) }),
      )
      .filter((names) => names.given.length > 0 && names.family.length > 0)
    return { id: `ordinary-${culture}`, says, times: 5, names: [], crossed }
  })
  const people = column(rowsOf(ordinary, 'people-global.csv.gz'), 'full_name')
  const bodies = [
    ...column(rowsOf(ordinary, '2026-08-01-us-nasdaq-listed.csv'), 'Company Name'),
    ...column(rowsOf(ordinary, '2026-08-16-publicbodies-gb.csv.gz'), 'name'),
  ]
  return {
    sets: [
      {
        id: 'ordinary-people',
        says: 'people who are on no list (people-global)',
        times: 25,
        names: people,
        crossed: [],
      },
      {
        id: 'ordinary-bodies',
        says: 'companies on a stock exchange and public bodies',
        times: 10,
        names: bodies,
        crossed: [],
      },
      ...cultures,
    ],
    nicknames,
  }
}
