import type { ChipState } from '../jurisdiction.ts'
import { counted, dayInWords } from '../prose.ts'
import { type Columns, cellOf } from './columns.ts'
import type { PartyView } from './view.ts'

/** One dated designation, as a timeline shows it. */
export interface Mark {
  readonly list: string
  readonly label: string
  readonly jurisdiction: string
  readonly date: string
  /** Days after the first listing; `null`: no act of its own, or not dated to the day. */
  readonly lag: number | null
  readonly state: ChipState
  readonly until: string | null
  /** Whether other authorities listed the party within three days. */
  readonly isJoint: boolean
}

/** The dated designations of a party on these lists, oldest first. */
export function marksOf(party: PartyView, lists: readonly string[], columns: Columns): readonly Mark[] {
  const marks = lists.flatMap((list) => {
    const cell = cellOf(party, list)
    return (cell?.entries ?? []).flatMap(
      ({ listedOn: { date }, status, transferred, until }): readonly Mark[] =>
        date === null
          ? []
          : [
              {
                list,
                label: columns.label(list),
                jurisdiction: columns.of(list).jurisdiction,
                date,
                lag: transferred ? null : lagOf(party, date, cell?.lag ?? null),
                state:
                  status === 'delisted'
                    ? 'ended'
                    : status === 'suspended'
                      ? 'suspended'
                      : transferred
                        ? 'transferred'
                        : 'own',
                until,
                isJoint: party.joint.includes(list) && !transferred,
              },
            ],
    )
  })
  const once = new Map(marks.map((mark) => [`${mark.list} ${mark.date} ${mark.state}`, mark]))
  return [...once.values()].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** A second listing by the same authority follows nobody. */
function lagOf({ first }: PartyView, date: string, ofList: number | null): number | null {
  if (first === null || date.length < 10) return null
  const lag = Math.round((Date.parse(date) - Date.parse(first.date)) / 86_400_000)
  return lag === ofList ? lag : null
}

/** Every date that the timeline of these marks must reach. */
export function datesOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(({ date, until }) => (until === null ? [date] : [date, until]))
}

/** A mark for whom no drawing tells anything. */
export function markInWords({ label, date, lag, state, until }: Mark): string {
  const after = lag === null || lag <= 0 ? '' : `, ${counted(lag, 'day', 'days')} after the first`
  const became: Readonly<Record<ChipState, string>> = {
    own: '',
    transferred: ', taken over from another authority',
    ended: `, taken off${until === null ? '' : ` by ${dayInWords(until)}`}`,
    suspended: ', set aside for a time',
  }
  return `${label}: ${dayInWords(date)}${after}${became[state]}`
}
