import { type Filling, type Html, html, joined } from '../escape.ts'
import { place } from '../jurisdiction.ts'
import { andList, counted, dayInWords, firstUpper } from '../prose.ts'
import { type Columns, jurisdictionsBy } from './columns.ts'
import type { CellView, ComparisonView, PartyView } from './view.ts'

/** Who listed the party first, who followed when, and who has not, in sentences. */
export function partyFinding(party: PartyView, view: ComparisonView, columns: Columns): Html {
  const by = jurisdictionsBy(party, columns)
  const places = (codes: readonly string[]): string => andList(codes.map(place))
  const sentences: Filling[] = [firstListing(party, columns), ...followers(party, columns)]
  if (by.delisted.length > 0) sentences.push(html`Taken off by ${places(by.delisted)}.`)
  if (by.suspended.length > 0) sentences.push(html`Set aside for a time by ${places(by.suspended)}.`)
  if (by['not-listed'].length > 0)
    sentences.push(
      html`<b>Not on a list of ${places(by['not-listed'])}</b>, in editions younger than the first listing.`,
    )
  if (by['not-yet-knowable'].length > 0)
    sentences.push(
      html`Not yet knowable for ${places(by['not-yet-knowable'])}: the edition held is older than the listing.`,
    )
  if (by.undecided.length > 0)
    sentences.push(
      html`Not decided for ${places(by.undecided)}: an entry there is alike, and may be the party or another.`,
    )
  const starter = by.unknown.filter((code) =>
    view.lists.every(({ jurisdiction, state }) => jurisdiction !== code || state === 'starter'),
  )
  if (starter.length > 0)
    sentences.push(
      html`Not known for ${places(starter)}: of their lists only this project’s starter record is at hand.`,
    )
  const unclear = by.unknown.filter((code) => !starter.includes(code))
  if (unclear.length > 0)
    sentences.push(html`Whether it is in force for ${places(unclear)}, the record cannot tell.`)
  return joined(sentences, ' ')
}

function firstListing({ first, cells }: PartyView, columns: Columns): Html {
  const having = cells.filter(({ entries }) => entries.length > 0)
  const undated = placesOf(
    having.filter((cell) => !isDated(cell)),
    columns,
  )
  if (first === null)
    return html`Listed by ${andList(placesOf(having, columns))}; no listing is dated to the day as an act of its own.`
  const also =
    undated.length === 0
      ? null
      : html` (${andList(undated)} ${undated.length === 1 ? 'has' : 'have'} the party without a day of its own)`
  const who = place(columns.of(first.list).jurisdiction)
  return undated.length === 0
    ? html`First listed by <b>${who}</b> on <b>${dayInWords(first.date)}</b>.`
    : html`The first listing that is dated is by <b>${who}</b>, on <b>${dayInWords(first.date)}</b>${also}.`
}

function isDated({ lag }: CellView): boolean {
  return lag !== null
}

function placesOf(cells: readonly CellView[], columns: Columns): readonly string[] {
  return [...new Set(cells.map(({ list }) => place(columns.of(list).jurisdiction)))]
}

/** Who followed after how many days, each government once, by its first list. */
function followers({ cells, first }: PartyView, columns: Columns): readonly Html[] {
  const lags = new Map<string, number>()
  const leader = columns.of(first?.list ?? '').jurisdiction
  for (const { list, lag } of cells.filter(isDated).toSorted((a, b) => (a.lag ?? 0) - (b.lag ?? 0))) {
    const { jurisdiction } = columns.of(list)
    if (jurisdiction !== leader && !lags.has(jurisdiction)) lags.set(jurisdiction, lag ?? 0)
  }
  const byLag = new Map<number, string[]>()
  for (const [jurisdiction, lag] of lags) byLag.set(lag, [...(byLag.get(lag) ?? []), place(jurisdiction)])
  const words = [...byLag].map(([lag, who], at) =>
    lag === 0
      ? html`${andList(who)} on the same day`
      : html`${andList(who)}${at === 0 ? ' followed' : null} after <b>${counted(lag, 'day', 'days')}</b>`,
  )
  if (words.length === 0) return []
  const [head, ...tail] = words
  return [html`${upper(head)}${tail.map((each) => html`, ${each}`)}.`]
}

function upper(piece: Html | undefined): Html {
  return { html: firstUpper(piece?.html ?? '') }
}
