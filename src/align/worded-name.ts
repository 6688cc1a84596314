import type { Facts, NamedAs } from './facts.ts'
import { isLeadingForm, type LegalForm, legalFormOf } from './legal-forms.ts'
import type { WordTable } from './word-table.ts'

/** A reading made ready for comparison: numbers of its words by what they do. */
export interface WordedName {
  readonly named: NamedAs
  /** The words that tell parties apart, in the order of the name. */
  readonly words: readonly number[]
  /** `NAME`, `INITIAL`, `GENERIC` or `NUMBER`, a word each. */
  readonly roles: readonly number[]
  readonly legalForm: LegalForm | null
  /** Distinct names have distinct numbers: all words of the key as one. */
  readonly key: number
  /** The most that a comparison with it can give. */
  readonly most: number
  /** Of the classes of its words, a bit each: two names without a bit in common have no word in common. */
  readonly signature: number
}

/** The readings of an entry, made ready once. */
export interface WordedNames {
  readonly byKey: ReadonlyMap<number, WordedName>
  /** One of each set of readings that differ in spelling only: enough to compare spellings with. */
  readonly spellings: readonly WordedName[]
  readonly legalForms: readonly LegalForm[]
}

/** What a word does in a name made ready: the values of `WordedName.roles`. */
export const NAME = 0
export const INITIAL = 1
export const GENERIC = 2
export const NUMBER = 3

/** Words that only join others. */
const JOINING = new Set('and of the for und et y de del des du la le в и по на im i'.split(' '))

function worded(named: NamedAs, table: WordTable): WordedName {
  const words: number[] = []
  const roles: number[] = []
  const texts: string[] = []
  for (const [at, { text, role }] of named.reading.tokens.entries()) {
    if (role === 'title' || role === 'legal-form' || role === 'particle' || JOINING.has(text)) continue
    if (at === 0 && isLeadingForm(named.reading.tokens)) continue
    texts.push(text)
    words.push(table.idOf(text))
    const isNumber = role === 'number' || /^(?:\d+|[ivx]{2,5})$/.test(text)
    roles.push(isNumber ? NUMBER : role === 'initial' ? INITIAL : role === 'generic' ? GENERIC : NAME)
  }
  return {
    named,
    words,
    roles,
    legalForm: legalFormOf(named.reading.tokens),
    key: table.nameIdOf(texts.toSorted().join(' ')),
    most: words.reduce((sum, word) => sum + table.weightOf(word), 0),
    signature: words.reduce((bits, word) => bits | table.signatureOf(word), 0),
  }
}

/** More ways to spell than this are the same name in the languages of a union. */
const MOST_SPELLINGS = 10

/** Makes the readings of an entry ready; those without a word that tells are left out. */
export function wordedNames(facts: Facts, table: WordTable): WordedNames {
  const byKey = new Map<number, WordedName>()
  const spellings = new Map<string, WordedName>()
  for (const each of facts.names) {
    const name = worded(each, table)
    if (name.words.length === 0) continue
    const same = byKey.get(name.key)
    if (same === undefined || rankOf(same.named) < rankOf(name.named)) byKey.set(name.key, name)
    const spelling = name.words
      .map((word) => table.classOf(word))
      .toSorted((a, b) => a - b)
      .join(' ')
    const known = spellings.get(spelling)
    if (known === undefined || (!known.named.primary && name.named.primary)) spellings.set(spelling, name)
  }
  const legalForms = new Set<LegalForm>()
  for (const { legalForm } of byKey.values()) if (legalForm !== null) legalForms.add(legalForm)
  return { byKey, spellings: [...spellings.values()].slice(0, MOST_SPELLINGS), legalForms: [...legalForms] }
}

/** Strong before weak, then primary before alias. */
function rankOf({ weak, primary }: NamedAs): number {
  return (weak ? 0 : 2) + (primary ? 1 : 0)
}
