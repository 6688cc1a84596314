import type { CompareCell, ComparedParty, Comparison, LagOfPair } from '../../desk/index.ts'
import { csvLine } from '../../formats/index.ts'
import { listedBy } from '../../lists/index.ts'
import { AGREEMENT_WORDS, type StatedFact, statedFacts } from '../../pages/index.ts'
import { oneLine, styled, table, wrapped } from '../terminal.ts'

/** So many parties are shown one by one; the CSV and JSON have all. */
const MOST_SHOWN = 100

/** So many pairs of authorities are shown. */
const MOST_PAIRS = 12

/** A comparison for people: the parties by lists, then how long authorities took to follow one another. */
export function compareText(comparison: Comparison): string {
  const { parties, lists, lags, counterSanctions } = comparison
  if (parties.length === 0) return wrapped('No party on the lists held fits what was asked.', '')
  const shown = parties.slice(0, MOST_SHOWN)
  const columns = lists.filter(
    ({ list }) =>
      parties.some(({ cells }) => cells.some((cell) => cell.list === list && cell.entries.length > 0)) ||
      list === comparison.query['missingFrom'],
  )
  const without = lists.filter((list) => !columns.includes(list))
  return [
    countText(comparison),
    '',
    table(
      ['party', ...columns.map(({ list }) => list), 'joint', 'entry'],
      shown.map((party) => [
        short(oneLine(party.caption)),
        ...columns.map(({ list }) => cellText(party.cells.find((cell) => cell.list === list))),
        party.joint.join(', '),
        party.party,
      ]),
    ),
    ...(parties.length > shown.length
      ? [`… and ${parties.length - shown.length} more: --format csv or --json has all.`]
      : []),
    '',
    wrapped(
      'Dates: as the list states, (d) by a public source, (q) the earliest act quoted, (t) taken over from another authority; ≤ the first edition held that has it; +n days after the first. ' +
        '–: not listed in an edition younger than the first listing; ≈: alike, and not decided; ?: the edition is older, or the record cannot tell.',
      '',
    ),
    ...(without.length === 0
      ? []
      : [
          wrapped(
            `Without any of them: ${without.map(({ list, edition }) => `${list} (${edition?.date ?? 'starter record'})`).join(', ')}.`,
            '',
          ),
        ]),
    ...(counterSanctions.length === 0
      ? []
      : [
          '',
          styled('bold', 'Counter-sanctions that say they answer these listings'),
          ...answered(comparison),
        ]),
    ...(lags.length === 0 ? [] : ['', styled('bold', 'Who followed whom'), lagTable(lags)]),
    ...parties
      .filter(({ wordings }) => wordings.length > 0)
      .flatMap((party) => wordingText(party, comparison)),
  ].join('\n')
}

function countText({ parties, query }: Comparison): string {
  const { missingFrom } = query
  const open = parties.filter(({ cells }) =>
    cells.some(({ list, state }) => list === missingFrom && state === 'undecided'),
  ).length
  const sum = parties.length - open
  const found = `${sum.toLocaleString('en')} ${sum === 1 ? 'party' : 'parties'}`
  return open === 0
    ? found
    : `${found}, and ${open.toLocaleString('en')} of which it is not decided whether ${String(missingFrom)} has them`
}

/** So many letters of a name fit beside the dates. */
const SHORT = 40

function short(name: string): string {
  return name.length <= SHORT ? name : `${name.slice(0, SHORT - 1).trimEnd()}…`
}

function cellText(cell: CompareCell | undefined): string {
  if (cell === undefined) return ''
  const [entry] = cell.entries
  if (entry === undefined) {
    if (cell.state === 'undecided') return `≈ ${cell.alike.join(', ')}`
    return cell.state === 'not-listed' ? '–' : '?'
  }
  const { date, basis, between } = entry.listedOn
  const mark = entry.transferred
    ? ' (t)'
    : basis === 'dated-fact'
      ? ' (d)'
      : basis === 'earliest-quoted-act'
        ? ' (q)'
        : ''
  const when = date ?? (between === undefined ? '?' : `≤ ${between[1]}`)
  const lag = cell.lag === null || cell.lag === 0 ? '' : ` +${cell.lag.toLocaleString('en')}`
  const state = cell.state === 'listed' ? '' : ` ${cell.state}`
  return `${when}${mark}${lag}${state}`
}

function answered({ counterSanctions }: Comparison): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const { caption, listedOn, answers, status } of counterSanctions) {
    const key = `${listedOn ?? '?'}, answering ${answers.jurisdiction} of ${answers.listedOn}`
    const names = groups.get(key) ?? []
    names.push(`${oneLine(caption)}${status === 'active' ? '' : ` (${status})`}`)
    groups.set(key, names)
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, names]) => wrapped(`${key}: ${names.join('; ')}`, '  '))
}

function lagTable(lags: readonly LagOfPair[]): string {
  return table(
    ['first', 'then', 'subject', 'parties', 'within 3 days', 'days: quarter', 'half', 'three quarters'],
    lags
      .filter(({ subject }) => subject === null)
      .slice(0, MOST_PAIRS)
      .map(({ first, later, subject, parties, joint, quartiles }) => [
        first,
        later,
        subject ?? 'all',
        parties,
        joint,
        ...quartiles,
      ]),
  )
}

function wordingText({ caption, wordings }: ComparedParty, { lists }: Comparison): readonly string[] {
  const standIns = new Set(lists.filter(({ state }) => state === 'starter').map(({ list }) => list))
  const own = wordings.filter(({ list }) => !standIns.has(list))
  const others = wordings.filter(({ list }) => standIns.has(list))
  return [
    '',
    styled('bold', `What each authority says of ${oneLine(caption)}`),
    ...statedFacts(own).map((fact) => wrapped(factText(fact, own), '  ')),
    ...statedFacts(others).map(({ fact, values }) =>
      wrapped(
        `${fact}: ${values.map(({ value }) => oneLine(value)).join('; ')} (starter record, not the lists)`,
        '  ',
      ),
    ),
    ...wordings.flatMap(({ authority, entry, list, reasons, legalBasis }) => [
      `  ${styled('bold', `${authority} says`)}${standIns.has(list) ? ', as the starter record puts it' : ''}  ${styled('dim', entry)}`,
      ...[
        ['legal basis', legalBasis ?? ''],
        ['reasons', reasons ?? ''],
      ].map(([title, value]) =>
        wrapped(`${title}: ${value === '' ? 'not stated' : oneLine(value ?? '')}`, '    '),
      ),
    ]),
  ]
}

/** "born: October 1958 (US, GB) · 1958 (EU): differs in how exact it is" */
function factText({ fact, agreement, values }: StatedFact, wordings: ComparedParty['wordings']): string {
  const stated = values.map(({ value, lists }) => {
    const who = new Set(lists.map((list) => listedBy(list).jurisdiction || list))
    return `${oneLine(value)} (${[...who].join(', ')})`
  })
  const isAlone = agreement === 'only-one' && new Set(wordings.map(({ list }) => list)).size === 1
  return `${fact}: ${stated.join(' · ')}${isAlone ? '' : `: ${AGREEMENT_WORDS[agreement]}`}`
}

/** A comparison as CSV: a line a party and list. */
export function compareCsv({ parties }: Comparison): string {
  const head = [
    'party',
    'caption',
    'schema',
    'subjects',
    'list',
    'authority',
    'jurisdiction',
    'state',
    'entry',
    'listed_on',
    'basis',
    'lag_days',
    'transferred',
    'programmes',
    'alike',
  ]
  const lines = [csvLine(head)]
  for (const { party, caption, schema, subjects, cells } of parties)
    for (const { list, state, entries, lag, alike } of cells) {
      const { authority, jurisdiction } = listedBy(list)
      const common = [party, caption, schema, subjects.join('; '), list, authority, jurisdiction, state]
      for (const each of entries)
        lines.push(
          csvLine([
            ...common,
            each.entry,
            each.listedOn.date ?? '',
            each.listedOn.basis,
            lag === null ? '' : String(lag),
            each.transferred ? 'yes' : 'no',
            each.programmes.join('; '),
            '',
          ]),
        )
      if (entries.length === 0) lines.push(csvLine([...common, '', '', '', '', '', '', alike.join('; ')]))
    }
  return lines.join('')
}
