import { type Html, html } from '../escape.ts'
import type { ComparisonView } from './view.ts'

/** What the page is not, when and how it was made. */
export function footer({ query, lists, alignment }: ComparisonView): Html {
  const editions = lists.flatMap(({ list, edition }) =>
    edition === null ? [] : [`${list} sha256:${edition.sha256.slice(0, 12)}`],
  )
  return html`<footer>
<p><b>What this is not.</b> It reports what authorities have listed and what they say. It is no verdict on anybody, and no legal advice. That a list is silent clears nobody: a party may be listed under another name, on a list not held here, or since these editions.</p>
<p><b>Made</b> by Onrecord at <time>${typeof query['at'] === 'string' ? query['at'] : ''}</time> with <code>${commandOf(query)}</code>, alignment revision ${alignment}. The same record gives the same page. Days between listings are counted from authorities’ own acts, dated to the day; what was taken over on a transfer day is not counted.</p>
${editions.length === 0 ? null : html`<p><small>Editions: ${editions.join(', ')}</small></p>`}
</footer>`
}

/** The command that asks the same again. */
function commandOf(query: ComparisonView['query']): string {
  const { party, programme, listed, missingFrom, lists, asOf } = query
  const words = ['onrecord compare']
  const option = (name: string, value: unknown): void => {
    if (typeof value === 'string')
      words.push(`${name} ${/^[\w.,:-]+$/.test(value) ? value : JSON.stringify(value)}`)
  }
  option('--party', party)
  option('--programme', programme)
  if (typeof listed === 'object' && listed !== null && 'from' in listed && 'to' in listed)
    option('--listed', `${String(listed.from)}..${String(listed.to)}`)
  option('--missing-from', missingFrom)
  if (Array.isArray(lists)) option('--lists', lists.join(','))
  option('--as-of', asOf)
  return `${words.join(' ')} --format html`
}
