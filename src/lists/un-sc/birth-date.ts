import { type PartialDate, parsePartialDate, partialDate } from '../../record/index.ts'
import type { RecordFields } from '../reading/record-fields.ts'

/**
 * The date in an INDIVIDUAL_DATE_OF_BIRTH: TYPE_OF_DATE (EXACT, APPROXIMATELY or BETWEEN, in any case) with DATE or YEAR,
 * FROM_YEAR and TO_YEAR, or words in NOTE. `null` where there is none, or none that is understood: its fields stay unread.
 */
export function birthDate(fields: RecordFields): PartialDate | null {
  const type = fields.text('TYPE_OF_DATE')?.toLowerCase() ?? 'exact'
  const note = fields.text('NOTE')
  const words = fields.text('DATE') ?? fields.text('YEAR') ?? rangeOf(fields)
  const read = readWith(words, note, type.startsWith('approx') ? 'approximately' : null)
  if (read === null) for (const name of DATE_FIELDS) fields.giveBack(name)
  return read
}

/** A range with one end only would be read as a year that it does not say: its end stays unread. */
function rangeOf(fields: RecordFields): string | null {
  const [from, to] = [fields.text('FROM_YEAR'), fields.text('TO_YEAR')]
  if (from !== null && to !== null) return `${from} to ${to}`
  fields.giveBack('FROM_YEAR')
  fields.giveBack('TO_YEAR')
  return null
}

const DATE_FIELDS = ['TYPE_OF_DATE', 'NOTE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR'] as const

/** A note may complete the year ("Sep." beside 1958), hold the whole date, say "Approximately", or be about the date. */
function readWith(words: string | null, note: string | null, typed: string | null): PartialDate | null {
  const kept = [typed, words, note].filter((each) => each !== null).join(' ')
  if (words === null) return parsePartialDate(kept)
  const circa = typed ?? (/^(?:approx|circa)/iu.test(note ?? '') ? 'circa' : '')
  const completed = note === null ? null : parsePartialDate(`${note} ${words}`)
  const read = completed ?? parsePartialDate(`${circa} ${words}`.trim())
  return read === null ? null : partialDate(read.edtf, kept)
}
