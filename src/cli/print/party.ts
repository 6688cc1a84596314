import type { Edge } from '../../align/index.ts'
import type { PartyView } from '../../desk/index.ts'
import { printPartialDate, type Statement } from '../../record/index.ts'
import { oneLine, styled, wrapped } from '../terminal.ts'
import { fieldText } from './changes.ts'
import { designationText } from './hit.ts'
import { linkInBrief } from './link.ts'

/** A party for people: what it is, who listed it, what was said of it and what was answered. */
export function partyText(party: PartyView): string {
  return [
    `${styled('bold', oneLine(party.caption))}  ${party.schema}  ${styled('dim', party.entries.join(', '))}`,
    ...facts(party),
    '',
    styled('bold', 'Designations'),
    ...party.designations.map((designation) => designationText(designation, '  ')),
    ...links(party),
    ...changes(party),
    ...statements(party),
  ].join('\n')
}

function links({ links: told }: PartyView): readonly string[] {
  const of = (state: Edge['state']): readonly Edge[] => told.filter((edge) => edge.state === state)
  const section = (title: string, edges: readonly Edge[]): readonly string[] =>
    edges.length === 0 ? [] : ['', styled('bold', title), ...edges.map(linkInBrief)]
  return [
    ...section('Why these entries are one party', of('linked')),
    ...section('Alike, and not decided', of('undecided')),
    ...section('Alike, and another party', of('refused')),
  ]
}

function changes({ changes: told }: PartyView): readonly string[] {
  if (told.length === 0) return []
  return [
    '',
    styled('bold', 'Changes, from edition to edition'),
    ...told.flatMap(({ entry, edition, before, change, fields }) => [
      `  ${edition.date}  ${entry} ${change} (against the edition of ${before.date})`,
      ...fields.map(fieldText),
    ]),
  ]
}

function facts(party: PartyView): readonly string[] {
  const lines: string[] = []
  const add = (title: string, values: readonly string[]): void => {
    if (values.length > 0)
      lines.push(wrapped(`${title}: ${[...new Set(values.map(oneLine))].join('; ')}`, '  '))
  }
  const named = (kind: string): readonly string[] =>
    party.names
      .filter((name) => name.kind === kind)
      .map((name) => `${name.value}${name.strength === 'weak' ? ' (weak)' : ''}`)
  add('names', named('primary'))
  add('in its own script', named('original-script'))
  add('also called', named('alias'))
  add('formerly', named('former'))
  add(party.schema === 'Person' ? 'born' : 'dates', party.dates.map(printPartialDate))
  add(
    'countries',
    party.countries.map(({ role, words }) => `${words} (${spaced(role)})`),
  )
  add(
    'numbers',
    party.identifiers.map(
      ({ kind, value, note }) => `${spaced(kind)} ${value}${note === null ? '' : ` (${note})`}`,
    ),
  )
  for (const [property, values] of Object.entries(party.properties)) add(spaced(property), values)
  add(
    'not understood',
    party.unread.map(({ field, value }) => `${field}: ${value}`),
  )
  return lines
}

/** `birthPlace` as words: "birth place". */
function spaced(property: string): string {
  return property.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function statements({ statements: said, caption }: PartyView): readonly string[] {
  if (said.length === 0) return []
  return [
    '',
    styled('bold', `What was said of ${oneLine(caption)}, by whom, and the answers`),
    ...said.flatMap((statement) => [
      statementText(statement, '  '),
      ...statement.answeredBy.map((answer) =>
        statementText(answer, '      ', `${howOf(answer, statement.id)}: `),
      ),
      ...(statement.act === 'accusation' && statement.answeredBy.length === 0
        ? [wrapped('No answer to this is on record here.', '      ')]
        : []),
    ]),
  ]
}

function howOf(answer: Statement, to: string): string {
  return `answer (${answer.answers.find(({ statement }) => statement === to)?.how ?? ''})`
}

function statementText(statement: Statement, indent: string, before = ''): string {
  const { when, speaker, onBehalfOf, act, summary, reportedBy } = statement
  const who = `${speaker}${onBehalfOf === null ? '' : `, for ${onBehalfOf}`}`
  return [
    wrapped(`${when}  ${before}${who}, ${act}: ${summary}`, indent),
    ...reportedBy.map((each) =>
      styled('dim', wrapped(`${each.publisher}, ${each.date}, “${each.title}” ${each.url}`, `${indent}  `)),
    ),
  ].join('\n')
}
