import type { IgnoredFields } from '../../reading/record-fields.ts'

const NUMBER = /^\d+$/u
const TRUTH = /^(?:true|false)$/u

/**
 * The publisher's own numbers of names, addresses and the like, references into its tables (whose words stand beside them),
 * and which of several stands first.
 */
export const BOOKKEEPING: IgnoredFields = {
  '@id': NUMBER,
  'generalInfo/identityId': NUMBER,
  'generalInfo/entityType/@refId': NUMBER,
  ...references('sanctionsLists/sanctionsList'),
  'sanctionsLists/sanctionsList/@datePublished': /^\d{4}-\d{2}-\d{2}$/u,
  ...references('sanctionsPrograms/sanctionsProgram'),
  ...references('sanctionsTypes/sanctionsType'),
  ...references('legalAuthorities/legalAuthority'),
  'names/name/@id': NUMBER,
  'names/name/isPrimary': TRUTH,
  'names/name/isLowQuality': TRUTH,
  'names/name/aliasType/@refId': NUMBER,
  'names/name/translations/translation/@id': NUMBER,
  'names/name/translations/translation/isPrimary': TRUTH,
  'names/name/translations/translation/script/@refId': NUMBER,
  'names/name/translations/translation/nameParts/namePart/@id': NUMBER,
  'names/name/translations/translation/nameParts/namePart/type/@refId': NUMBER,
  'addresses/address/@id': NUMBER,
  'addresses/address/country/@refId': NUMBER,
  'addresses/address/translations/translation/@id': NUMBER,
  'addresses/address/translations/translation/isPrimary': TRUTH,
  'addresses/address/translations/translation/script/@refId': NUMBER,
  'addresses/address/translations/translation/addressParts/addressPart/@id': NUMBER,
  'addresses/address/translations/translation/addressParts/addressPart/type/@refId': NUMBER,
  'features/feature/@id': NUMBER,
  'features/feature/type/@featureTypeId': NUMBER,
  'features/feature/versionId': NUMBER,
  'features/feature/valueRefId': NUMBER,
  'features/feature/valueDate/@id': NUMBER,
  'features/feature/valueDate/isDateRange': TRUTH,
  'features/feature/isPrimary': TRUTH,
  'features/feature/reliability/@refId': NUMBER,
  'identityDocuments/identityDocument/@id': NUMBER,
  'identityDocuments/identityDocument/type/@refId': NUMBER,
  'identityDocuments/identityDocument/name/@nameId': NUMBER,
  'identityDocuments/identityDocument/name/@nameTranslationId': NUMBER,
  'identityDocuments/identityDocument/issuingCountry/@refId': NUMBER,
  'identityDocuments/identityDocument/isValid': TRUTH,
  'identityDocuments/identityDocument/issueDate/@id': NUMBER,
  'identityDocuments/identityDocument/issueDate/isDateRange': TRUTH,
  'identityDocuments/identityDocument/expirationDate/@id': NUMBER,
  'identityDocuments/identityDocument/expirationDate/isDateRange': TRUTH,
  'identityDocuments/identityDocument/idFeatures/idFeature/@id': NUMBER,
  'identityDocuments/identityDocument/idFeatures/idFeature/@featureVersionId': NUMBER,
  'relationships/relationship/@id': NUMBER,
  'relationships/relationship/type/@refId': NUMBER,
  'relationships/relationship/quality/@refId': NUMBER,
  'relationships/relationship/relatedEntity/@entityId': NUMBER,
}

function references(path: string): IgnoredFields {
  return { [`${path}/@refId`]: NUMBER, [`${path}/@id`]: NUMBER }
}
