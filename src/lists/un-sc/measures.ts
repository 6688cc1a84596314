import type { Measure, Schema } from '../../record/index.ts'

/** What a listing by a committee of the Security Council imposes, and by which resolution. */
export interface ImposedMeasures {
  readonly measures: readonly Measure[]
  readonly legalBasis: string | null
}

interface Committee {
  /** For everybody that it lists. */
  readonly measures: readonly Measure[]
  /** For bodies, where their measures are others than those for people. */
  readonly forBodies?: readonly Measure[]
  /** Whether its measures differ from listing to listing, so that only what the entry itself says is taken. */
  readonly asStated?: boolean
  readonly legalBasis: string
  /** The days from which and before which this holds, where it changed. */
  readonly from?: string
  readonly before?: string
}

/**
 * By UN_LIST_TYPE. The sources are the resolutions named and the committees' pages under
 * https://main.un.org/securitycouncil/en/sanctions/information. Embargoes upon a country are not measures upon a
 * listed party and are left out. A travel ban binds people only. A type that is not here has no measures:
 * unknown is not none.
 *
 * Every committee’s resolution was checked. Of the paragraphs, these were: 15 and 17 of 1970, 4 of 2048, 5 of 2624 and 14
 * of 2216, which the list itself states; 1 of 2374, 11 of 2140, 6 and 11 of 2653, which British instruments cite. All
 * others are from memory.
 */
const COMMITTEES: Readonly<Record<string, readonly Committee[]>> = {
  'Al-Qaida': [
    {
      measures: ['asset-freeze', 'travel-ban', 'arms-embargo'],
      legalBasis: 'resolutions 1267 (1999), 1989 (2011) and 2253 (2015), paragraph 2',
    },
  ],
  Taliban: [
    {
      measures: ['asset-freeze', 'travel-ban', 'arms-embargo'],
      legalBasis: 'resolution 1988 (2011), paragraph 1',
    },
  ],
  DPRK: [
    {
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis: 'resolution 1718 (2006), paragraph 8 (d) and (e)',
    },
  ],
  Iran: [
    {
      before: '2016-01-16',
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis: 'resolution 1737 (2006), paragraph 12; resolution 1929 (2010), paragraphs 10 and 11',
    },
    {
      from: '2016-01-16',
      before: '2020-10-18',
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis: 'resolution 2231 (2015), annex B, paragraph 6 (c) and (e)',
    },
    {
      from: '2020-10-18',
      before: '2023-10-18',
      measures: ['asset-freeze'],
      legalBasis: 'resolution 2231 (2015), annex B, paragraph 6 (c)',
    },
    {
      from: '2025-09-28',
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis:
        'resolution 1737 (2006), paragraph 12; resolution 1929 (2010), paragraphs 10 and 11; applied again under paragraphs 11 and 12 of resolution 2231 (2015)',
    },
  ],
  Iraq: [
    {
      measures: ['asset-freeze'],
      legalBasis: 'resolution 1483 (2003), paragraphs 19 and 23; resolution 1518 (2003)',
    },
  ],
  DRC: [
    {
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis:
        'resolution 1533 (2004); resolution 1596 (2005), paragraphs 13 and 15; resolution 1807 (2008)',
    },
  ],
  Libya: [{ asStated: true, measures: [], legalBasis: 'resolution 1970 (2011), paragraphs 15 and 17' }],
  Mali: [{ asStated: true, measures: [], legalBasis: 'resolution 2374 (2017), paragraphs 1 and 4' }],
  Somalia: [
    {
      measures: ['asset-freeze', 'travel-ban', 'arms-embargo'],
      legalBasis: 'resolutions 751 (1992) and 1844 (2008), paragraphs 1, 3 and 7',
    },
  ],
  CAR: [
    {
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis: 'resolution 2134 (2014), paragraphs 30 and 32',
    },
  ],
  Yemen: [
    {
      measures: ['asset-freeze', 'travel-ban', 'arms-embargo'],
      // Its only listed body was listed for the arms embargo alone: paragraph 5 of resolution 2624 (2022).
      forBodies: ['arms-embargo'],
      legalBasis: 'resolution 2140 (2014), paragraphs 11 and 15; resolution 2216 (2015), paragraph 14',
    },
  ],
  Haiti: [
    {
      measures: ['asset-freeze', 'travel-ban', 'arms-embargo'],
      legalBasis: 'resolution 2653 (2022), paragraphs 3, 6 and 11',
    },
  ],
  Sudan: [
    {
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis: 'resolution 1591 (2005), paragraph 3 (d) and (e)',
    },
  ],
  SouthSudan: [
    {
      measures: ['asset-freeze', 'travel-ban'],
      legalBasis: 'resolution 2206 (2015), paragraphs 9 and 12',
    },
  ],
  // The UN writes "GB" for Guinea-Bissau.
  GB: [{ measures: ['travel-ban'], legalBasis: 'resolution 2048 (2012), paragraph 4' }],
}

/**
 * The measures upon an entry of that list type in an edition of that day, as far as the committee's practice is uniform;
 * for Libya and Mali those that the comment names ("(Travel Ban, Asset Freeze)").
 */
export function imposedMeasures(
  type: string,
  schema: Schema,
  day: string | null,
  comment: string | null,
): ImposedMeasures {
  const candidates = Object.hasOwn(COMMITTEES, type) ? (COMMITTEES[type] ?? []) : []
  const committee = candidates.find((each) => isInForce(each, day))
  if (committee === undefined) return { measures: [], legalBasis: null }
  const isPerson = schema === 'Person'
  const general = isPerson ? committee.measures : (committee.forBodies ?? committee.measures)
  const measures = committee.asStated === true ? statedMeasures(comment ?? '') : general
  return {
    measures: measures.filter((measure) => isPerson || measure !== 'travel-ban'),
    legalBasis: committee.legalBasis,
  }
}

function isInForce({ from, before }: Committee, day: string | null): boolean {
  if (from === undefined && before === undefined) return true
  return day !== null && (from === undefined || day >= from) && (before === undefined || day < before)
}

function statedMeasures(comment: string): readonly Measure[] {
  const bracketed = (comment.match(/\([^()]{0,200}\)/gu) ?? []).join(' ').toLowerCase()
  const stated: Measure[] = []
  if (bracketed.includes('asset freeze')) stated.push('asset-freeze')
  if (bracketed.includes('travel ban')) stated.push('travel-ban')
  return stated
}
