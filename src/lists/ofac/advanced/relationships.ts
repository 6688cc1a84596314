import type { Unread } from '../../../record/index.ts'
import { type IgnoredFields, RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import type { OfacRelationship } from '../relationship.ts'
import type { ReferenceValues } from './reference-values.ts'

/** A relation of one profile to another, in the direction in which the file states it. */
export interface ProfileRelationship {
  readonly from: string
  readonly relationship: Omit<OfacRelationship, 'name'>
  readonly line: number
  readonly unread: readonly Unread[]
}

const NUMBER = /^\d+$/u

const BOOKKEEPING: IgnoredFields = {
  '@ID': NUMBER,
  '@From-ProfileID': NUMBER,
  '@To-ProfileID': NUMBER,
  '@RelationTypeID': NUMBER,
  '@RelationQualityID': NUMBER,
  '@Former': /^(?:true|false)$/u,
  '@SanctionsEntryID': NUMBER,
}

/** Reads a ProfileRelationship. */
export function profileRelationship(record: XmlElement, references: ReferenceValues): ProfileRelationship {
  const fields = new RecordFields(record)
  const quality = references.words('RelationQualityValues', fields.attribute('RelationQualityID'))
  return {
    from: fields.attribute('From-ProfileID') ?? '',
    relationship: {
      type: references.words('RelationTypeValues', fields.attribute('RelationTypeID')) ?? 'Relationship',
      uid: fields.attribute('To-ProfileID') ?? '',
      quality: quality === 'Unknown' ? null : quality,
      isFormer: fields.attribute('Former') === 'true',
    },
    line: record.line,
    unread: fields
      .unread(BOOKKEEPING)
      .map(({ field, value }) => ({ field: `ProfileRelationships/ProfileRelationship/${field}`, value })),
  }
}
