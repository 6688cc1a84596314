import { type Filling, type Html, html, joined } from '../escape.ts'
import { andList, count, counted, dayInWords } from '../prose.ts'
import { percent, range, scoreText } from './figures.ts'
import type { GroupView, SelftestView } from './view.ts'

/** What came of the test, in sentences. */
export function headline(view: SelftestView): Html {
  const { policy, query, tested } = view
  return html`<h1>Self-test of the screening at the alert line ${scoreText(policy.alert)}</h1>
<p class="finding">${count(tested.names)} strong names of ${count(tested.entries)} listed parties, ${count(query.perClass)} questions of each class, screened as of ${dayInWords(query.at.slice(0, 10))}.</p>
<ul class="findings">
${findings(view).map(
  (each) => html`<li>${each}</li>
`,
)}</ul>`
}

function findings({ groups, classes, failures }: SelftestView): readonly Filling[] {
  const questions = classes.reduce((sum, each) => sum + each.asked, 0)
  const of = (id: string): GroupView | null =>
    groups.find(({ group, asked }) => group === id && asked > 0) ?? null
  const said = (id: string, say: (group: GroupView) => Filling): readonly Filling[] => {
    const group = of(id)
    return group === null ? [] : [say(group)]
  }
  const found =
    (what: string) =>
    ({ asked, met, share, interval }: GroupView): Filling =>
      html`<b>${percent(share)}</b> of ${what} were found: ${count(met)} of ${count(asked)} (95 %: ${range(interval)}).`
  const alerting =
    (what: string) =>
    ({ asked, met, share, interval, unlisted }: GroupView): Filling =>
      html`<b>${percent(share)}</b> of ${what} alert: ${count(met)} of ${count(asked)} (95 %: ${range(interval)})${
        unlisted === null || unlisted.asked === asked
          ? '.'
          : `; of those that are within no listed name ${percent(unlisted.share)} (${range(unlisted.interval)}).`
      }`
  return [
    ...said('exact', found('listed names written in full')),
    ...said('latin', found('listed names misspelled, shortened or changed')),
    ...said('cross-script', found('listed names asked across scripts')),
    ...said('near-miss', alerting('near-misses, names crossed from two listed people,')),
    ...said('ordinary', alerting('ordinary names')),
    failures.length === 0
      ? 'No question came out otherwise than expected.'
      : html`${counted(failures.length, 'question', 'questions')} of ${count(questions)} came out otherwise than expected, those across scripts and with little of the name left included: they are at the end of the page, class by class.`,
  ]
}

/** What the figures rest on: the policy, the lists with their editions, what was not asked. */
export function restsOn({ policy, choices, query, starter, coverage, tested, engine }: SelftestView): Html {
  const asked = coverage.filter(({ list }) => tested.lists.includes(list))
  const others = coverage.filter(({ list }) => !tested.lists.includes(list))
  const lines: readonly Filling[] = [
    starter
      ? html`<mark><b>No official list is loaded.</b></mark> This is a test of the starter record, some designations that the project typed from public sources; its figures say little of the official lists.`
      : null,
    html`<b>Policy</b> ${policy.id}, <code>${policy.hash}</code>: alert line ${scoreText(policy.alert)}; weak aliases ${choices.weakAliasesAlert ? 'alert' : 'confirm and do not alert alone'}${
      choices.types === undefined ? '' : `; only ${andList(choices.types)}`
    }${choices.lists === undefined ? '' : `; only the lists ${andList(choices.lists)}`}${
      choices.fields === undefined ? '' : `; facts that count: ${andList(choices.fields) || 'none'}`
    }.`,
    html`<b>Lists</b>: ${joined(
      asked.map(
        ({ list, edition }) =>
          html`<code>${list}</code> ${edition?.date ?? 'starter record'}${edition === null ? null : html` <small>(${edition.layout})</small>`}`,
      ),
      ', ',
    )}.`,
    others.length === 0
      ? null
      : html`<b>Not asked</b>: ${joined(
          others.map(({ list, state }) => html`<code>${list}</code> <small>(${state})</small>`),
          ', ',
        )}.`,
    query.ordinary === null
      ? html`<b>Ordinary names</b>: common given and family names crossed, and companies made of common words, of a table that comes with Onrecord. Names of your own customers tell more: <code>--ordinary FILE</code>.`
      : html`<b>Ordinary names</b>: ${count(query.ordinary.names)} different names of <bdi>${query.ordinary.file}</bdi>, <code>sha256:${query.ordinary.sha256}</code>.`,
    html`<b>Engine</b> ${engine.version}, tables <code>${engine.tables}</code>, alignment revision ${engine.alignment}.`,
  ]
  return html`<div class="rests">${lines
    .filter((line) => line !== null)
    .map(
      (line) => html`<p>${line}</p>
`,
    )}</div>`
}
