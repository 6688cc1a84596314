import { type Filling, foreign, type Html, html, joined, languageTag } from '../escape.ts'
import { inlineChip } from '../jurisdiction.ts'
import { andList } from '../prose.ts'
import type { Columns } from './columns.ts'
import { markedReasons, type Stretch } from './marked-reasons.ts'
import { AGREEMENT_WORDS, type StatedFact, statedFacts } from './stated-facts.ts'
import type { ComparisonView, PartyView, WordingView } from './view.ts'

/**
 * What each authority says, side by side: facts by value, with who states them and whether they agree; reasons whole, each
 * under the name of who gives them.
 */
export function wording({ parties }: ComparisonView, columns: Columns): Html {
  const shown = parties.filter(({ wordings }) => wordings.length > 0)
  if (shown.length === 0) return html``
  return html`<section aria-labelledby="wording">
<h2 id="wording">What each authority says</h2>
${shown.map(
  (party) =>
    html`${shown.length > 1 ? html`<h3>${foreign(party.caption)}</h3>` : null}${factTable(party, columns)}${reasons(party, columns)}`,
)}</section>`
}

function isStandIn({ list }: WordingView, columns: Columns): boolean {
  return columns.of(list).state === 'starter'
}

const FACT_WORDS: Readonly<Record<StatedFact['fact'], string>> = { born: 'Born', position: 'Position' }

function factTable({ wordings }: PartyView, columns: Columns): Html {
  const own = wordings.filter((each) => !isStandIn(each, columns))
  const standIns = wordings.filter((each) => isStandIn(each, columns))
  const blank = own.length > 0 ? '' : null
  const rows = [
    ...statedFacts(own).flatMap((fact) => factRows(fact, own, columns)),
    ...statedFacts(standIns).flatMap(({ fact, values }) =>
      values.map(({ value }) => row(FACT_WORDS[fact], foreign(value), 'starter record, not the list', blank)),
    ),
    ...wordings.flatMap(({ list, legalBasis }) =>
      legalBasis === null ? [] : [row('Legal basis', foreign(legalBasis), chipOf(list, columns), blank)],
    ),
  ]
  if (rows.length === 0)
    return html`<p class="soft">None of them states a birth date, a position or a legal basis.</p>`
  return html`<div class="scroll" role="region" aria-label="Facts stated" tabindex="0"><table>
<caption>Facts, each as it is stated, and by whom. Legal bases are each authority’s own, and are not compared.</caption>
<thead><tr><th scope="col">Fact</th><th scope="col">As stated</th><th scope="col">By</th>${blank === null ? null : html`<th scope="col">Compared</th>`}</tr></thead>
<tbody>
${rows}</tbody></table></div>`
}

function factRows(fact: StatedFact, own: readonly WordingView[], columns: Columns): readonly Html[] {
  const stating = new Set(fact.values.flatMap(({ lists }) => lists)).size
  const silent = new Set(own.map(({ list }) => list)).size - stating
  return fact.values.map(({ value, lists }) => {
    const isAlone = lists.length === 1 && stating > 1
    const isMarked = fact.agreement !== 'alike' && (isAlone || fact.agreement !== 'less-exact')
    const words =
      fact.agreement === 'only-one'
        ? silent > 0
          ? AGREEMENT_WORDS['only-one']
          : 'nobody else lists the party'
        : fact.agreement === 'alike'
          ? `alike in all that state it`
          : `${AGREEMENT_WORDS[fact.agreement]}${isAlone ? ', only here' : ''}`
    return row(
      FACT_WORDS[fact.fact],
      isMarked ? html`<mark>${foreign(value)}</mark>` : foreign(value),
      joined(
        lists.map((list) => chipOf(list, columns)),
        ' ',
      ),
      words,
    )
  })
}

function row(fact: string, value: Filling, by: Filling, verdict: string | null): Html {
  return html`<tr><th scope="row">${fact}</th><td>${value}</td><td>${by}</td>${verdict === null ? null : html`<td><span class="verdict">${verdict}</span></td>`}</tr>
`
}

function chipOf(list: string, columns: Columns): Html {
  const { authority, jurisdiction } = columns.of(list)
  return html`<span>${inlineChip(columns.label(list), jurisdiction)} ${authority}</span>`
}

function reasons({ wordings }: PartyView, columns: Columns): Html {
  const giving = wordings.filter((each) => each.reasons !== null && each.reasons !== '')
  const silent = wordings.filter((each) => !giving.includes(each)).map(({ authority }) => authority)
  const marked = giving.map((each) => {
    const others = wordings.filter(({ authority }) => authority !== each.authority)
    const stretches = markedReasons(
      each.reasons ?? '',
      others.flatMap((other) => other.reasons ?? []),
      others.flatMap(({ born, positions, legalBasis }) => [...born, ...positions, legalBasis ?? '']),
    )
    return { each, stretches }
  })
  const all = marked.flatMap(({ stretches }) => stretches)
  return html`<h3>Reasons stated</h3>
${
  all.some(({ isAlike, isOnlyHere }) => isAlike || isOnlyHere)
    ? html`<p class="legend">${all.some(({ isAlike }) => isAlike) ? html`<span class="alike">Underlined</span>: the same words stand in another authority’s reasons. ` : null}${
        all.some(({ isOnlyHere }) => isOnlyHere)
          ? html`<mark>Marked</mark>: a date that only this authority gives.`
          : null
      }</p>`
    : null
}${marked.map(
  ({ each, stretches }) =>
    html`<p><b>${chipOf(each.list, columns)} says</b>${isStandIn(each, columns) ? ', as this project’s starter record puts it' : null}: <small><code>${each.entry}</code></small></p>
<blockquote dir="auto"${languageOf(each.reasons ?? '')}>${stretches.map(stretch)}</blockquote>`,
)}${silent.length === 0 ? null : html`<p class="soft">No reasons are stated in the list of ${andList([...new Set(silent)])}, as the edition held carries it. That is no statement that there are none.</p>`}`
}

function languageOf(text: string): Filling {
  const tag = languageTag(text)
  return tag === null || tag === 'und-Latn' ? null : html` lang="${tag}"`
}

function stretch({ text, isAlike, isOnlyHere }: Stretch): Filling {
  const inner: Filling = isOnlyHere
    ? html`<mark>${text}</mark> <small class="verdict">[only here]</small>`
    : text
  return isAlike ? html`<span class="alike">${inner}</span>` : inner
}
