import type { RecordFields } from '../../reading/record-fields.ts'
import { addressLine, addressOfParts, type OfacAddress } from '../address.ts'
import type { RemarkFacts } from '../remarks/remark-facts.ts'

/**
 * The addresses as they are listed. One in another script is kept as an `addressOriginalScript`, so that addresses are the same
 * from every layout.
 */
export function enhancedAddresses(
  addresses: readonly RecordFields[],
  facts: RemarkFacts,
): readonly OfacAddress[] {
  return addresses.flatMap((fields) => {
    const country = fields.text('country')
    const translations = fields.groups('translations').flatMap((each) => each.groups('translation'))
    const read = translations.map((each) => ({
      isListed: each.text('isPrimary') !== 'false',
      script: each.text('script'),
      address: addressOf(each, country),
    }))
    for (const { isListed, address } of read)
      if (!isListed) facts.add('addressOriginalScript', addressLine(address))
    const listed = read.filter(({ isListed }) => isListed).map(({ address }) => address)
    return listed.length > 0 ? listed : [addressOfParts({ ...NO_PARTS, country })]
  })
}

const NO_PARTS = { lines: [], city: null, state: null, postalCode: null, region: null } as const

function addressOf(translation: RecordFields, country: string | null): OfacAddress {
  const byType = new Map<string, string>()
  for (const part of translation.groups('addressParts').flatMap((each) => each.groups('addressPart'))) {
    const type = part.text('type') ?? ''
    const value = part.text('value')
    // One of a kind that is not known, or met again, stands with the lines of the street.
    if (value !== null) byType.set(KINDS.has(type) && !byType.has(type) ? type : `LINE ${byType.size}`, value)
  }
  const of = (type: string): string | null => byType.get(type) ?? null
  const more = [...byType].filter(([type]) => type.startsWith('LINE ')).map(([, value]) => value)
  return addressOfParts({
    lines: [of('ADDRESS1'), of('ADDRESS2'), of('ADDRESS3'), ...more],
    city: of('CITY'),
    state: of('STATE/PROVINCE'),
    postalCode: of('POSTAL CODE'),
    region: of('REGION'),
    country,
  })
}

const KINDS: ReadonlySet<string> = new Set([
  'ADDRESS1',
  'ADDRESS2',
  'ADDRESS3',
  'CITY',
  'STATE/PROVINCE',
  'POSTAL CODE',
  'REGION',
])
