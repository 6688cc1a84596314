import { type Filling, type Html, html, plain } from '../escape.ts'
import { CHIP_HEIGHT, chip, chipWidth } from '../jurisdiction.ts'
import { dayInWords, daysInWords, spanInWords } from '../prose.ts'
import { type Mark, markInWords } from './marks.ts'
import type { TimeAxis } from './time-axis.ts'

/**
 * A drawing gives way to the width that it gets: places along the axis are per cents, marks and letters are pixels. So
 * that nothing runs into anything, what is beside what is decided for the least width that the drawing may get: that of a
 * telephone, or, with many lanes, one that a telephone scrolls.
 */
const LEAST_WIDTH = 330
const LEAST_WIDTH_OF_MANY = 640

/** Marks that are less than so many pixels apart stand together. */
const TOGETHER = 26

/** Of listings together, so few days after the first tell nothing more. */
const JOINT_DAYS = 3

const CHIP_GAP = 3
const LETTER = 6.3
const CAPTION_HEIGHT = 15

/** Marks that stand together, and where they begin and end on the least width, in per cent. */
interface Group {
  readonly marks: readonly Mark[]
  readonly at: number
  /** Whether they stand to the right of where they lie, or to the left. */
  readonly isRightward: boolean
  /** Of the marks, in pixels. */
  readonly width: number
  readonly caption: string
  /** The days after the first listing, where they have room on the line that leads here. */
  readonly onLine: string
  readonly from: number
  readonly to: number
}

interface Placed extends Group {
  readonly row: number
}

interface LaneOptions {
  /** The day of the first listing, from which lines lead. */
  readonly first: string | null
  readonly withDates: boolean
  /** Then the drawing has `LEAST_WIDTH_OF_MANY` pixels at least. */
  readonly isOneOfMany: boolean
}

/** One lane of a timeline: marks where they lie in time, lines from the first one with the days that lie between. */
export function lane(
  id: string,
  title: string,
  marks: readonly Mark[],
  axis: TimeAxis,
  { first, withDates, isOneOfMany }: LaneOptions,
): Html {
  const begin = first === null ? null : axis.at(first)
  const least = isOneOfMany ? LEAST_WIDTH_OF_MANY : LEAST_WIDTH
  const placed = inRows(groupsOf(marks, axis, begin, { withDates, least }))
  const rowHeight = CHIP_HEIGHT + 8 + (withDates ? CAPTION_HEIGHT : 0)
  const height = Math.max(1, ...placed.map(({ row }) => row + 1)) * rowHeight + 4
  const grid = axis.ticks.map(
    ({ at }) => html`<line class="grid" x1="${at}%" x2="${at}%" y1="-300" y2="${height + 300}"/>`,
  )
  return html`<svg height="${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${plain(title)}</title><desc id="${id}-d">${marks.map(markInWords).join('; ')}</desc>${grid}${placed.map((group) => spanTo(group, begin, rowHeight))}${placed.map((group) => lagOnLine(group, begin, rowHeight))}${placed.map((group) => drawn(group, rowHeight, axis))}</svg>`
}

function groupsOf(
  marks: readonly Mark[],
  axis: TimeAxis,
  begin: number | null,
  { withDates, least }: { readonly withDates: boolean; readonly least: number },
): readonly Group[] {
  const groups: Mark[][] = []
  for (const mark of marks) {
    const last = groups.at(-1)
    const [begun] = last ?? []
    const isNear = begun !== undefined && axis.at(mark.date) - axis.at(begun.date) < (TOGETHER / least) * 100
    if (isNear && begun.isJoint === mark.isJoint) last?.push(mark)
    else groups.push([mark])
  }
  return groups.map((each, place) => {
    const at = axis.at(each[0]?.date ?? '')
    const isRightward = at < 50
    const width = each.reduce((sum, { label }) => sum + chipWidth(label) + CHIP_GAP, -CHIP_GAP)
    const lag = lagInWords(each)
    const room = begin === null ? 0 : ((at - begin) / 100) * least - (isRightward ? 0 : width) - 40
    // Where other marks stand between, the words would stand on them.
    const onLine = place < 2 && lag !== '' && room > lag.length * LETTER ? lag : ''
    const caption = withDates ? captionOf(each, onLine === '' ? lag : '') : ''
    const taken = (Math.max(width, caption.length * LETTER) / least) * 100
    return {
      marks: each,
      at,
      isRightward,
      width,
      caption,
      onLine,
      from: isRightward ? at : at - taken,
      to: isRightward ? at + taken : at,
    }
  })
}

/** Each group in the first row that has room for it. */
function inRows(groups: readonly Group[]): readonly Placed[] {
  const rows: [from: number, to: number][][] = []
  return groups.map((group) => {
    const isFree = (row: readonly [number, number][]): boolean =>
      row.every(([from, to]) => group.to + 1 < from || group.from > to + 1)
    const found = rows.findIndex(isFree)
    const row = found === -1 ? rows.length : found
    rows[row] = [...(rows[row] ?? []), [group.from, group.to]]
    return { ...group, row }
  })
}

/** "+255–256 days" */
function lagInWords(marks: readonly Mark[]): string {
  const least = isJoint(marks) ? JOINT_DAYS : 0
  const lags = marks.flatMap(({ lag }) => (lag === null || lag <= least ? [] : [lag]))
  return lags.length === 0 ? '' : `+${daysInWords(lags)}`
}

/** "21–22 Mar 2021, jointly, +255–256 days" */
function captionOf(marks: readonly Mark[], lag: string): string {
  const dates = marks.map(({ date }) => date)
  const ended = marks.filter(({ state }) => state === 'ended')
  const [until] = ended.flatMap((mark) => mark.until ?? [])
  return [
    spanInWords(dates[0] ?? '', dates.at(-1) ?? '', true),
    isJoint(marks) ? 'jointly' : '',
    marks.every(({ state }) => state === 'transferred') ? 'taken over' : '',
    lag,
    ended.length > 0 ? `off${until === undefined ? '' : ` by ${dayInWords(until, true)}`}` : '',
  ]
    .filter((words) => words !== '')
    .join(', ')
}

function isJoint(marks: readonly Mark[]): boolean {
  return new Set(marks.filter((mark) => mark.isJoint).map(({ jurisdiction }) => jurisdiction)).size > 1
}

/** The line from the first listing to these. */
function spanTo({ at, marks, row }: Placed, begin: number | null, rowHeight: number): Filling {
  if (begin === null || at <= begin || lagInWords(marks) === '') return null
  const y = row * rowHeight + 4 + CHIP_HEIGHT / 2
  return html`<line class="span" x1="${begin}%" x2="${at}%" y1="${y}" y2="${y}"/>`
}

/** The days on that line, over all lines that lie there. */
function lagOnLine(
  { at, onLine, row, isRightward, width }: Placed,
  begin: number | null,
  rowHeight: number,
): Filling {
  if (begin === null || onLine === '') return null
  const end = isRightward ? at : at - (width / LEAST_WIDTH_OF_MANY) * 50
  const middle = Math.round((begin + end + 4) * 50) / 100
  const y = row * rowHeight + 8 + CHIP_HEIGHT / 2
  return html`<text class="lag halo" x="${middle}%" y="${y}" text-anchor="middle">${onLine}</text>`
}

/** Where marks stand beside where they lie, dots below them say where that is. */
function withDots(marks: readonly Mark[]): boolean {
  return !isJoint(marks) && new Set(marks.map(({ date }) => date)).size > 1
}

function drawn(
  { marks, at, isRightward, width, caption, row }: Placed,
  rowHeight: number,
  axis: TimeAxis,
): Html {
  const y = row * rowHeight + 4
  let x = isRightward ? 0 : -width
  const left = x
  const chips = marks.map(({ label, jurisdiction, state }) => {
    const piece = html`<g transform="translate(${x} 0)">${chip(label, jurisdiction, state)}</g>`
    x += chipWidth(label) + CHIP_GAP
    return piece
  })
  const ends = marks.flatMap(({ until }) => (until === null ? [] : [axis.at(until)]))
  const dots = marks.map(
    ({ date }) => html`<circle class="dot" cx="${axis.at(date)}%" cy="${y + CHIP_HEIGHT + 4}" r="2"/>`,
  )
  return html`${withDots(marks) ? dots : null}${ends.map(
    (end) =>
      html`<line class="span" x1="${at}%" x2="${end}%" y1="${y + 9}" y2="${y + 9}"/><svg x="${end}%" y="${y + 3}" overflow="visible"><path class="strike" d="M-5 1L5 11M-5 11L5 1"/></svg>`,
  )}<svg x="${at}%" y="${y}" overflow="visible">${
    isJoint(marks)
      ? html`<rect class="joint" x="${left - 4}" y="-3" width="${width + 8}" height="${CHIP_HEIGHT + 6}" rx="5"/>`
      : null
  }${chips}${
    caption === ''
      ? null
      : html`<text class="when halo" x="0" y="${CHIP_HEIGHT + 15}" text-anchor="${isRightward ? 'start' : 'end'}">${caption}</text>`
  }</svg>`
}
