import type { IgnoredFields } from '../../reading/record-fields.ts'
import { datePeriodFields } from './date-period-fields.ts'

const NUMBER = /^\d+$/u
const TRUTH = /^(?:true|false)$/u

const IDENTITY = 'Profile/Identity'
const NAME = `${IDENTITY}/Alias/DocumentedName`
const VERSION = 'Profile/Feature/FeatureVersion'

/**
 * Within a DistinctParty: the publisher's own numbers, and references whose words are read where they are used.
 */
export const BOOKKEEPING: IgnoredFields = {
  '@FixedRef': NUMBER,
  'Profile/@ID': NUMBER,
  'Profile/@PartySubTypeID': NUMBER,
  [`${IDENTITY}/@ID`]: NUMBER,
  [`${IDENTITY}/@FixedRef`]: NUMBER,
  [`${IDENTITY}/@Primary`]: /^true$/u,
  [`${IDENTITY}/@False`]: /^false$/u,
  [`${IDENTITY}/Alias/@FixedRef`]: NUMBER,
  [`${IDENTITY}/Alias/@AliasTypeID`]: NUMBER,
  [`${IDENTITY}/Alias/@Primary`]: TRUTH,
  [`${IDENTITY}/Alias/@LowQuality`]: TRUTH,
  [`${NAME}/@ID`]: NUMBER,
  [`${NAME}/@FixedRef`]: NUMBER,
  [`${NAME}/@DocNameStatusID`]: NUMBER,
  [`${NAME}/DocumentedNamePart/NamePartValue/@NamePartGroupID`]: NUMBER,
  [`${NAME}/DocumentedNamePart/NamePartValue/@ScriptID`]: NUMBER,
  [`${NAME}/DocumentedNamePart/NamePartValue/@ScriptStatusID`]: NUMBER,
  [`${NAME}/DocumentedNamePart/NamePartValue/@Acronym`]: /^false$/u,
  [`${IDENTITY}/NamePartGroups/MasterNamePartGroup/NamePartGroup/@ID`]: NUMBER,
  [`${IDENTITY}/NamePartGroups/MasterNamePartGroup/NamePartGroup/@NamePartTypeID`]: NUMBER,
  'Profile/Feature/@ID': NUMBER,
  'Profile/Feature/@FeatureTypeID': NUMBER,
  [`${VERSION}/@ID`]: NUMBER,
  [`${VERSION}/@ReliabilityID`]: NUMBER,
  [`${VERSION}/VersionDetail/@DetailTypeID`]: NUMBER,
  [`${VERSION}/VersionDetail/@DetailReferenceID`]: NUMBER,
  [`${VERSION}/VersionLocation/@LocationID`]: NUMBER,
  ...datePeriodFields(`${VERSION}/DatePeriod`),
  'Profile/Feature/IdentityReference/@IdentityID': NUMBER,
  'Profile/Feature/IdentityReference/@IdentityFeatureLinkTypeID': NUMBER,
}
