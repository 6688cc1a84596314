import type { Name, Unread } from '../../../record/index.ts'
import { RecordFields } from '../../reading/record-fields.ts'
import type { XmlElement } from '../../reading/xml-element.ts'
import { readDocument } from '../document.ts'
import { uidOf, withName } from '../one-file.ts'
import { type OfacParty, primaryFirst, schemaOf } from '../party.ts'
import { RemarkFacts } from '../remarks/remark-facts.ts'
import { readPlainRemarks, readTitle } from '../remarks/remarks.ts'
import { BOOKKEEPING } from './bookkeeping.ts'
import type { AdvancedDocument } from './document.ts'
import { advancedFeatures, type FeatureSources } from './features.ts'
import { identityNames } from './names.ts'

/** What a record is read with. */
export interface AdvancedReading extends FeatureSources {
  readonly file: string
  /** By identity; those that are taken are removed. */
  readonly documents: Map<string, AdvancedDocument[]>
  readonly find: (line: number, message: string) => void
}

/**
 * The party of a DistinctParty, without its listing, which stands at the end of the file.
 *
 * @throws UnreadableList for a record without FixedRef or name
 */
export function advancedParty(record: XmlElement, reading: AdvancedReading): OfacParty {
  const { file, references, documents, find } = reading
  const fields = new RecordFields(record)
  const id = uidOf(fields.attribute('FixedRef'), 'FixedRef', file, record.line)
  const profiles = fields.groups('Profile')
  const type = typeOf(profiles[0], reading)
  const schema = schemaOf(type)
  const facts = new RemarkFacts(schema)
  const names: Name[] = []
  const unread: Unread[] = []
  if (type === null || schema === 'LegalEntity') {
    find(record.line, `PartySubTypeID of record ${id}: ${JSON.stringify(type ?? '')} is not known`)
    if (type !== null) unread.push({ field: 'Profile/@PartySubTypeID', value: type })
  }
  for (const profile of profiles) {
    if (profile.attribute('ID') !== id)
      find(profile.line, `Profile ${profile.attribute('ID') ?? ''} within DistinctParty ${id}`)
    for (const identity of profile.groups('Identity')) {
      const own = identityNames(identity, references, unread)
      names.push(...own.names)
      const key = identity.attribute('ID') ?? ''
      for (const each of documents.get(key) ?? []) {
        unread.push(...each.unread, ...documentFacts(each, own.byDocumentedName, names[0]?.value, facts))
      }
      documents.delete(key)
    }
  }
  const features = advancedFeatures(
    profiles.flatMap((each) => each.groups('Feature')),
    facts,
    reading,
  )
  for (const title of features.titles) readTitle(title, facts)
  for (const remarks of fields.texts('Comment')) unread.push(...readPlainRemarks(remarks, 'Comment', facts))
  return withName(
    {
      id,
      schema,
      names: primaryFirst(names),
      programmes: [],
      title: features.titles.length === 0 ? null : features.titles.join('; '),
      addresses: features.addresses,
      facts,
      listedOn: null,
      legalBasis: [],
      unread: [...unread, ...features.unread, ...fields.unread(BOOKKEEPING)],
    },
    file,
    record.line,
  )
}

/** "Individual", "Entity", "Vessel", "Aircraft": the sub-type, or the type where that says nothing. */
function typeOf(profile: RecordFields | undefined, { references }: AdvancedReading): string | null {
  const id = profile?.attribute('PartySubTypeID') ?? null
  const sub = references.words('PartySubTypeValues', id)
  if (sub !== null && sub !== 'Unknown') return sub
  return references.words('PartyTypeValues', references.attribute('PartySubTypeValues', id, 'PartyTypeID'))
}

function documentFacts(
  { document, documentedName }: AdvancedDocument,
  names: ReadonlyMap<string, string>,
  primaryName: string | undefined,
  facts: RemarkFacts,
): readonly Unread[] {
  const name = documentedName === null ? undefined : names.get(documentedName)
  const said =
    name === undefined || name === primaryName ? document.said : [...document.said, `in the name of ${name}`]
  return readDocument({ ...document, said }, 'IDRegDocuments/IDRegDocument', facts)
}
