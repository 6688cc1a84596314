import type { NamePart } from '../../record/index.ts'
import type { RecordFields } from '../reading/record-fields.ts'

/** A longer name is taken as it stands. */
const LONGEST = 400

/** A person's primary name. */
export interface PersonName {
  /** "GivenName LastName", without brackets. */
  readonly value: string
  /** The same with the words in brackets in the place of the word before them, where there are any: "Munir Adnuf". */
  readonly otherwise: string | null
  readonly given: readonly string[]
  readonly family: readonly string[]
  /** As the list gives them. */
  readonly parts: readonly NamePart[]
}

/**
 * The name in LastName and GivenName; `null` where both are empty. Some editions put a whole name into GivenName:
 * then no word of it is known to be the family name.
 */
export function personName(fields: RecordFields): PersonName | null {
  const parts = (['LastName', 'GivenName'] as const).flatMap((label): readonly NamePart[] => {
    const value = fields.text(label)
    return value === null ? [] : [{ label, value }]
  })
  const [family, given] = (['LastName', 'GivenName'] as const).map(
    (label) => parts.find((part) => part.label === label)?.value ?? '',
  )
  const written = [given, family].filter((part) => part !== '').join(' ')
  const value = withoutBrackets(written)
  if (!/[\p{L}\p{N}]/u.test(value)) return null
  const bracketed = written.length > LONGEST ? null : /^(.*?)\S+ \(([^()]+)\)(.*)$/u.exec(written)
  const otherwise =
    bracketed === null ? null : `${bracketed[1] ?? ''}${bracketed[2] ?? ''}${bracketed[3] ?? ''}`
  return {
    value,
    otherwise,
    given: wordsIn(given),
    family: wordsIn(family),
    parts,
  }
}

function withoutBrackets(text: string): string {
  return text.replace(/ ?\([^()]*\)/gu, '').trim()
}

function wordsIn(part: string | undefined): readonly string[] {
  return withoutBrackets(part ?? '')
    .split(' ')
    .filter((word) => word !== '')
}
