import { type Html, html } from '../escape.ts'
import { count } from '../prose.ts'
import type { ComparisonView, LagView } from './view.ts'

/** More pairs than this are left to the JSON. */
const MOST_ROWS = 60

/** A table of no more rows than this is printed on one page. */
const MOST_WHOLE = 15

/** How long one authority took to follow another: over all subjects, then by subject where that tells more. */
export function lagTable({ lags }: ComparisonView): Html {
  if (lags.length === 0) return html``
  const all = lags.filter(({ subject }) => subject === null)
  const tells = lags.filter(
    (lag) =>
      lag.subject !== null &&
      all.some(
        ({ first, later, parties }) => first === lag.first && later === lag.later && parties > lag.parties,
      ),
  )
  const rows = [...all, ...tells.toSorted(bySubject)]
  const shown = rows.slice(0, MOST_ROWS)
  return html`<section aria-labelledby="lags" class="${shown.length > MOST_WHOLE ? 'long' : 'whole'}">
<h2 id="lags">Who followed whom, after how many days</h2>
<div class="scroll" role="region" aria-label="Lags" tabindex="0"><table>
<caption>Parties that both authorities listed by acts of their own, dated to the day. A quarter of them followed within the days of the first quarter, half within the median.</caption>
<thead><tr><th scope="col">First</th><th scope="col">Then</th><th scope="col">Subject</th><th scope="col" class="number">Parties</th><th scope="col" class="number">Within 3 days</th><th scope="col" class="number">First quarter</th><th scope="col" class="number">Median</th><th scope="col" class="number">Third quarter</th></tr></thead>
<tbody>
${shown.map(lagRow)}</tbody></table></div>
${rows.length > shown.length ? html`<p class="soft">${count(shown.length)} of ${count(rows.length)} rows: <code>--json</code> has all.</p>` : null}
</section>`
}

function bySubject(a: LagView, b: LagView): number {
  const [one, other] = [a.subject ?? '', b.subject ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

function lagRow({ first, later, subject, parties, joint, quartiles }: LagView): Html {
  const isSameDay = quartiles[2] === 0 && joint === parties
  return html`<tr><th scope="row">${first}</th><td>${later}${isSameDay ? html`<small>on the same day</small>` : null}</td><td>${subject ?? 'all'}</td><td class="number">${count(parties)}</td><td class="number">${count(joint)}</td>${quartiles.map(
    (days) => html`<td class="number">${count(days)}</td>`,
  )}</tr>
`
}
