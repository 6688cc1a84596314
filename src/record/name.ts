import { invalid } from './invalid.ts'

/** What a name is to its party, as the list says. */
export type NameKind = 'primary' | 'alias' | 'former' | 'original-script'

/** `weak`: the list marks the name as one that alone does not identify (OFAC FAQ 122, the UN's "Low"). */
export type NameStrength = 'strong' | 'weak'

/** One part of a name that a publisher gives apart, under the publisher's own label ("FIRST_NAME", "Name6"). */
export interface NamePart {
  readonly label: string
  readonly value: string
}

/** One name of a party, as a list writes it. */
export interface Name {
  readonly value: string
  /** ISO 15924, `Zyyy` where no letter has a script of its own. */
  readonly script: string
  /** ISO 639 as the list states it, never guessed. */
  readonly language: string | null
  readonly kind: NameKind
  readonly strength: NameStrength
  /** Where the publisher gives the name in parts: its parts, in its order. */
  readonly parts?: readonly NamePart[]
  /** What the list says of this very name ("previously listed as", a place, a date). */
  readonly note?: string
}

/** Refuses a name without a letter or digit, and a script that is no ISO 15924 code. */
export function name(given: Name): Name {
  if (!/[\p{L}\p{N}]/u.test(given.value)) throw invalid('name', given.value, 'a letter or a digit')
  if (!/^[A-Z][a-z]{3}$/.test(given.script))
    throw invalid('script of a name', given.script, 'an ISO 15924 code')
  return given
}
