import type { Hit, Screening } from '../../desk/index.ts'
import type { Designation } from '../../record/index.ts'
import { oneLine, styled, wrapped } from '../terminal.ts'
import { notListedText } from './not-listed.ts'

/** A hit for people: the party, why it was met, who listed it since when, and which of the lists has no entry of it. */
export function hitText(hit: Hit, screening: Screening): string {
  const mark = hit.alert ? styled(['bold', 'red'], 'ALERT') : styled('dim', 'near')
  const lines = [
    `${mark} ${hit.score.toFixed(4)}  ${styled('bold', oneLine(hit.caption))}  ${hit.schema}  ${hit.party}`,
  ]
  const { name, kind, strength, script } = hit.matched
  lines.push(wrapped(`met by "${name}" (${kind}, ${strength}, ${script})`, '  '))
  for (const each of hit.evidence)
    lines.push(wrapped(`${each.feature} ${signed(each.effect)}: ${evidenceText(each)}`, '    '))
  for (const designation of hit.designations) lines.push(designationText(designation, '  '))
  lines.push(...notListedText(hit, screening))
  return lines.join('\n')
}

function evidenceText({ query, listed, note }: Hit['evidence'][number]): string {
  return [
    query === '' || query === listed ? '' : `${query} / `,
    listed,
    note === '' ? '' : ` (${note})`,
  ].join('')
}

function signed(effect: number): string {
  return `${effect < 0 ? '−' : '+'}${Math.abs(effect).toFixed(4)}`
}

/** A designation for people, on a few lines. */
export function designationText(designation: Designation, indent: string): string {
  const { authority, programmes, measures, legalBasis, reasons, source, entry } = designation
  const what = [
    programmes.join(', '),
    measures.map((each) => each.replaceAll('-', ' ')).join(', '),
    legalBasis ?? '',
  ]
  const lines = [
    `${indent}${styled('bold', authority)}  ${statusText(designation)}  ${styled('dim', entry)}`,
    wrapped(
      what.filter((each) => each !== '').join(' · ') || 'no programme or measure stated',
      `${indent}  `,
    ),
  ]
  if (reasons !== null) lines.push(wrapped(`Stated reasons: ${reasons}`, `${indent}  `))
  if (designation.note !== null)
    lines.push(styled('yellow', wrapped(`Note: ${designation.note}`, `${indent}  `)))
  lines.push(styled('dim', wrapped(`Source: ${source}`, `${indent}  `)))
  return lines.join('\n')
}

const BASIS_WORDS = {
  stated: 'as the list states',
  'earliest-quoted-act': 'the earliest act that the entry quotes',
  'dated-fact': 'dated by a public source, not by the list',
  'first-seen': 'the editions held bound it',
} as const

const STATUS_WORDS = {
  active: 'in force',
  suspended: 'suspended',
  delisted: 'not in force',
  'not-yet-listed': 'not yet in force',
  unknown: 'unknown on that day',
} as const

function periodText([from, until]: Designation['periods'][number], at: number): string {
  const again = at === 0 ? '' : 'again '
  return until === null ? `${again}since ${from ?? '?'}` : `${again}${from ?? '?'} to ${until}`
}

function statusText({ listedOn, status, periods }: Designation): string {
  const { date, basis, between } = listedOn
  const until = periods.findLast(([, end]) => end !== null)?.[1] ?? null
  const bounds =
    between === undefined
      ? ''
      : between[0] === null
        ? `since ${between[1]} or earlier`
        : `since after ${between[0]}, by ${between[1]}`
  if (periods.length > 1)
    return `listed ${periods.map(periodText).join(', ')}: ${styled('yellow', STATUS_WORDS[status])}`
  const since = date === null ? bounds : `since ${date}`
  if (status === 'delisted')
    return `listed ${since}, ${styled('yellow', `lifted${until === null ? '' : ` ${until}`}`)} (${BASIS_WORDS[basis]})`
  if (status === 'not-yet-listed')
    return `${styled('yellow', 'not in force on that day')}: listed only ${since} (${BASIS_WORDS[basis]})`
  if (status === 'suspended')
    return `listed ${since}, ${styled('yellow', 'suspended')} (${BASIS_WORDS[basis]})`
  if (status === 'unknown')
    return `${styled('yellow', 'unknown on that day')}: listed ${since} (${BASIS_WORDS[basis]})`
  return `listed ${since} (${BASIS_WORDS[basis]})`
}
