import { addTexts } from '../gb-uksl/columns.ts'
import type { Gathering } from '../gb-uksl/gathering.ts'
import type { UkField } from '../gb-uksl/uk-party.ts'

/** The labels of "Other Information", in lower case. */
const LABELS: Readonly<Record<string, UkField>> = {
  'business reg no': 'businessNumber',
  'current owners': 'owner',
  'email address': 'email',
  'flag of ship': 'flag',
  'further identifiying information': 'notes',
  'further identifying information': 'notes',
  gender: 'gender',
  'hull identification number': 'hullNumber',
  'imo number': 'imoNumber',
  'length of ship': 'length',
  'parent company': 'parentCompany',
  'phone number': 'phone',
  'previous flags': 'pastFlag',
  'previous owners': 'pastOwner',
  subsidiaries: 'subsidiary',
  'tonnage of ship': 'tonnage',
  'type of entity': 'typeOfEntity',
  'type of ship': 'shipType',
  'uk sanctions list ref': 'ukslReference',
  'uk statement of reasons': 'reasons',
  'un ref': 'unReference',
  website: 'website',
  'year built': 'yearBuilt',
}

/** What the value of a label is, where free text may follow it: the rest is a note. */
const VALUES: Readonly<Partial<Record<UkField, RegExp>>> = {
  gender: /^(?:fe)?male(?=[\s.]|$)/iu,
  imoNumber: /^(?:IMO:? ?)?\d{7}(?!\d)/iu,
  ukslReference: /^[A-Z]{3}\d{4}(?!\d)/u,
  unReference: /^[A-Z]{2,3}[a-z]?\. ?(?:[A-Z]{1,3}\.)?\d{1,4}(?:\.\d{1,2}){0,1}(?!\d)/iu,
}

/** A segment: its label (`null`: text before the first) and what follows to the next label. */
export interface Segment {
  readonly label: string | null
  readonly field: UkField
  readonly value: string
}

/**
 * The segments of "Other Information": "(UK Sanctions List Ref):GHR0078. (UK Statement of Reasons):… (Gender):Male".
 * Brackets with a colon that are no known label ("(Fax): +375 …") belong to the text that they stand in.
 */
export function segmentsOf(cell: string): readonly Segment[] {
  const marks = [...cell.matchAll(/\(([^()]{2,60})\)\s?:/gu)].flatMap((match) => {
    const label = (match[1] ?? '').trim().toLowerCase()
    const field = Object.hasOwn(LABELS, label) ? LABELS[label] : undefined
    return field === undefined
      ? []
      : [{ label: match[1] ?? '', field, start: match.index, end: match.index + match[0].length }]
  })
  const segments = marks.map(({ label, field, end }, at) => ({
    label,
    field,
    value: cell.slice(end, marks[at + 1]?.start ?? cell.length).trim(),
  }))
  const before = cell.slice(0, marks[0]?.start ?? cell.length).trim()
  const all: readonly Segment[] = [{ label: null, field: 'notes', value: before }, ...segments]
  return all.filter(({ value }) => value !== '')
}

/** Adds what "Other Information" says; a label whose value is not of its form is unread. */
export function gatherOtherInformation(cell: string, gathering: Gathering): void {
  for (const { label, field, value } of segmentsOf(cell)) {
    const form = VALUES[field]
    if (form === undefined) {
      addTexts(field, value, gathering)
      if (label === null) gatherReferences(value, gathering)
      continue
    }
    const found = form.exec(value)?.[0]
    if (found === undefined) gathering.addUnread(`Other Information/${label ?? ''}`, value)
    else {
      // "CDi. 038." is written so.
      gathering.add(field, found.replace(/\s/gu, ''))
      gathering.add('notes', value.slice(found.length).replace(/^[.\s]{1,10}/u, ''))
    }
  }
}

const UN_REFERENCE =
  /\bUN ?Ref(?:erence)?(?: ?(?:No|Number))?[.:]{0,2} ?([A-Z]{2,3}[a-z]?\.(?:[A-Z]{1,3}\.)?\d{1,4}(?:\.\d{1,2})?)/iu

/** Before 2021 the references stood in the text, where they stay: "UN Ref QDe.004. Emir for the eastern zone …" */
function gatherReferences(text: string, gathering: Gathering): void {
  const reference = UN_REFERENCE.exec(text)?.[1]
  if (reference !== undefined) gathering.add('unReference', reference)
  const number = /\bIMO(?: number)?:? ?(\d{7})\b/iu.exec(text)?.[1]
  if (number !== undefined) gathering.add('imoNumber', number)
}
