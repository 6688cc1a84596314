import { type Filling, foreign, type Html, html, joined } from '../escape.ts'
import { inlineChip } from '../jurisdiction.ts'
import { count, counted } from '../prose.ts'
import { type Columns, cellOf, isAnswerOnly, isGap } from './columns.ts'
import type { CellView, ComparisonView, ListedView, ListView, PartyView } from './view.ts'

/** More rows than this are left to the CSV. */
const MOST_ROWS = 500

/** From so many lists on the table is printed across. */
const WIDE = 6

/** Every party by every list that has one of them; who is here only by a counter-sanction below the others. */
export function matrix(view: ComparisonView, columns: Columns): Html {
  const { parties } = view
  const { shown, without } = columns
  const rows = parties.slice(0, MOST_ROWS)
  const answers = rows.filter((party) => isAnswerOnly(party, view))
  const cells = rows.flatMap((party) => shown.flatMap(({ list }) => cellOf(party, list) ?? []))
  const common = commonBasis(cells)
  const rowsOf = (some: readonly PartyView[]): Html =>
    html`${some.map((party) => partyRow(party, view, columns, common))}`
  return html`<section aria-labelledby="matrix" class="${shown.length >= WIDE ? 'wide' : 'narrow'}">
<h2 id="matrix">Who is on which list, since when</h2>
<div class="scroll" role="region" aria-label="Parties by lists" tabindex="0"><table class="matrix">
<caption>Under each date, the days after the first listing. ${COMMON_WORDS[common ?? 'stated']}</caption>
<thead><tr><th scope="col">Party</th>${shown.map(columnHead(columns))}</tr></thead>
<tbody>
${rowsOf(rows.filter((party) => !answers.includes(party)))}</tbody>
${
  answers.length === 0
    ? null
    : html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${shown.length + 1}">Here only because a counter-sanction says that it answers such a listing: ${count(answers.length)}</th></tr>
${rowsOf(answers)}</tbody>
`
}</table></div>
${
  rows.length < parties.length
    ? html`<p class="soft">${count(rows.length)} of ${counted(parties.length, 'party', 'parties')}: <code>--format csv</code> has all.</p>`
    : null
}${without.length === 0 || parties.length === 1 ? null : html`<p class="soft">Lists without any of them: ${joined(without.map(listAndEdition), ', ')}.</p>`}
${meanings(cells, common)}
</section>`
}

type Basis = ListedView['listedOn']['basis']

/** How all dates are known, where they are all known alike. */
function commonBasis(cells: readonly CellView[]): Basis | null {
  const bases = new Set(cells.flatMap(({ entries }) => entries.map(({ listedOn }) => listedOn.basis)))
  const [basis] = bases
  return bases.size === 1 ? (basis ?? null) : null
}

const COMMON_WORDS: Readonly<Record<Basis, string>> = {
  stated: 'Dates without a remark are as the list states them.',
  'earliest-quoted-act': 'All dates are those of the earliest legal act that the entry quotes.',
  'dated-fact': 'All dates are from public sources that this project’s record names, not from the lists.',
  'first-seen': 'No list states a date: each is that of the first edition held that has the party.',
}

function partyRow(party: PartyView, view: ComparisonView, columns: Columns, common: Basis | null): Html {
  const { caption, schema, party: key } = party
  const cells = columns.shown.map(({ list }) =>
    matrixCell(cellOf(party, list), party, common, isGap(party, list, view, columns)),
  )
  return html`<tr><th scope="row">${foreign(caption)}<small>${schema} · <code>${key}</code></small></th>${cells}</tr>
`
}

function columnHead(columns: Columns): (list: ListView) => Html {
  return ({ list, authority, jurisdiction, edition, state }) =>
    html`<th scope="col">${inlineChip(columns.label(list), jurisdiction)}<small>${authority}, <code class="nowrap">${list}</code></small><small>${
      edition === null
        ? state === 'starter'
          ? 'starter record only'
          : state
        : html`edition <span class="nowrap">${edition.date}</span>`
    }</small></th>`
}

function listAndEdition({ list, edition }: ListView): Html {
  return html`<code>${list}</code> (${edition === null ? 'starter record only' : edition.date})`
}

function matrixCell(cell: CellView | null, party: PartyView, common: Basis | null, isLacking: boolean): Html {
  if (cell === null) return html`<td></td>`
  if (cell.entries.length === 0)
    return cell.state === 'not-listed'
      ? html`<td class="${isLacking ? 'gap' : 'blank'}">not listed</td>`
      : html`<td class="blank">${blankWords(cell)}</td>`
  return html`<td>${cell.entries.map((entry, at) => html`${at === 0 ? null : html`<br>`}${listed(entry, cell, party, common)}`)}</td>`
}

function blankWords({ state, alike }: CellView): Filling {
  if (state === 'undecided') return html`perhaps <code>${alike.join(', ')}</code>`
  return state === 'not-yet-knowable' ? 'not yet knowable' : 'not known'
}

function listed(
  entry: ListedView,
  { list, lag }: CellView,
  { first }: PartyView,
  common: Basis | null,
): Html {
  const { date, basis, between } = entry.listedOn
  const when =
    date === null
      ? html`by <time datetime="${between?.[1] ?? ''}">${between?.[1] ?? 'a day not known'}</time>`
      : html`<time datetime="${date}">${date}</time>`
  const isOwn = date !== null && date.length === 10 && !entry.transferred
  const after =
    isOwn && first !== null ? Math.round((Date.parse(date) - Date.parse(first.date)) / 86_400_000) : null
  const remarks = [
    isOwn && first?.list === list && first.date === date ? 'first' : '',
    after !== null && after > 0 && after === lag ? `+${counted(after, 'day', 'days')}` : '',
    entry.transferred ? 'taken over' : '',
    basis === common ? '' : BASES[basis],
    stateOf(entry),
  ].filter((words) => words !== '')
  return html`${when}${remarks.map((words): Filling => html`<small>${words}</small>`)}`
}

const BASES: Readonly<Record<Basis, string>> = {
  stated: '',
  'earliest-quoted-act': 'earliest act quoted',
  'dated-fact': 'public source',
  'first-seen': 'first seen',
}

function stateOf({ status, until }: ListedView): string {
  if (status === 'delisted') return until === null ? 'taken off' : `taken off by ${until}`
  if (status === 'suspended') return 'set aside for a time'
  return status === 'unknown' ? 'in force? not known' : ''
}

/** What the words in the table mean, of those that are used. */
function meanings(cells: readonly CellView[], common: Basis | null): Html {
  const entries = cells.flatMap((cell) => cell.entries)
  const has = (state: CellView['state']): boolean =>
    cells.some((cell) => cell.state === state && cell.entries.length === 0)
  const isBy = (basis: Basis): boolean =>
    basis !== common && entries.some(({ listedOn }) => listedOn.basis === basis)
  const words: readonly (readonly [string, string, boolean])[] = [
    [
      'not listed',
      'the list’s edition is younger than the first listing and does not have the party; on a coloured ground, its government has it on no other list held either',
      has('not-listed'),
    ],
    [
      'perhaps',
      'an entry of the list is alike, and the facts do not decide whether it is this party: no gap can be told',
      has('undecided'),
    ],
    [
      'not yet knowable',
      'the edition held is older than the first listing, or of the same day: no gap can be told',
      has('not-yet-knowable'),
    ],
    [
      'not known',
      'of that list only this project’s starter record is at hand: silence there says nothing',
      has('unknown'),
    ],
    [
      'public source',
      'the list gives no date; this project’s own record does, with its source',
      isBy('dated-fact'),
    ],
    [
      'earliest act quoted',
      'the date of the earliest legal act that the entry quotes',
      isBy('earliest-quoted-act'),
    ],
    ['by … first seen', 'no date is known; the first edition held that has the party', isBy('first-seen')],
    [
      'taken over',
      'carried over from another authority’s list on that day: counted in no lag and no joint day',
      entries.some(({ transferred }) => transferred),
    ],
    [
      'taken off',
      `the authority has removed the party${entries.some(({ until }) => until !== null) ? '; the day is that by which it was gone' : ''}`,
      entries.some(({ status }) => status === 'delisted'),
    ],
    [
      'set aside for a time',
      'the authority does not apply the measure for now',
      entries.some(({ status }) => status === 'suspended'),
    ],
    [
      'in force? not known',
      'the record cannot tell whether the listing still holds',
      entries.some(({ status }) => status === 'unknown'),
    ],
  ]
  const used = words.filter(([, , isUsed]) => isUsed)
  return used.length === 0
    ? html``
    : html`<p class="legend">${joined(
        used.map(([word, meaning]) => html`<b>${word}</b>: ${meaning}`),
        '. ',
      )}.</p>`
}
