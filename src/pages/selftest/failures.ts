import { type Filling, foreign, type Html, html, joined } from '../escape.ts'
import { count, counted } from '../prose.ts'
import { GROUP_WORDS, scoreText } from './figures.ts'
import type { FailureView, SelftestView } from './view.ts'

/** More failures of a class than this are left to the JSON; fewer are shown where a miss may be right. */
const MOST_ROWS = 50
const MOST_ROWS_OF: Readonly<Record<string, number>> = { hard: 10, 'cross-script': 10 }

const ORDER = ['exact', 'latin', 'negative', 'cross-script', 'hard']

/** Every name that was missed and every alert that was for nothing, class by class. */
export function failures({ failures: all, curve }: SelftestView): Html {
  const lowest = scoreText(curve[0]?.line ?? 0)
  const groups = Map.groupBy(all, ({ group }) => group)
  return html`<section aria-labelledby="failures">
<h2 id="failures">The failures, one by one</h2>
${
  all.length === 0
    ? html`<p>None: every listed name that was asked alerted, and no other did.</p>`
    : html`<p>${counted(all.length, 'question', 'questions')} did not come out as expected. The score is the best that the listed party reached, or that the alert had.</p>
${ORDER.flatMap((group) => [...Map.groupBy(groups.get(group) ?? [], (each) => each.class)]).map(([id, each]) => ofClass(id, each, lowest))}`
}
</section>`
}

function ofClass(id: string, all: readonly FailureView[], lowest: string): Html {
  const [first] = all
  const shown = all.slice(0, MOST_ROWS_OF[first?.group ?? ''] ?? MOST_ROWS)
  const isNegative = first?.group === 'negative'
  const heads = isNegative
    ? ['Asked', 'Made from', 'Score', 'Alert on']
    : ['Asked', 'Listed name', 'Score', 'Reached by']
  return html`<h3 id="failures-${id}"><code>${id}</code> <small>${GROUP_WORDS[first?.group ?? '']?.title ?? ''}: ${
    isNegative ? counted(all.length, 'alert', 'alerts') : counted(all.length, 'miss', 'misses')
  }</small></h3>
<div class="scroll" role="region" aria-label="Failures of ${id}" tabindex="0"><table class="failures">
<thead><tr>${heads.map((head) => html`<th scope="col"${head === 'Score' ? html` class="number"` : null}>${head}</th>`)}</tr></thead>
<tbody>
${shown.map((each) => row(each, lowest))}</tbody></table></div>
${shown.length < all.length ? html`<p class="soft">${count(shown.length)} of ${count(all.length)}: <code>--json</code> has all.</p>` : null}
`
}

function row({ query, type, of, from, best, reachedBy }: FailureView, lowest: string): Html {
  const keys = joined(
    from.map((key) => html`<code>${key}</code>`),
    ', ',
  )
  const madeFrom: Filling =
    of === '' ? (from.length === 0 ? '–' : keys) : [foreign(of), html`<small>${keys}</small>`]
  return html`<tr><th scope="row">${foreign(query)}${type === null ? null : html`<small>asked as ${type}</small>`}</th><td>${madeFrom}</td><td class="number">${best === null ? `under ${lowest}` : best.toFixed(4)}</td><td>${
    reachedBy === null ? '–' : [foreign(reachedBy.name), html`<small><code>${reachedBy.entry}</code></small>`]
  }</td></tr>
`
}
