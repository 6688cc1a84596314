import type { Unread } from '../../../record/index.ts'
import { type IgnoredFields, RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { addressLine } from '../address.ts'
import type { OfacDocument } from '../document.ts'
import { datePeriodWords } from './date-period.ts'
import { datePeriodFields } from './date-period-fields.ts'
import type { AdvancedLocation } from './location.ts'
import type { ReferenceValues } from './reference-values.ts'

/** An identity document, with the identity that it belongs to and the name that it bears. */
export interface AdvancedDocument {
  readonly identity: string
  readonly documentedName: string | null
  readonly document: OfacDocument
  readonly line: number
  readonly unread: readonly Unread[]
}

const NUMBER = /^\d+$/u

const BOOKKEEPING: IgnoredFields = {
  '@ID': NUMBER,
  '@IDRegDocTypeID': NUMBER,
  '@IdentityID': NUMBER,
  '@IssuedBy-CountryID': NUMBER,
  '@IssuedIn-LocationID': NUMBER,
  '@ValidityID': NUMBER,
  'DocumentedNameReference/@DocumentedNameID': NUMBER,
  'DocumentDate/@IDRegDocDateTypeID': NUMBER,
  ...datePeriodFields('DocumentDate/DatePeriod'),
}

/** Reads an IDRegDocument. */
export function advancedDocument(
  record: XmlElement,
  references: ReferenceValues,
  locations: ReadonlyMap<string, AdvancedLocation>,
): AdvancedDocument {
  const fields = new RecordFields(record)
  const place = fields.attribute('IssuedIn-LocationID')
  const location = place === null ? undefined : locations.get(place)
  const validity = references.words('ValidityValues', fields.attribute('ValidityID'))
  const dates = datesOf(fields, references)
  const said = [
    ...(validity === null || validity === 'Valid' ? [] : [validity.toLowerCase()]),
    ...fields.texts('IssuingAuthority').map((words) => `issued by ${words}`),
    ...(location === undefined ? [] : [`issued in ${addressLine(location.address)}`]),
    ...fields.texts('Comment'),
    ...dates.others,
  ]
  return {
    identity: fields.attribute('IdentityID') ?? '',
    documentedName: fields.groups('DocumentedNameReference')[0]?.attribute('DocumentedNameID') ?? null,
    document: {
      type:
        references.words('IDRegDocTypeValues', fields.attribute('IDRegDocTypeID')) ?? 'Identification Number',
      number: fields.text('IDRegistrationNo') ?? '',
      country: references.words('CountryValues', fields.attribute('IssuedBy-CountryID')),
      issued: dates.issued,
      expires: dates.expires,
      said,
    },
    line: record.line,
    unread: [
      ...(location?.unread ?? []),
      ...fields
        .unread(BOOKKEEPING)
        .map(({ field, value }) => ({ field: `IDRegDocuments/IDRegDocument/${field}`, value })),
    ],
  }
}

interface DocumentDates {
  readonly issued: string | null
  readonly expires: string | null
  readonly others: readonly string[]
}

function datesOf(fields: RecordFields, references: ReferenceValues): DocumentDates {
  const dates = fields.groups('DocumentDate').map((each) => ({
    kind: references.words('IDRegDocDateTypeValues', each.attribute('IDRegDocDateTypeID')) ?? 'Date',
    words: datePeriodWords(each),
  }))
  const first = (kind: string): string | null => dates.find((each) => each.kind === kind)?.words ?? null
  const others = dates.filter(
    (each) => each.words !== null && each !== dates.find(({ kind }) => kind === each.kind && isKnown(kind)),
  )
  return {
    issued: first('Issue Date'),
    expires: first('Expiration Date'),
    others: others.map(({ kind, words }) => `${kind} ${words ?? ''}`),
  }
}

function isKnown(kind: string): boolean {
  return kind === 'Issue Date' || kind === 'Expiration Date'
}
