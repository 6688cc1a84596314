import type { Selftest, Tally } from '../../desk/index.ts'
import { styled, table, wrapped } from '../terminal.ts'

const GROUP_WORDS: Readonly<Record<Selftest['groups'][number]['group'], string>> = {
  exact: 'the very name: order, case, signs, titles',
  latin: 'the name changed: typos, spellings, parts',
  hard: 'little of the name left',
  'cross-script': 'across scripts',
  'near-miss': 'near-misses of two listed people',
  ordinary: 'ordinary names',
}

/** So many of the classes that miss most are shown; the page and the JSON have all. */
const MOST_WEAK = 8

/** A self-test for people: the groups, then the classes that miss most. */
export function selftestText(answer: Selftest, out: string | undefined): string {
  const { policy, tested, query, groups, classes, failures, starter } = answer
  const found = groups.filter(({ unlisted, asked }) => unlisted === null && asked > 0)
  const alerting = groups.filter(({ unlisted }) => unlisted !== null)
  const weak = classes
    .filter(({ group, met, asked }) => (group === 'exact' || group === 'latin') && met < asked)
    .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0))
    .slice(0, MOST_WEAK)
  return [
    wrapped(
      `${starter ? 'The starter record (no official list is loaded)' : tested.lists.length === 1 ? tested.lists.join('') : `${tested.lists.length} lists`}: ${tested.names.toLocaleString('en')} strong names of ${tested.entries.toLocaleString('en')} parties in force, as of ${query.at.slice(0, 10)}. ` +
        `Policy ${policy.id}, alert line ${policy.alert}; ${query.perClass} questions of each class, seed ${query.seed}.`,
      '',
    ),
    '',
    table(
      ['listed names that are to alert', 'asked', 'found', '95 %'],
      found.map((each) => [GROUP_WORDS[each.group], each.asked, percent(each), range(each)]),
    ),
    '',
    table(
      ['names that are not to alert', 'asked', 'alert', '95 %', 'within no listed name', '95 % '],
      alerting.map((each) => [
        GROUP_WORDS[each.group],
        each.asked,
        percent(each),
        range(each),
        each.unlisted === null ? '' : percent(each.unlisted),
        each.unlisted === null ? '' : range(each.unlisted),
      ]),
    ),
    ...(weak.length === 0
      ? []
      : [
          '',
          table(
            ['missed most', 'what is written', 'asked', 'found', '95 %'],
            weak.map((each) => [each.class, each.says, each.asked, percent(each), range(each)]),
          ),
        ]),
    '',
    out === undefined
      ? `${failures.length} failures; with every class, a curve over the alert line: --out FILE.html, --json`
      : `${failures.length} failures, every class and a curve over the alert line are in ${out}`,
    styled('dim', `receipt ${answer.receipt}`),
  ].join('\n')
}

function percent({ share }: Tally): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`
}

function range({ interval }: Tally): string {
  return interval === null ? '–' : interval.map((share) => (100 * share).toFixed(1)).join('–')
}
