import type { Identifier, Unread } from '../../record/index.ts'
import { countryOfFtm } from './countries.ts'
import type { FtmEntity } from './entity.ts'
import { FtmFields } from './fields.ts'
import { ftmProperty, isFtmKind } from './model.ts'

/** The documents of a party as identifiers: a passport, an identity card, and whatever type of number is named. */
export function documentNumbers(documents: readonly FtmEntity[]): {
  readonly identifiers: readonly Identifier[]
  readonly unread: readonly Unread[]
} {
  const read = documents.map(readDocument)
  return {
    identifiers: read.flatMap(({ identifiers }) => identifiers),
    unread: read.flatMap(({ unread }) => unread),
  }
}

/** Numbers of the party itself, with what its documents say of the same numbers; then those that only documents have. */
export function withDocuments(
  own: readonly Identifier[],
  documents: readonly Identifier[],
): readonly Identifier[] {
  const ofNumber = (one: Identifier, other: Identifier): boolean =>
    one.kind === other.kind && isSameNumber(one.kind, bareNumber(one.value), bareNumber(other.value))
  return [
    ...own.flatMap((number) => {
      const same = documents.filter((document) => ofNumber(document, number))
      return same.length === 0 ? [number] : same
    }),
    ...documents.filter((document) => !own.some((number) => ofNumber(document, number))),
  ]
}

/** FollowTheMoney keeps some numbers without separators, and a BIC without its branch. */
function isSameNumber(kind: string, one: string, other: string): boolean {
  return one === other || (kind === 'swiftBic' && one.slice(0, 8) === other.slice(0, 8))
}

function bareNumber(value: string): string {
  return value.replaceAll(/[\s-]/gu, '').toUpperCase()
}

/** An official number; "IMO9288693" is the IMO number 9288693. */
export function identifierOf(kind: string, value: string): Identifier {
  const imo = kind === 'imoNumber' ? /^IMO[\s:.#-]*(\d{7})$/iu.exec(value)?.[1] : undefined
  return { kind, value: imo ?? value, country: null, note: null }
}

function readDocument(document: FtmEntity): {
  readonly identifiers: readonly Identifier[]
  readonly unread: readonly Unread[]
} {
  const fields = new FtmFields(document)
  fields.texts('holder')
  const types = fields.texts('type')
  const numbers = new Set([...fields.texts('number'), ...fields.texts('passportNumber')])
  const kind = kindOf(document.schema, types)
  const codes = fields.texts('country')
  const country = codes.map(countryOfFtm).find((code) => code !== null) ?? null
  const own = [...fields.texts('summary'), ...fields.texts('description')]
  const said = [
    ...types.filter((type) => type !== kind && type.toLowerCase() !== 'passport'),
    ...labelled('issued by', [
      ...fields.texts('authority'),
      ...codes.filter((code) => countryOfFtm(code) !== country),
    ]),
    ...labelled('from', fields.texts('startDate')),
    ...labelled('until', fields.texts('endDate')),
    ...own,
  ]
  return {
    identifiers: [...numbers].map((value) => ({
      ...identifierOf(kind, value),
      country,
      note: said.join('; ') || null,
    })),
    unread: fields.unread(),
  }
}

/** The property that holds such a number; `idNumber` where the type is none of the model. */
function kindOf(schema: string, types: readonly string[]): string {
  if (isFtmKind(schema, 'Passport') || types.some((type) => /^passport$/iu.test(type)))
    return 'passportNumber'
  return types.find((type) => /^[a-z][A-Za-z]*$/u.test(type) && isNumber(type)) ?? 'idNumber'
}

function isNumber(property: string): boolean {
  return (
    property === 'isin' ||
    ['Person', 'Company', 'Vessel'].some((schema) => ftmProperty(schema, property)?.type === 'identifier')
  )
}

function labelled(label: string, values: readonly string[]): readonly string[] {
  return values.map((value) => `${label} ${value}`)
}
