import { COUNTER_LIST } from '../../lists/index.ts'
import { type Filling, foreign, type Html, html, joined } from '../escape.ts'
import { inlineChip } from '../jurisdiction.ts'
import { count, counted } from '../prose.ts'
import { type Columns, cellOf, isAnswerOnly, isGap } from './columns.ts'
import type { CellView, ComparisonView, ListView, PartyView } from './view.ts'

/** So many names stand in a cell; the table above has all. */
const MOST_NAMES = 12

/**
 * Which list lacks whom, of the parties that another list has in force; what cannot be known stands apart from what is
 * lacking. A list of counter-sanctions, and who is here only on one, have no part in this: nobody is expected to follow.
 */
export function gaps(view: ComparisonView, columns: Columns): Html {
  const parties = view.parties.filter((party) => !isAnswerOnly(party, view) && isInForce(party))
  const answered = view.parties.filter((party) => isAnswerOnly(party, view)).length
  const asked = view.query['missingFrom']
  const rows = view.lists
    .filter(({ list }) => list === asked || (typeof asked !== 'string' && list !== COUNTER_LIST))
    .map((list) => rowOf(list, parties, view, columns))
  if (parties.length === 0) return html``
  return view.parties.length === 1
    ? gapsOfParty(rows, columns)
    : gapsOfParties(
        rows.filter(({ list }) => list.list === asked || isTelling(list, columns)),
        parties,
        answered,
        columns,
      )
}

/** Lists that have none of the parties tell something only where their government has no other list. */
function isTelling({ list, jurisdiction }: ListView, { shown }: Columns): boolean {
  return shown.every((each) => each.jurisdiction !== jurisdiction) || shown.some((each) => each.list === list)
}

function gapsOfParties(
  all: readonly GapRow[],
  parties: readonly PartyView[],
  answered: number,
  columns: Columns,
): Html {
  const rows = all.filter(({ lacking, early, unknown }) => lacking.length + early.length + unknown.length > 0)
  if (rows.length === 0) return html``
  return html`<section aria-labelledby="gaps" class="whole">
<h2 id="gaps">Which list lacks whom</h2>
<div class="scroll" role="region" aria-label="Gaps" tabindex="0"><table>
<caption>Of ${counted(parties.length, 'party', 'parties')} in force on some list${answered === 0 ? null : html`; ${counted(answered, 'party', 'parties')} here only by a counter-sanction ${answered === 1 ? 'is' : 'are'} not counted`}.</caption>
<thead><tr><th scope="col">List</th><th scope="col">Not listed: a gap</th><th scope="col">Not yet knowable: the edition is older</th><th scope="col">Not known, or not decided who an entry is</th></tr></thead>
<tbody>
${rows.map(
  ({ list, lacking, early, unknown }) =>
    html`<tr><th scope="row">${inlineChip(columns.label(list.list), list.jurisdiction)}<small>${list.authority}, <code>${list.list}</code></small><small>${editionWords(list)}</small></th>${names(lacking, parties, list)}${names(early, parties, null)}${names(unknown, parties, null, list)}</tr>
`,
)}</tbody></table></div>
</section>`
}

/** Of one party: by what is known of each list. */
function gapsOfParty(rows: readonly GapRow[], columns: Columns): Html {
  const named = (fits: (row: GapRow) => boolean, words: string, meaning: string, look: string): Filling => {
    const lists = rows.filter(fits).map(({ list }) => list)
    return lists.length === 0
      ? null
      : html`<tr><th scope="row">${words}<small>${meaning}</small></th><td class="${look}">${lists.map(
          (list) =>
            html`<div>${inlineChip(columns.label(list.list), list.jurisdiction)} ${list.authority}, <code>${list.list}</code>, ${editionWords(list)}</div>`,
        )}</td></tr>
`
  }
  if (rows.every(({ lacking, early, unknown }) => lacking.length + early.length + unknown.length === 0))
    return html``
  return html`<section aria-labelledby="gaps" class="whole">
<h2 id="gaps">Who has not listed the party</h2>
<table>
<thead><tr><th scope="col">What is known</th><th scope="col">Lists</th></tr></thead>
<tbody>
${named(({ lacking }) => lacking.length > 0, 'Not listed: a gap', 'The edition is younger than the first listing.', 'gap')}${named(({ early }) => early.length > 0, 'Not yet knowable', 'The edition is older than the first listing, or of the same day.', '')}${named(({ elsewhere }) => elsewhere.length > 0, 'Not on this list', 'Its government has the party on another list.', '')}${named(({ unknown }) => unknown.length > 0, 'Not known', 'The record cannot tell, or it is not decided whether an entry there is this party.', '')}</tbody></table>
</section>`
}

function editionWords({ edition }: ListView): string {
  return edition === null ? 'starter record only' : `edition ${edition.date}`
}

function isInForce({ cells }: PartyView): boolean {
  return cells.some(({ state }) => state === 'listed')
}

interface GapRow {
  readonly list: ListView
  readonly lacking: readonly PartyView[]
  readonly early: readonly PartyView[]
  readonly unknown: readonly PartyView[]
  /** Who is not on this list, and on another of the same government. */
  readonly elsewhere: readonly PartyView[]
}

function rowOf(
  list: ListView,
  parties: readonly PartyView[],
  view: ComparisonView,
  columns: Columns,
): GapRow {
  const having = (state: CellView['state']): readonly PartyView[] =>
    parties.filter((party) => cellOf(party, list.list)?.state === state)
  return {
    list,
    lacking: parties.filter((party) => isGap(party, list.list, view, columns)),
    early: having('not-yet-knowable'),
    unknown: [...having('unknown'), ...having('undecided')],
    elsewhere: [...having('not-listed'), ...having('delisted')].filter(
      (party) => !isGap(party, list.list, view, columns),
    ),
  }
}

function names(
  lacking: readonly PartyView[],
  all: readonly PartyView[],
  gapOf: ListView | null,
  mayBeOn: ListView | null = null,
): Html {
  if (lacking.length === 0) return html`<td class="blank">none</td>`
  const shown = lacking.slice(0, MOST_NAMES).map((party): Filling => {
    const isTakenOff = gapOf !== null && cellOf(party, gapOf.list)?.state === 'delisted'
    const alike = mayBeOn === null ? [] : (cellOf(party, mayBeOn.list)?.alike ?? [])
    return html`${foreign(party.caption)}${isTakenOff ? ' (taken off)' : null}${alike.length === 0 ? null : ` (perhaps ${alike.join(', ')})`}`
  })
  const more = lacking.length - shown.length
  const isAll = lacking.length === all.length && all.length > 3
  return html`<td class="${gapOf === null ? null : 'gap'}"><b>${isAll ? `all ${count(lacking.length)}` : count(lacking.length)}</b>${
    isAll
      ? null
      : html`: ${joined(shown, '; ')}${more > 0 ? html`; and ${count(more)} more, in the table above` : null}`
  }</td>`
}
