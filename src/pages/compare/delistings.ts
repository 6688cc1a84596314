import { foreign, type Html, html } from '../escape.ts'
import { andList, dayInWords } from '../prose.ts'
import { type Columns, cellOf } from './columns.ts'
import type { ComparisonView, PartyView } from './view.ts'

/** Parties that one authority has taken off its list while another keeps them. */
export function delistings({ parties }: ComparisonView, columns: Columns): Html {
  const rows = parties.filter(({ delistedAlone }) => delistedAlone.length > 0)
  if (rows.length === 0) return html``
  return html`<section aria-labelledby="delistings">
<h2 id="delistings">Taken off by one, kept by others</h2>
<div class="scroll" role="region" aria-label="Delistings" tabindex="0"><table>
<caption>The day is that by which the party was gone, as far as the list or the editions held tell.</caption>
<thead><tr><th scope="col">Party</th><th scope="col">Taken off by</th><th scope="col">Still listed by</th></tr></thead>
<tbody>
${rows.map(
  (
    party,
  ) => html`<tr><th scope="row">${foreign(party.caption)}</th><td>${andList(party.delistedAlone.map((list) => takenOff(party, list, columns)))}</td><td>${andList(stillBy(party, columns))}</td></tr>
`,
)}</tbody></table></div>
</section>`
}

function takenOff(party: PartyView, list: string, columns: Columns): string {
  const days = (cellOf(party, list)?.entries ?? []).flatMap(({ until }) => until ?? []).toSorted()
  const last = days.at(-1)
  return `${columns.of(list).authority} (${list}${last === undefined ? '' : `, by ${dayInWords(last)}`})`
}

function stillBy({ cells }: PartyView, columns: Columns): readonly string[] {
  return cells
    .filter(({ state }) => state === 'listed')
    .map(({ list }) => `${columns.of(list).authority} (${list})`)
}
