import { PROGRAMME_SUBJECTS, PROGRAMME_TIES } from '../../align/index.ts'
import { listedBy } from '../../lists/index.ts'
import { type AsOfState, knownLists } from '../coverage.ts'
import type { OpenRecord } from '../open-record.ts'
import { coverageOf } from '../screening/coverage-of.ts'
import type { Coverage } from '../screening/screening.ts'

/** What there is to choose from when lists are compared. */
export interface CompareChoices {
  readonly lists: readonly (Pick<Coverage, 'list' | 'state'> & {
    readonly authority: string
    readonly title: string
    readonly jurisdiction: string
    readonly asOf: AsOfState | null
  })[]
  /** Subjects that several lists have programmes of, `human-rights` for one. */
  readonly subjects: readonly string[]
  readonly programmes: readonly {
    readonly list: string
    readonly programme: string
    readonly entries: number
  }[]
}

/** The lists, subjects and programmes that the record has, programmes with the number of their entries. */
export async function compareChoices(record: OpenRecord): Promise<CompareChoices> {
  const inForce = await record.inForce(await knownLists(record.store, record.starter), null)
  const programmes: CompareChoices['programmes'][number][] = []
  for (const from of inForce) {
    const counted = new Map<string, number>()
    for await (const { listing } of record.entries([from]))
      for (const programme of listing.programmes) counted.set(programme, (counted.get(programme) ?? 0) + 1)
    for (const [programme, entries] of counted) programmes.push({ list: from.list, programme, entries })
  }
  return {
    lists: inForce.map((each) => {
      const { list, state, asOf } = coverageOf(each, null, [])
      const { authority, title, jurisdiction } = listedBy(list)
      return { list, state, authority, title, jurisdiction, asOf }
    }),
    subjects: PROGRAMME_SUBJECTS.filter((subject) => listsOf(subject, programmes).size > 1),
    programmes: programmes.toSorted(
      (a, b) => byText(a.list, b.list) || b.entries - a.entries || byText(a.programme, b.programme),
    ),
  }
}

function listsOf(subject: string, programmes: CompareChoices['programmes']): ReadonlySet<string> {
  const tied = PROGRAMME_TIES.filter((tie) => tie.subject === subject)
  return new Set(
    tied
      .filter((tie) => programmes.some((each) => each.list === tie.list && each.programme === tie.programme))
      .map(({ list }) => list),
  )
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
