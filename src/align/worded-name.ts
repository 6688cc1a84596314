import type { Facts, NamedAs } from './facts.ts'
import type { LegalForm } from './legal-forms.ts'
import { wordIn } from './name-reading.ts'
import type { WordTable } from './word-table.ts'

/** A name of an entry ready for comparison. */
export interface WordedName {
  readonly named: NamedAs
  /** As its reading has them. */
  readonly slots: readonly number[]
  readonly name: number
  readonly signature: number
  /** The most that a comparison with it can give. */
  readonly most: number
}

/** The readings of an entry, made ready once. */
export interface WordedNames {
  readonly byName: ReadonlyMap<number, WordedName>
  /** One of each set of readings that differ in spelling only: enough to compare spellings with. */
  readonly spellings: readonly WordedName[]
  /** Of all these. */
  readonly signature: number
  readonly legalForms: readonly LegalForm[]
}

function worded(named: NamedAs, table: WordTable): WordedName {
  const { slots, name, signature } = named.reading
  let most = 0
  for (const slot of slots) most += table.weightOf(wordIn(slot))
  return { named, slots, name, signature, most }
}

/** More ways to spell than this are the same name in the languages of a union. */
const MOST_SPELLINGS = 10

/** Makes the readings of an entry ready; those without a word that tells are left out. */
export function wordedNames(facts: Facts, table: WordTable): WordedNames {
  const byName = new Map<number, WordedName>()
  const spellings = new Map<number, WordedName>()
  for (const each of facts.names) {
    if (each.reading.slots.length === 0) continue
    const name = worded(each, table)
    const same = byName.get(name.name)
    if (same === undefined || rankOf(same.named) < rankOf(each)) byName.set(name.name, name)
    const { spelling } = each.reading
    const known = spellings.get(spelling)
    if (known === undefined || (!known.named.primary && each.primary)) spellings.set(spelling, name)
  }
  const legalForms = new Set<LegalForm>()
  for (const { named } of byName.values())
    if (named.reading.legalForm !== null) legalForms.add(named.reading.legalForm)
  const compared = [...spellings.values()].slice(0, MOST_SPELLINGS)
  let signature = 0
  for (const each of compared) signature |= each.signature
  return { byName, spellings: compared, signature, legalForms: [...legalForms] }
}

/** Strong before weak, then primary before alias. */
function rankOf({ weak, primary }: NamedAs): number {
  return (weak ? 0 : 2) + (primary ? 1 : 0)
}
