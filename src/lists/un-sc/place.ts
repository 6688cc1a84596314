import type { RecordFields } from '../reading/record-fields.ts'

/** An address or a place of birth, as one line, and the words of its country. */
export interface Place {
  /** "18 Mediterranean Street, Tripoli, Libya (previous address)" */
  readonly line: string
  readonly country: string | null
}

/** The parts from the narrow to the wide, then the note in brackets; `null` where all of them are empty. */
export function placeOf(fields: RecordFields): Place | null {
  const country = fields.text('COUNTRY')
  const parts = [
    fields.text('STREET'),
    fields.text('CITY'),
    fields.text('STATE_PROVINCE'),
    fields.text('ZIP_CODE'),
    country,
  ].filter((part) => part !== null)
  const note = fields.text('NOTE')
  if (parts.length === 0) return note === null ? null : { line: note, country }
  return { line: `${parts.join(', ')}${note === null ? '' : ` (${note})`}`, country }
}
