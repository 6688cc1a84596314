import { type Filling, foreign, type Html, html, joined } from '../escape.ts'
import { inlineChip, place } from '../jurisdiction.ts'
import { count, counted, dayInWords } from '../prose.ts'
import type { ComparisonView, CounterSanctionView } from './view.ts'

/** So many names stand in a cell. */
const MOST_NAMES = 60

/** A table of no more rows than this is printed on one page. */
const MOST_WHOLE = 5

/** Counter-sanctions beside the listings that they say they answer. */
export function counterSanctions(view: ComparisonView): Html {
  const groups = new Map<string, CounterSanctionView[]>()
  for (const each of view.counterSanctions) {
    const key = `${each.answers.listedOn} ${each.answers.jurisdiction} ${each.listedOn ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  if (groups.size === 0) return html``
  return html`<section aria-labelledby="counter" class="${groups.size > MOST_WHOLE ? 'long' : 'whole'}">
<h2 id="counter">Counter-sanctions, beside what they say they answer</h2>
<div class="scroll" role="region" aria-label="Counter-sanctions" tabindex="0"><table>
<caption>China’s notices name the day and the government that they answer, not each listing: who is on the left was listed that day, and the notice need not mean all of them.</caption>
<thead><tr><th scope="col">Listed here</th><th scope="col">Answered by China</th></tr></thead>
<tbody>
${[...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => answerRow(group, view))}</tbody></table></div>
</section>`
}

function answerRow(group: readonly CounterSanctionView[], view: ComparisonView): Filling {
  const [one] = group
  if (one === undefined) return null
  const { jurisdiction, listedOn } = one.answers
  const answered = view.parties.filter(({ party }) => one.beside.includes(party))
  const more = answered.length - MOST_NAMES
  return html`<tr><th scope="row">${inlineChip(jurisdiction, jurisdiction)} ${place(jurisdiction)}, <time datetime="${listedOn}">${dayInWords(listedOn)}</time><small>${joined(
    answered.slice(0, MOST_NAMES).map(({ caption }) => foreign(caption)),
    '; ',
  )}${more > 0 ? ` and ${count(more)} more` : null}</small></th><td>${inlineChip('CN', 'CN')} ${
    one.listedOn === null
      ? 'day not known'
      : html`<time datetime="${one.listedOn}">${dayInWords(one.listedOn)}</time>`
  }: ${counted(group.length, 'designation', 'designations')}<small>${joined(
    group.map(({ caption, status }) => html`${foreign(caption)}${STATUS_WORDS[status] ?? null}`),
    '; ',
  )}</small></td></tr>
`
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  delisted: ' (taken off)',
  suspended: ' (set aside)',
  unknown: ' (in force? not known)',
  'not-yet-listed': ' (later)',
}
