import type { TableHeading } from '../../formats/index.ts'
import { UnusableInput } from '../unusable-input.ts'

/** The names under which a column is known, in lower case with `_` for anything between words. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'reference', 'ref', 'customer_id', 'client_id', 'record_id'],
  name: ['name', 'full_name', 'entity_name', 'party_name', 'customer_name', 'nom', 'nombre'],
  given: ['first_name', 'given_name', 'given_names', 'forename', 'prenom'],
  family: ['last_name', 'family_name', 'surname', 'apellido'],
  type: ['type', 'entity_type', 'party_type', 'schema'],
  birthDate: ['birth_date', 'date_of_birth', 'dob', 'birthdate', 'born'],
  country: ['country', 'nationality', 'country_code', 'citizenship'],
  gender: ['gender', 'sex'],
  address: ['address', 'full_address', 'street_address'],
  position: ['position', 'office', 'job_title', 'function'],
  passportNumber: ['passport', 'passport_number', 'passport_no'],
  idNumber: ['id_number', 'national_id', 'identity_number'],
  taxNumber: ['tax_number', 'tax_id', 'inn'],
  registrationNumber: ['registration_number', 'company_number'],
  imoNumber: ['imo', 'imo_number'],
  leiCode: ['lei', 'lei_code'],
  swiftBic: ['bic', 'swift'],
}

/** Those that hold an official number. */
export const IDENTIFIER_COLUMNS = [
  'passportNumber',
  'idNumber',
  'taxNumber',
  'registrationNumber',
  'imoNumber',
  'leiCode',
  'swiftBic',
] as const

/**
 * Which column of the file serves as what.
 *
 * @throws UnusableInput where a column is there twice, or none is for a name
 */
export function columnsOf(path: string, { columns, delimiter }: TableHeading): ReadonlyMap<string, string> {
  const served = new Map<string, string>()
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice !== undefined) throw new UnusableInput(`${path} line 1: the column "${twice}" is there twice`)
  for (const [use, names] of Object.entries(COLUMNS)) {
    const found = columns.find((column) => names.includes(plain(column)))
    if (found !== undefined) served.set(use, found)
  }
  if (!served.has('name') && !served.has('family')) {
    const shown = columns.map((name) => `"${name}"`).join(', ')
    const separator = delimiter === '\t' ? 'tabs' : `"${delimiter}"`
    throw new UnusableInput(
      `${path} line 1: expected a column "name" (or "last_name" and "first_name"); there are ${shown}, separated by ${separator}`,
    )
  }
  return served
}

function plain(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
}
