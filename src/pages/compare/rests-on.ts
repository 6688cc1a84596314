import { type Filling, type Html, html, joined } from '../escape.ts'
import { count, dayInWords } from '../prose.ts'
import type { ComparisonView, ListView } from './view.ts'

/** What the answer rests on: the lists with their editions, those that are not loaded, and what joins entries to parties. */
export function restsOn({ lists, alignment, query }: ComparisonView): Html {
  const loaded = lists.filter(({ edition }) => edition !== null)
  const starter = lists.filter(({ state, edition }) => edition === null && state === 'starter')
  const { asOf } = query
  const lines: Filling[] = []
  if (typeof asOf === 'string') lines.push(html`<b>As of</b> ${dayInWords(asOf)}.`)
  if (loaded.length > 0)
    lines.push(
      html`<b>${count(loaded.length)} lists as published</b>: ${joined(loaded.map(listWithEdition), ', ')}.`,
    )
  if (starter.length > 0)
    lines.push(
      html`<b>Starter record only</b>${loaded.length === 0 ? ' (no official list is loaded)' : null}: ${joined(
        starter.map(({ list }) => html`<code>${list}</code>`),
        ', ',
      )}. Facts that this project typed from public sources; who is not in it may well be listed.`,
    )
  lines.push(
    alignment === 0
      ? html`<b>One party across lists</b>: joined by the starter record alone, no alignment has been made.`
      : html`<b>One party across lists</b>: alignment revision ${count(alignment)}.`,
  )
  return html`<div class="rests">${lines.map(
    (line) => html`<p>${line}</p>
`,
  )}</div>`
}

function listWithEdition({ list, edition }: ListView): Html {
  return html`<code>${list}</code> ${edition?.date ?? ''} <small>(${edition?.layout ?? ''})</small>`
}
