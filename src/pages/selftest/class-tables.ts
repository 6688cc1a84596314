import { type Html, html } from '../escape.ts'
import { GROUP_WORDS, percent, range, tallyCells } from './figures.ts'
import type { ClassView, SelftestView } from './view.ts'

const ORDER = ['exact', 'latin', 'cross-script', 'hard', 'negative']

/** A table for each group of classes: how many were asked, how many found or alerting, with 95 % intervals. */
export function classTables({ classes }: SelftestView): Html {
  const groups = Map.groupBy(classes, ({ group }) => group)
  return html`${ORDER.flatMap((group) => {
    const each = groups.get(group)
    return each === undefined ? [] : [classTable(group, each)]
  })}`
}

function classTable(group: string, classes: readonly ClassView[]): Html {
  const { title, means, met } = GROUP_WORDS[group] ?? { title: group, means: '', met: 'Met' }
  const isNegative = group === 'negative'
  return html`<section aria-labelledby="group-${group}">
<h2 id="group-${group}">${title}</h2>
<p>${means}</p>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr><th scope="col">Class</th><th scope="col">What is written</th><th scope="col" class="number">Asked</th><th scope="col" class="number">${met}</th><th scope="col" class="number">Share</th><th scope="col" class="number">95 %</th>${
    isNegative
      ? html`<th scope="col" class="number">Within no listed name</th><th scope="col" class="number">95 %</th>`
      : null
  }</tr></thead>
<tbody>
${classes.map(
  (each) =>
    html`<tr><th scope="row"><code>${each.class}</code></th><td>${each.says}</td>${tallyCells(each)}${
      each.unlisted === null
        ? null
        : html`<td class="number">${percent(each.unlisted.share)}</td><td class="number">${range(each.unlisted.interval)}</td>`
    }</tr>
`,
)}</tbody></table></div>
</section>
`
}

/** The exact and Latin classes by list. */
export function listTable({ lists }: SelftestView): Html {
  if (lists.length === 0) return html``
  return html`<section aria-labelledby="lists">
<h2 id="lists">By list</h2>
<div class="scroll" role="region" aria-label="By list" tabindex="0"><table>
<caption>The very name and the name changed, together, by the list that the name is from.</caption>
<thead><tr><th scope="col">List</th><th scope="col" class="number">Asked</th><th scope="col" class="number">Found</th><th scope="col" class="number">Share</th><th scope="col" class="number">95 %</th></tr></thead>
<tbody>
${lists.map(
  (each) => html`<tr><th scope="row"><code>${each.list}</code></th>${tallyCells(each)}</tr>
`,
)}</tbody></table></div>
</section>`
}
