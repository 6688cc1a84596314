import type { Measure, Unread } from '../../record/index.ts'
import { textsOf, type UkParty } from './uk-party.ts'

/**
 * The words of SanctionsImposed, and the indicators, by measure. Most are headings of the parts of UK sanctions regulations:
 * "see Other information" after them says where the details stand. Business arrangements and representative offices are under
 * finance in the regulations on North Korea; technical assistance is a service.
 */
const MEASURE_OF: readonly (readonly [RegExp, Measure])[] = [
  [/^asset ?freeze$/u, 'asset-freeze'],
  [/^travel ?ban$/u, 'travel-ban'],
  [/^(?:targeted ?)?arms ?embargo$/u, 'arms-embargo'],
  [/^director ?disqualification ?sanctions?$/u, 'director-disqualification'],
  [/^(?:trust|internet) ?services ?sanctions$/u, 'services-ban'],
  [/^technical ?assistance ?related ?to ?aircraft$/u, 'services-ban'],
  [
    /^(?:transport|shipping|shipping ?& ?trade) ?sanctions$|^prohibition ?of ?port ?entry$|^de-?flag$|^(?:prevention ?of ?)?chartering ?of ?ships(?: ?and ?aircraft)?$|^crew ?servicing ?of ?ships ?and ?aircraft$/u,
    'transport-restrictions',
  ],
  [
    /^(?:prohibition ?on ?)?correspondent ?banking\b.{0,60}$|^closure ?of ?representative ?offices$|^prevention ?of ?business ?arrangements$/u,
    'financial-restrictions',
  ],
]

/** The measures that a list names for a party; a word that is in no table is unread. */
export function ukMeasures(party: UkParty): {
  readonly measures: readonly Measure[]
  readonly unread: readonly Unread[]
} {
  const measures = new Set<Measure>()
  const unread: Unread[] = []
  const words = [
    ...textsOf(party, 'imposed').flatMap((cell) =>
      cell.split('|').map((value) => ['SanctionsImposed', value]),
    ),
    ...textsOf(party, 'indicator').map((value) => [
      'SanctionsImposedIndicators',
      value.replace(/(?<=[a-z])(?=[A-Z])/gu, ' '),
    ]),
  ] as const
  for (const [field = '', value = ''] of words) {
    const measure = measureOf(value)
    if (measure !== null) measures.add(measure)
    else if (value.trim() !== '') unread.push({ field, value: value.trim() })
  }
  return { measures: [...measures], unread }
}

function measureOf(words: string): Measure | null {
  const plain = words
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/[ :(]{1,4}see "?other information"?\)?$/u, '')
  return MEASURE_OF.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
