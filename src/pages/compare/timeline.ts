import { type Filling, foreign, type Html, html, joined, plain } from '../escape.ts'
import { inlineChip } from '../jurisdiction.ts'
import { andList, count, counted } from '../prose.ts'
import { answeredBy, type Columns, cellOf, isAnswerOnly } from './columns.ts'
import { lane } from './lane.ts'
import { datesOf, type Mark, marksOf } from './marks.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'
import type { ComparisonView, PartyView } from './view.ts'

/** More lanes than this nobody reads: the rest is in the table below and in the CSV. */
const MOST_LANES = 60

/** With more lanes than this, the dates are left to the table. */
const MOST_WITH_DATES = 30

/** With more lanes than this, a telephone scrolls. */
const MOST_NARROW = 12

/** Parties whose lanes would look alike are drawn once, from so many on. */
const LEAST_ALIKE = 3

/** So many names stand beside a lane. */
const MOST_NAMES = 30

interface Lane {
  readonly head: Filling
  readonly title: string
  readonly marks: readonly Mark[]
  readonly first: string | null
}

/** Who listed when: a lane for each party, or, where one party was asked for, for each list that has it. */
export function timeline(view: ComparisonView, columns: Columns): Html {
  const [only, ...others] = view.parties
  const lanes =
    only === undefined
      ? []
      : others.length === 0
        ? lanesOfParty(only, columns)
        : lanesOfParties(view, columns)
  const dates = lanes.flatMap(({ marks, first }) => [...datesOf(marks), ...(first === null ? [] : [first])])
  if (dates.length === 0) return html``
  const shown = lanes.slice(0, MOST_LANES)
  const axis = timeAxis(dates)
  const isMany = shown.length > MOST_NARROW
  const withDates = shown.length <= MOST_WITH_DATES
  return html`<section aria-labelledby="timeline">
<h2 id="timeline">When each listed</h2>
${legend(shown, columns)}
<div class="scroll"><ol class="lanes${isMany ? ' many' : null}">
${axisLane(axis)}${shown.map(
  ({ head, title, marks, first }, at) =>
    html`<li class="lane"><div>${head}</div>${lane(`lane-${at + 1}`, title, marks, axis, { first, withDates, isOneOfMany: isMany })}</li>
`,
)}</ol></div>
${
  lanes.length > shown.length
    ? html`<p class="soft">${counted(shown.length, 'lane', 'lanes')} of ${count(lanes.length)} are drawn, the earliest listed first: the table below goes on, and <code>--format csv</code> has all.</p>`
    : null
}</section>`
}

function lanesOfParty(party: PartyView, columns: Columns): readonly Lane[] {
  const first = party.first?.date ?? null
  return columns.shown
    .filter(({ list }) => (cellOf(party, list)?.entries.length ?? 0) > 0)
    .map(({ list, authority, jurisdiction }): Lane => {
      const marks = marksOf(party, [list], columns)
      return {
        head: html`${inlineChip(columns.label(list), jurisdiction)} ${authority}${undated(party, [list], columns)}`,
        title: `${plain(party.caption)}, ${authority}`,
        marks,
        first,
      }
    })
    .toSorted((a, b) => byDate(a.marks[0]?.date, b.marks[0]?.date))
}

/** Who is here only by a counter-sanction comes last. */
function lanesOfParties(view: ComparisonView, columns: Columns): readonly Lane[] {
  const lists = columns.shown.map(({ list }) => list)
  const alike = new Map<string, PartyView[]>()
  const { parties } = view
  const isAnswer = (party: PartyView): boolean => isAnswerOnly(party, view)
  for (const party of [...parties.filter((each) => !isAnswer(each)), ...parties.filter(isAnswer)]) {
    const marks = marksOf(party, lists, columns)
    const key = JSON.stringify([
      marks.map(({ list, date, state, until }) => [list, date, state, until]),
      undatedLists(party, lists),
      isAnswer(party) ? answeredBy(party, view) : null,
    ])
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [party])
    else group.push(party)
  }
  return [...alike.values()].flatMap((group) =>
    group.length >= LEAST_ALIKE && group[0]?.joint.length === 0
      ? [laneOf(group, lists, columns, view)]
      : group.map((party) => laneOf([party], lists, columns, view)),
  )
}

function laneOf(
  group: readonly PartyView[],
  lists: readonly string[],
  columns: Columns,
  view: ComparisonView,
): Lane {
  const [party] = group
  if (party === undefined) throw new Error('a lane without a party')
  const names = group.slice(0, MOST_NAMES).map(({ caption }) => foreign(caption))
  const more = group.length - names.length
  return {
    head: html`${
      group.length === 1
        ? html`<b>${names}</b>`
        : html`<b>${counted(group.length, 'party', 'parties')} alike:</b> <small>${joined(names, ', ')}${more > 0 ? ` and ${count(more)} more` : null}</small>`
    }${isAnswerOnly(party, view) ? html`<br><small>in answer, its notice says, to listings by ${andList(answeredBy(party, view))}</small>` : null}${undated(party, lists, columns)}`,
    title: group.length === 1 ? plain(party.caption) : `${counted(group.length, 'party', 'parties')} alike`,
    marks: marksOf(party, lists, columns),
    first: party.first?.date ?? null,
  }
}

function undatedLists(party: PartyView, lists: readonly string[]): readonly string[] {
  return lists.filter((list) => cellOf(party, list)?.entries.some(({ listedOn }) => listedOn.date === null))
}

/** Lists that have the party without a date have no place on the axis. */
function undated(party: PartyView, lists: readonly string[], columns: Columns): Filling {
  const found = undatedLists(party, lists)
  if (found.length === 0) return null
  return html`<br><small>${lists.length === 1 ? 'listed, day not known' : html`day not known: ${joined(found.map(columns.label), ', ')}`}</small>`
}

function axisLane(axis: TimeAxis): Html {
  return html`<li class="lane axis" aria-hidden="true"><div></div><svg height="20">${axis.ticks.map(
    ({ at, label }) => html`<text class="tick" x="${at}%" y="14" text-anchor="middle">${label}</text>`,
  )}</svg></li>
`
}

function legend(lanes: readonly Lane[], columns: Columns): Html {
  const marks = lanes.flatMap((each) => each.marks)
  const lists = columns.shown.filter(({ list }) => marks.some((mark) => mark.list === list))
  const state = (which: Mark['state'], words: string): Filling => {
    const sample = marks.find((mark) => mark.state === which)
    return sample === undefined
      ? null
      : html` · ${inlineChip(sample.label, sample.jurisdiction, which)} ${words}`
  }
  return html`<p class="legend">${joined(
    lists.map(
      ({ list, authority, jurisdiction }) =>
        html`${inlineChip(columns.label(list), jurisdiction)} ${authority}`,
    ),
    ' · ',
  )}${state('transferred', 'hollow: taken over from another authority, no act of its own')}${state('ended', 'crossed out: taken off, the cross on the line says when')}${state('suspended', 'struck through once: set aside for a time')}${
    marks.some(({ lag }) => (lag ?? 0) > 0) ? '. A line leads from the first listing to a later one' : null
  }${marks.some(({ isJoint }) => isJoint) ? '. A box holds listings by several authorities within three days' : null}. Where marks stand beside their place, dots below them are in it.</p>`
}

function byDate(a: string | undefined, b: string | undefined): number {
  const [one, other] = [a ?? '9999', b ?? '9999']
  return one < other ? -1 : one > other ? 1 : 0
}
