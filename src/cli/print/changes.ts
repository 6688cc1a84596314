import type { ChangedEntry, Changes, EditionChanges } from '../../desk/index.ts'
import type { FieldChange } from '../../lists/index.ts'
import { oneLine, styled, wrapped } from '../terminal.ts'

/** What changed on a list, for people: edition by edition, party by party, field by field. */
export function changesText({ list, since, until, from, beginsLate, editions, compared }: Changes): string {
  const span = [since === null ? '' : ` after ${since}`, until === null ? '' : ` up to ${until}`].join('')
  const lines: string[] = []
  if (beginsLate && from !== null)
    lines.push(
      wrapped(
        `No edition of ${list} of ${since} or before is held: what changed before ${from.date} is not known.`,
        '',
      ),
    )
  if (compared < 2)
    lines.push(
      wrapped(
        `One edition of ${list}${span} is held, of ${from?.date}: there is nothing to compare it with.`,
        '',
      ),
    )
  else if (editions.length === 0)
    lines.push(
      wrapped(`Nothing changed on ${list}${span}, in ${compared} editions from ${from?.date} on.`, ''),
    )
  for (const each of editions) lines.push(editionText(list, each))
  return lines.join('\n')
}

function editionText(list: string, each: EditionChanges): string {
  const { edition, before, added, removed, amended, renumbered, notCompared } = each
  const counts = [
    `${added.length} added`,
    `${removed.length} removed`,
    `${amended.length} amended`,
    ...(renumbered.length === 0 ? [] : [`${renumbered.length} under another id`]),
  ]
  return [
    styled('bold', `${list} ${edition.date}  (against ${before.date}): ${counts.join(', ')}`),
    ...(notCompared.length === 0
      ? []
      : [
          wrapped(
            `Not compared, for one of the two layouts (${before.layout}, ${edition.layout}) lacks it: ${notCompared.join(', ')}.`,
            '  ',
          ),
        ]),
    ...added.map((entry) => `  ${styled('green', '+')} ${entryText(entry)}`),
    ...removed.map((entry) => `  ${styled('red', '−')} ${entryText(entry)}`),
    ...renumbered.flatMap((entry) => [
      `  ${styled('yellow', '=')} ${entryText(entry)}, before ${entry.was}`,
      ...entry.fields.map(fieldText),
    ]),
    ...amended.flatMap((entry) => [
      `  ${styled('yellow', '~')} ${entryText(entry)}`,
      ...entry.fields.map(fieldText),
    ]),
  ].join('\n')
}

function entryText({ entry, caption, schema, programmes }: ChangedEntry): string {
  const of = programmes.length === 0 ? '' : `; ${programmes.map(oneLine).join(', ')}`
  return `${styled('dim', entry)}  ${oneLine(caption)}  (${schema}${of})`
}

/** A field's change for people: what was and what is; of two long texts only where they differ. */
export function fieldText({ field, before, after }: FieldChange): string {
  const [was, is] = [before[0], after[0]]
  const isOne = before.length === 1 && after.length === 1 && was !== undefined && is !== undefined
  const [gone, come] = isOne && was.length > LONG && is.length > LONG ? differences(was, is) : [before, after]
  return wrapped(
    [
      `${field}:`,
      ...gone.map((value) => `− ${oneLine(value)}`),
      ...come.map((value) => `+ ${oneLine(value)}`),
    ].join('  '),
    '      ',
  )
}

const LONG = 60

/** Two texts without the words that they begin and end with alike. */
function differences(was: string, is: string): readonly [readonly string[], readonly string[]] {
  const [a, b] = [was.split(/\s+/u), is.split(/\s+/u)]
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1
  let end = 0
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const cut = (words: readonly string[]): readonly string[] => {
    const differ = words.slice(from, words.length - end)
    return differ.length === 0 ? [] : [`${from === 0 ? '' : '… '}${differ.join(' ')}${end === 0 ? '' : ' …'}`]
  }
  return [cut(a), cut(b)]
}
