import { type Filling, foreign, type Html, html, joined, plain } from '../escape.ts'
import { listInWords, place } from '../jurisdiction.ts'
import { andList, count, counted, dayInWords, daysInWords, firstUpper, spanInWords } from '../prose.ts'
import { type Columns, cellOf, isAnswerOnly, jurisdictionsBy } from './columns.ts'
import { partyFinding } from './party-finding.ts'
import type { ComparisonView, PartyView } from './view.ts'

/** What was asked and what was found, in plain words: the title of the page, and its head. */
export function headline(
  view: ComparisonView,
  columns: Columns,
): { readonly title: string; readonly head: Html } {
  const { parties, query } = view
  const [only, ...others] = parties
  if (typeof query['party'] === 'string' && only !== undefined && others.length === 0)
    return {
      title: `${plain(only.caption)} across the lists`,
      head: html`<h1>${foreign(only.caption)}</h1>
<p class="finding">${partyFinding(only, view, columns)}</p>`,
    }
  const asked = askedInWords(view, columns)
  const title = `${asked}: ${partiesInWords(view)}`
  const findings =
    typeof query['party'] === 'string'
      ? parties.map((party) => html`<b>${foreign(party.caption)}</b>: ${partyFinding(party, view, columns)}`)
      : findingsOf(view, columns)
  return {
    title,
    head: html`<h1>${title}</h1>
${findings.length === 0 ? null : html`<ul class="findings">${findings.map((each) => html`<li>${each}</li>`)}</ul>`}`,
  }
}

/** "3 parties, 8 not decided, and 14 that China listed in answer" */
function partiesInWords(view: ComparisonView): string {
  const { missingFrom } = view.query
  const answers = view.parties.filter((party) => isAnswerOnly(party, view))
  const open = view.parties.filter(
    (party) =>
      !answers.includes(party) &&
      typeof missingFrom === 'string' &&
      cellOf(party, missingFrom)?.state === 'undecided',
  ).length
  const own = view.parties.length - answers.length - open
  const words = [
    ...(own > 0 || open > 0 || answers.length === 0 ? [counted(own, 'party', 'parties')] : []),
    ...(open > 0 ? [`${count(open)} not decided`] : []),
  ]
  if (answers.length === 0) return words.join(', and ')
  return words.length === 0
    ? `${counted(answers.length, 'party', 'parties')} that China listed in answer`
    : `${words.join(', ')}, and ${count(answers.length)} that China listed in answer`
}

/** "Listed 20–23 March 2021 and not on the US list us-sdn" */
function askedInWords({ query }: ComparisonView, columns: Columns): string {
  const { party, programme, listed, missingFrom } = query
  const parts: string[] = []
  if (typeof party === 'string') parts.push(`“${party}”`)
  if (isSpan(listed)) parts.push(`listed ${spanInWords(listed.from, listed.to)}`)
  if (typeof programme === 'string') parts.push(`${parts.length === 0 ? 'listed ' : ''}under ${programme}`)
  if (typeof missingFrom === 'string') {
    const { jurisdiction, state } = columns.of(missingFrom)
    const known = state === 'starter' ? 'not known to be on' : 'not on'
    parts.push(`${parts.length === 0 ? '' : 'and '}${known} ${listInWords(missingFrom, jurisdiction)}`)
  }
  return firstUpper(parts.join(' '))
}

function isSpan(value: unknown): value is { readonly from: string; readonly to: string } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value
}

function findingsOf(view: ComparisonView, columns: Columns): readonly Filling[] {
  if (view.parties.length === 0)
    return ['No party on the lists held fits what was asked. That is no clearance of anybody.']
  return [
    ...missing(view, columns),
    ...jointly(view, columns),
    ...longBefore(view, columns),
    ...longestWait(view, columns),
    ...onOneOnly(view, columns),
    ...lifted(view),
    ...answeredByChina(view),
  ]
}

/** How many of the parties the list asked about lacks for certain. */
function missing({ parties, query }: ComparisonView, columns: Columns): readonly Filling[] {
  const { missingFrom } = query
  if (typeof missingFrom !== 'string') return []
  const cells = parties.map((party) => cellOf(party, missingFrom))
  const { jurisdiction, edition, state } = columns.of(missingFrom)
  const number = (...states: string[]): number =>
    cells.filter((cell) => cell !== null && states.includes(cell.state)).length
  const words: Html[] = []
  const add = (parties_: number, what: string): void => {
    if (parties_ > 0) words.push(html`<b>${count(parties_)}</b> ${what}`)
  }
  add(
    number('not-listed'),
    `not listed in its edition of ${dayInWords(edition?.date ?? '')}, which is younger`,
  )
  add(number('delisted'), 'taken off it')
  add(number('undecided'), 'not decided: an entry there is alike, and may be the party or another')
  add(number('not-yet-knowable'), 'not yet knowable: its edition is older than the listing')
  add(
    number('unknown'),
    state === 'starter'
      ? 'cannot be told: of that list only the starter record is at hand'
      : 'where the record cannot tell whether it is in force',
  )
  return [html`${firstUpper(listInWords(missingFrom, jurisdiction))}: ${joined(words, '; ')}.`]
}

/** Which authorities acted within the joint days, most often first. */
function jointly({ parties }: ComparisonView, columns: Columns): readonly Filling[] {
  const groups = new Map<
    string,
    { readonly places: readonly string[]; readonly dates: string[]; parties: number }
  >()
  for (const party of parties) {
    if (party.joint.length === 0) continue
    const places = [...new Set(party.joint.map((list) => place(columns.of(list).jurisdiction)))].toSorted()
    const key = places.join('|')
    const group = groups.get(key) ?? { places, dates: [], parties: 0 }
    group.parties += 1
    for (const list of party.joint)
      for (const { listedOn, transferred } of cellOf(party, list)?.entries ?? [])
        if (listedOn.date !== null && listedOn.date.length === 10 && !transferred)
          group.dates.push(listedOn.date)
    groups.set(key, group)
  }
  const total = parties.filter(({ joint }) => joint.length > 0).length
  if (total === 0) return []
  const words = [...groups.values()]
    .toSorted((a, b) => b.parties - a.parties || (a.places.join() < b.places.join() ? -1 : 1))
    .map((group) => html`${andList(group.places)} <b>${count(group.parties)}</b>`)
  return [
    html`<b>${counted(total, 'party was', 'parties were')} listed by several authorities within three days</b> of one another: ${joined(words.slice(0, 5), '; ')}${words.length > 5 ? '; others in the table' : null}.`,
  ]
}

/** Parties that one authority had listed before the days asked for. */
function longBefore({ parties, query }: ComparisonView, columns: Columns): readonly Filling[] {
  const { listed } = query
  if (!isSpan(listed)) return []
  const groups = new Map<string, number[]>()
  for (const { first, cells } of parties) {
    if (first === null || first.date >= listed.from) continue
    const then = cells.filter(({ entries }) =>
      entries.some(
        ({ listedOn: { date }, transferred }) =>
          date !== null && date >= listed.from && date <= listed.to && !transferred,
      ),
    )
    const days = then.flatMap(({ lag }) => (lag === null || lag === 0 ? [] : [lag]))
    if (days.length === 0) continue
    const by = place(columns.of(first.list).jurisdiction)
    groups.set(by, [...(groups.get(by) ?? []), Math.min(...days)])
  }
  if (groups.size === 0) return []
  const words = [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([by, days]) => html`by ${by} <b>${count(days.length)}</b>, ${daysInWords(days)} earlier`)
  return [html`Listed before: ${joined(words, '; ')}.`]
}

function longestWait({ parties }: ComparisonView, columns: Columns): readonly Filling[] {
  let longest: { readonly party: PartyView; readonly list: string; readonly lag: number } | null = null
  for (const party of parties)
    for (const { list, lag } of party.cells)
      if (lag !== null && lag > (longest?.lag ?? 3)) longest = { party, list, lag }
  if (longest === null) return []
  const { party, list, lag } = longest
  return [
    html`Longest wait: ${place(columns.of(list).jurisdiction)} listed ${foreign(party.caption)} <b>${daysInWords([lag])}</b> after ${place(columns.of(party.first?.list ?? '').jurisdiction)}.`,
  ]
}

function onOneOnly(view: ComparisonView, columns: Columns): readonly Filling[] {
  const counts = new Map<string, number>()
  for (const party of view.parties) {
    const { listed, suspended, unknown } = jurisdictionsBy(party, columns)
    const having = new Set(
      party.cells
        .filter(({ entries }) => entries.length > 0)
        .map(({ list }) => columns.of(list).jurisdiction),
    )
    const by = [...listed, ...suspended, ...unknown].find((each) => having.has(each))
    if (having.size === 1 && by !== undefined && !isAnswerOnly(party, view))
      counts.set(place(by), (counts.get(place(by)) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const words = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([by, parties]) => `${by} ${count(parties)}`)
  return [html`On the lists of one government alone, of those held: ${joined(words, ', ')}.`]
}

function lifted({ parties }: ComparisonView): readonly Filling[] {
  const alone = parties.filter(({ delistedAlone }) => delistedAlone.length > 0).length
  return alone === 0
    ? []
    : [html`<b>${counted(alone, 'party was', 'parties were')}</b> taken off one list and kept on another.`]
}

function answeredByChina(view: ComparisonView): readonly Filling[] {
  const entries = new Set(view.counterSanctions.map(({ entry }) => entry))
  if (entries.size === 0) return []
  const here = view.parties.filter((party) => isAnswerOnly(party, view)).length
  return [
    html`China says of <b>${counted(entries.size, 'designation', 'designations')}</b> of its own that they answer listings here, by their day${here === 0 ? null : html`; ${count(here)} of the designated were listed within what was asked`}.`,
  ]
}
