/**
 * The version of the public FollowTheMoney model (https://followthemoney.tech/explorer/, MIT) that the tables of this
 * room were written from.
 */
export const FTM_VERSION = '4.11.2'

/** What kind of value a FollowTheMoney property holds. */
export type FtmType =
  | 'name'
  | 'string'
  | 'text'
  | 'date'
  | 'country'
  | 'identifier'
  | 'url'
  | 'email'
  | 'phone'
  | 'number'
  | 'address'
  | 'gender'
  | 'language'
  | 'topic'
  | 'entity'

/** The identifier formats that FollowTheMoney checks; a value that fails is dropped by its tools. */
export type FtmFormat =
  | 'bic'
  | 'figi'
  | 'imo'
  | 'inn'
  | 'isin'
  | 'lei'
  | 'npi'
  | 'ogrn'
  | 'ssn'
  | 'uei'
  | 'uscc'

/** A property of a schema. */
export interface FtmProperty {
  readonly type: FtmType
  readonly format: FtmFormat | null
  /** In characters. */
  readonly maxLength: number
}

const MAX_LENGTH: Readonly<Record<FtmType, number>> = {
  name: 384,
  string: 1024,
  text: 65_000,
  date: 32,
  country: 16,
  identifier: 64,
  url: 4096,
  email: 250,
  phone: 32,
  number: 250,
  address: 250,
  gender: 16,
  language: 16,
  topic: 64,
  entity: 200,
}

interface SchemaTable {
  readonly extends: readonly string[]
  /** Its own properties by type; `identifier:imo` has a format, `identifier<16` a length of its own. */
  readonly own: Readonly<Record<string, string>>
}

/** The schemas that Onrecord writes or reads, with their own properties. */
const TABLES: Readonly<Record<string, SchemaTable>> = {
  Thing: {
    extends: [],
    own: {
      name: 'name alias previousName weakAlias',
      country: 'country',
      text: 'summary notes description indexText',
      url: 'sourceUrl publisherUrl alephUrl wikipediaUrl',
      string: 'publisher keywords program',
      'identifier<32': 'wikidataId',
      topic: 'topics',
      address: 'address',
      entity: 'addressEntity proof riskSource',
      identifier: 'programId',
      date: 'createdAt modifiedAt retrievedAt',
    },
  },
  LegalEntity: {
    extends: ['Thing'],
    own: {
      name: 'abbreviation',
      email: 'email',
      phone: 'phone',
      url: 'website opencorporatesUrl',
      string: 'legalForm taxStatus status sector classification icijId',
      date: 'incorporationDate dissolutionDate',
      identifier:
        'registrationNumber idNumber taxNumber licenseNumber bvdId sayariId brightQueryId brightQueryOrgId okpoCode okvedCode',
      'identifier<32': 'vatCode',
      country: 'jurisdiction mainCountry',
      'identifier:uscc': 'uscCode',
      'identifier:inn<32': 'innCode',
      'identifier:ogrn<32': 'ogrnCode',
      'identifier:lei<32': 'leiCode',
      'identifier<16': 'dunsCode',
      'identifier:uei<32': 'uniqueEntityId',
      'identifier:npi<16': 'npiCode',
      'identifier:bic<16': 'swiftBic',
      entity: 'parent',
    },
  },
  Person: {
    extends: ['LegalEntity'],
    own: {
      string:
        'title firstName secondName middleName fatherName motherName lastName nameSuffix birthPlace position ethnicity eyeColor hairColor appearance religion political profession education',
      date: 'birthDate deathDate',
      country: 'birthCountry nationality citizenship',
      text: 'biography',
      identifier: 'passportNumber',
      'identifier:ssn': 'socialSecurityNumber',
      gender: 'gender',
      number: 'height weight',
      language: 'spokenLanguage',
    },
  },
  Organization: {
    extends: ['LegalEntity'],
    own: {
      'identifier<16': 'cageCode permId',
      'identifier:imo<16': 'imoNumber',
      'identifier<20': 'giiNumber',
    },
  },
  Company: {
    extends: ['Organization', 'Asset'],
    own: {
      number: 'capital',
      'identifier<32': 'voenCode',
      identifier:
        'coatoCode irsCode ipoCode cikCode jibCode mbsCode kppCode fnsCode bikCode pfrNumber isinCode ticker',
      string: 'caemCode okopfCode fssCode oksmCode',
      'identifier<16': 'ricCode',
    },
  },
  PublicBody: { extends: ['Organization'], own: {} },
  Value: { extends: [], own: { number: 'amount amountUsd amountEur', string: 'currency' } },
  Asset: { extends: ['Thing', 'Value'], own: {} },
  Vehicle: {
    extends: ['Asset'],
    own: {
      identifier: 'registrationNumber',
      string: 'type model',
      entity: 'owner operator',
      date: 'buildDate registrationDate deregistrationDate',
    },
  },
  Vessel: {
    extends: ['Vehicle'],
    own: {
      'identifier:imo<16': 'imoNumber',
      identifier: 'crsNumber callSign',
      country: 'flag pastFlags',
      string: 'registrationPort navigationArea pastTypes',
      number: 'tonnage grossRegisteredTonnage deadweightTonnage',
      date: 'nameChangeDate',
      'identifier<16': 'mmsi',
    },
  },
  Airplane: {
    extends: ['Vehicle'],
    own: { identifier: 'serialNumber', 'identifier<16': 'icaoCode', string: 'manufacturer' },
  },
  CryptoWallet: {
    extends: ['Thing', 'Value'],
    own: {
      'identifier<512': 'publicKey cryptoAddress',
      string: 'privateKey currencySymbol blockchain managingExchange custodyType',
      identifier: 'accountId',
      date: 'creationDate balanceDate',
      entity: 'holder',
      number: 'balance',
    },
  },
  Interval: {
    extends: [],
    own: {
      date: 'startDate endDate date modifiedAt retrievedAt',
      text: 'summary description indexText',
      string: 'recordId publisher',
      url: 'sourceUrl publisherUrl alephUrl',
      entity: 'proof',
      name: 'namesMentioned',
    },
  },
  Sanction: {
    extends: ['Interval'],
    own: {
      entity: 'entity',
      string: 'authority program provisions status',
      identifier: 'authorityId programId',
      'identifier<16': 'unscId',
      url: 'programUrl',
      number: 'duration',
      text: 'reason',
      country: 'country',
      date: 'listingDate',
    },
  },
  Address: {
    extends: ['Thing'],
    own: {
      address: 'full',
      string: 'remarks postOfficeBox street street2 city region state',
      'string<16': 'postalCode',
      number: 'latitude longitude',
      identifier: 'osmId googlePlaceId',
    },
  },
  Identification: {
    extends: ['Interval'],
    own: { entity: 'holder', string: 'type authority', country: 'country', identifier: 'number' },
  },
  Passport: {
    extends: ['Identification'],
    own: {
      identifier: 'passportNumber personalNumber',
      string: 'surname givenName birthPlace',
      date: 'birthDate',
      gender: 'gender',
    },
  },
  Interest: { extends: ['Interval'], own: { string: 'role status' } },
  Ownership: {
    extends: ['Interest'],
    own: {
      entity: 'owner asset',
      string: 'percentage sharesCount sharesValue sharesCurrency sharesType legalBasis ownershipType',
    },
  },
  Directorship: { extends: ['Interest'], own: { entity: 'director organization', string: 'secretary' } },
  UnknownLink: { extends: ['Interest'], own: { entity: 'subject object' } },
  Membership: { extends: ['Interest'], own: { entity: 'member organization' } },
  Employment: { extends: ['Interest'], own: { entity: 'employee employer' } },
  Representation: { extends: ['Interest'], own: { entity: 'agent client' } },
  Succession: { extends: ['Interest'], own: { entity: 'predecessor successor' } },
  Family: { extends: ['Interval'], own: { entity: 'person relative', string: 'relationship' } },
  Associate: { extends: ['Interval'], own: { entity: 'person associate', string: 'relationship' } },
}

/** The other schemas of the model: they say nothing that an entry holds. */
const OTHER_SCHEMAS =
  'Analyzable Article Audio BankAccount Call CallForTenders Contract ContractAward Control CourtCase CourtCaseParty Debt Document Documentation EconomicActivity Email Event Folder HyperText Image License Mention Message Note Occupancy Package Page Pages Payment PlainText Position Project ProjectParticipant RealEstate Risk Security Similar Table TaxRoll Territory Trip UserAccount Video Workbook'

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(TABLES), ...OTHER_SCHEMAS.split(' ')])
const PROPERTIES: ReadonlyMap<string, ReadonlyMap<string, FtmProperty>> = new Map(
  Object.keys(TABLES).map((schema) => [schema, allProperties(schema)]),
)

function allProperties(schema: string): ReadonlyMap<string, FtmProperty> {
  const table = TABLES[schema]
  const found = new Map<string, FtmProperty>(
    (table?.extends ?? []).flatMap((each) => [...allProperties(each)]),
  )
  for (const [kind, names] of Object.entries(table?.own ?? {})) {
    const property = propertyOfKind(kind)
    for (const name of names.split(' ')) found.set(name, property)
  }
  return found
}

/** `identifier:inn<32`: the type, the format, the length. */
function propertyOfKind(kind: string): FtmProperty {
  const [typeAndFormat = '', length] = kind.split('<')
  const [name = '', format] = typeAndFormat.split(':')
  // The keys of the tables above are of these types and formats only.
  const type = name as FtmType
  return {
    type,
    format: (format ?? null) as FtmFormat | null,
    maxLength: length === undefined ? MAX_LENGTH[type] : Number(length),
  }
}

/** Whether the model has a schema of that name. */
export function isFtmSchema(schema: string): boolean {
  return KNOWN.has(schema)
}

/** A property of one of the schemas in the tables; `null` where the schema has none of that name. */
export function ftmProperty(schema: string, name: string): FtmProperty | null {
  return PROPERTIES.get(schema)?.get(name) ?? null
}

/** Whether a schema is another one or descends from it: a `Company` is an `Asset`. */
export function isFtmKind(schema: string, of: string): boolean {
  return schema === of || (TABLES[schema]?.extends ?? []).some((each) => isFtmKind(each, of))
}
