import type { NamePart } from '../../record/index.ts'
import { UnreadableList } from '../adapter.ts'
import { wordsOf, type XmlElement } from '../reading/xml-element.ts'
import { Gathering } from './gathering.ts'
import type { UkField, UkParty } from './uk-party.ts'

/** The elements that hold one text each, wherever in a Designation they stand. */
const FIELDS: Readonly<Record<string, UkField>> = {
  BusinessRegistrationNumber: 'businessNumber',
  CurrentBelievedFlagOfShip: 'flag',
  CurrentOwnerOperator: 'owner',
  DOB: 'dateOfBirth',
  DateDesignated: 'dateDesignated',
  DesignationSource: 'source',
  EmailAddress: 'email',
  Gender: 'gender',
  HullIdentificationNumber: 'hullNumber',
  IMONumber: 'imoNumber',
  IndividualEntityShip: 'kind',
  LastUpdated: 'lastUpdated',
  LengthOfShip: 'length',
  Nationality: 'nationality',
  OFSIGroupID: 'ofsiGroupId',
  OtherInformation: 'notes',
  ParentCompany: 'parentCompany',
  PhoneNumber: 'phone',
  Position: 'position',
  PreviousFlag: 'pastFlag',
  PreviousOwnerOperator: 'pastOwner',
  RegimeName: 'regime',
  SanctionsImposed: 'imposed',
  Subsidiary: 'subsidiary',
  Title: 'title',
  TonnageOfShip: 'tonnage',
  TypeOfEntity: 'typeOfEntity',
  TypeOfShip: 'shipType',
  UKStatementofReasons: 'reasons',
  UNReferenceNumber: 'unReference',
  Website: 'website',
  YearBuilt: 'yearBuilt',
}

/** The elements whose fields belong together, by the first of the fields by which they are known. */
type Group = 'address' | 'birthPlace' | 'name' | 'nationalId' | 'native' | 'passport'

const GROUPS: Readonly<Record<string, Group>> = {
  Address: 'address',
  Location: 'birthPlace',
  Name: 'name',
  NationalIdentifier: 'nationalId',
  NationalIdentifierDetail: 'nationalId',
  NonLatinName: 'native',
  Passport: 'passport',
  PassportDetail: 'passport',
}

/**
 * What a Designation of the XML file says. Containers (Addresses, IndividualDetails/Individual/DOBs, …) only hold others, so
 * each element is known by its own name; whatever text or attribute is in none of the tables is unread, under its path.
 *
 * @throws UnreadableList for a Designation without UniqueID
 */
export function designationOf(record: XmlElement, file: string): UkParty {
  const id = wordsOf(record.children.find(({ name }) => name === 'UniqueID')?.text ?? '').replace(/\s/gu, '')
  if (id === '') throw new UnreadableList({ file, line: record.line }, 'Designation without UniqueID')
  const gathering = new Gathering(id, record.line)
  for (const child of record.children) if (child.name !== 'UniqueID') gather(child, child.name, gathering)
  for (const [name, value] of Object.entries(record.attributes)) gathering.addUnread(`@${name}`, value)
  return gathering.party()
}

function gather(element: XmlElement, path: string, gathering: Gathering): void {
  for (const [name, value] of Object.entries(element.attributes))
    gathering.addUnread(`${path}/@${name}`, value)
  const words = wordsOf(element.text)
  const field = Object.hasOwn(FIELDS, element.name) ? FIELDS[element.name] : undefined
  const group = Object.hasOwn(GROUPS, element.name) ? GROUPS[element.name] : undefined
  if (field !== undefined) gathering.add(field, words)
  else if (path.startsWith('SanctionsImposedIndicators/'))
    gatherIndicator(element.name, words, path, gathering)
  else gathering.addUnread(path, words)
  if (group === undefined)
    for (const child of element.children) gather(child, `${path}/${child.name}`, gathering)
  else gatherGroup(group, new Leaves(element, path, gathering), gathering)
}

function gatherIndicator(name: string, words: string, path: string, gathering: Gathering): void {
  if (words === 'true') gathering.add('indicator', name)
  else if (words !== 'false') gathering.addUnread(path, words)
}

function gatherGroup(group: Group, leaves: Leaves, gathering: Gathering): void {
  switch (group) {
    case 'name':
      gathering.addName({
        parts: leaves.parts(),
        type: leaves.text('NameType'),
        strength: leaves.text('AliasStrength'),
      })
      break
    case 'native':
      gathering.addNative({
        value: leaves.text('NameNonLatinScript') ?? '',
        script: leaves.text('NonLatinScriptType'),
        language: leaves.text('NonLatinScriptLanguage'),
      })
      break
    case 'address':
      gathering.addAddress({
        lines: [1, 2, 3, 4, 5, 6]
          .map((at) => leaves.text(`AddressLine${at}`))
          .filter((line) => line !== null),
        postalCode: leaves.text('AddressPostalCode'),
        country: leaves.text('AddressCountry'),
      })
      break
    case 'birthPlace':
      gathering.addBirthPlace({ town: leaves.text('TownOfBirth'), country: leaves.text('CountryOfBirth') })
      break
    case 'passport':
      gathering.addPassport({
        number: leaves.text('PassportNumber'),
        detail: leaves.text('PassportAdditionalInformation'),
      })
      break
    case 'nationalId':
      gathering.addNationalId({
        number: leaves.text('NationalIdentifierNumber'),
        detail: leaves.text('NationalIdentifierAdditionalInformation'),
      })
      break
  }
  leaves.leaveRest()
}

/** The fields of a group: each is taken once, and what is left is unread. */
class Leaves {
  private readonly left: Set<XmlElement>
  private readonly path: string
  private readonly gathering: Gathering

  constructor(element: XmlElement, path: string, gathering: Gathering) {
    this.left = new Set(element.children)
    this.path = path
    this.gathering = gathering
  }

  text(name: string): string | null {
    for (const child of this.left) {
      if (child.name !== name || child.children.length > 0) continue
      this.left.delete(child)
      const words = wordsOf(child.text)
      if (words !== '') return words
    }
    return null
  }

  parts(): readonly NamePart[] {
    return ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6'].flatMap((label) => {
      const value = this.text(label)
      return value === null ? [] : [{ label, value }]
    })
  }

  leaveRest(): void {
    for (const child of this.left) gather(child, `${this.path}/${child.name}`, this.gathering)
  }
}
