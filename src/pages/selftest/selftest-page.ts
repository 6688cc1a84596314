import { pageDocument } from '../document.ts'
import { type Html, html } from '../escape.ts'
import { classTables, listTable } from './class-tables.ts'
import { curve } from './curve.ts'
import { failures } from './failures.ts'
import { scoreText } from './figures.ts'
import { headline, restsOn } from './headline.ts'
import { SELFTEST_STYLE } from './style.ts'
import type { SelftestView } from './view.ts'

/**
 * A self-test as one HTML page that needs nothing else, for whoever asks what the screening finds and what it misses: the
 * figures with their intervals, a curve over the alert line, every failure, and what it all rests on. It runs no script
 * and asks for no address; the same test gives the same bytes.
 *
 * @example await writeFile('selftest.html', selftestPage(await selftest(record, request)))
 */
export function selftestPage(view: SelftestView): string {
  return pageDocument(
    `Self-test at the alert line ${scoreText(view.policy.alert)} – Onrecord`,
    html`<header>
<p class="kicker">Onrecord · self-test of name screening</p>
${headline(view)}
${restsOn(view)}
</header>
<main>
${curve(view)}
${classTables(view)}
${listTable(view)}
${failures(view)}
</main>
${footer(view)}`,
    SELFTEST_STYLE,
  )
}

function footer(view: SelftestView): Html {
  const { coverage, tested, receipt } = view
  const editions = coverage.flatMap(({ list, edition }) =>
    edition === null || !tested.lists.includes(list) ? [] : [`${list} sha256:${edition.sha256.slice(0, 12)}`],
  )
  return html`<footer>
<p><b>How it is measured.</b> Names are drawn by a fixed seed from the strong names that these editions have in force, and rewritten by rules that share no code with the matcher. Each question is a name and nothing else: no birth date or country helps. A listed name is found if a hit that alerts has its entry. Intervals are Wilson’s, 95 %: where few were asked, they are wide. Names that are not to alert are cleaned against every name of every list loaded.</p>
<p><b>What this is not.</b> A rule of rewriting is not a customer’s hand: what is asked here is how names are commonly changed, not how somebody may hide. High figures clear nobody, and are of these editions and this policy alone.</p>
<p><b>Again</b>: <code>${commandOf(view)}</code>. The same lists, policy, engine and seed give the same page. Receipt <code>${receipt}</code>.</p>
${editions.length === 0 ? null : html`<p><small>Editions: ${editions.join(', ')}</small></p>`}
</footer>`
}

/** The command that asks the same again, but for the file names of a policy and of ordinary names. */
function commandOf({ query, policy }: SelftestView): string {
  const words = ['onrecord selftest']
  if (query.lists.length > 0) words.push(`--list ${query.lists.join(',')}`)
  if (policy.id !== 'default') words.push('--policy FILE')
  if (query.ordinary !== null) words.push('--ordinary FILE')
  const seed = /^[\w.-]+$/.test(query.seed) ? query.seed : JSON.stringify(query.seed)
  words.push(`--per-class ${query.perClass}`, `--seed ${seed}`, '--out page.html')
  return words.join(' ')
}
