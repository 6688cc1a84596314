import type { Entry, EntryKey, NameKind, NamePart, Schema } from '../record/index.ts'

/** What a listed name belongs to, as far as the deck writes it differently. */
type NameOfWhat = 'person' | 'body' | 'craft' | 'unknown'

/** A person's name by what its parts are, without titles. */
export interface PersonParts {
  readonly given: string
  readonly middle: readonly string[]
  readonly family: string
}

/** One strong name of a listed party, as the deck takes it apart. */
export interface ListedName {
  readonly key: EntryKey
  /** Names its party in the halves and in what is found: the first of the keys that are one party. */
  readonly party: string
  readonly schema: Schema
  readonly of: NameOfWhat
  readonly kind: NameKind
  readonly value: string
  readonly script: string
  /** Where the list gives parts under labels or writes "FAMILY, Given"; else `null`. */
  readonly parts: PersonParts | null
  /** ISO 3166-1 alpha-2, where the list gives one. */
  readonly country: string | null
  /** Whether another strong name of the entry is written in Latin letters. */
  readonly alsoLatin: boolean
}

/** The labels under which publishers give parts of a person's name, in small letters and digits only. */
const GIVEN = /^(first(name)?|given(name)?|prenom|name1|wholename)$/
const FAMILY = /^(last(name)?|family(name)?|nom|name6)$/
const MIDDLE =
  /^(middle(name)?|name[2-5]|(second|third|fourth)name|father(name)?|(further)?givenname|furthername)$/

/** Takes the strong names of an entry apart. `party` says which entries are one. */
export function listedNamesOf(entry: Entry, party: string): readonly ListedName[] {
  const strong = entry.names.filter(({ strength }) => strength === 'strong')
  const latin = strong.some(({ script }) => script === 'Latn')
  const country = entry.countries.find(({ code }) => code !== null)?.code ?? null
  return strong.map(({ value, script, kind, parts }) => ({
    key: entry.key,
    party,
    schema: entry.schema,
    of: whatIs(entry.schema),
    kind,
    value,
    script,
    parts: entry.schema === 'Person' ? partsOf(value, parts ?? []) : null,
    country,
    alsoLatin: latin,
  }))
}

function whatIs(schema: Schema): NameOfWhat {
  switch (schema) {
    case 'Person':
      return 'person'
    case 'Organization':
    case 'Company':
    case 'PublicBody':
      return 'body'
    case 'Vessel':
    case 'Airplane':
      return 'craft'
    case 'LegalEntity':
    case 'CryptoWallet':
      return 'unknown'
  }
}

/** Given, middle and family name by the list's own labels, else by its comma. */
export function partsOf(value: string, parts: readonly NamePart[]): PersonParts | null {
  const given: string[] = []
  const middle: string[] = []
  const family: string[] = []
  for (const { label, value: part } of parts) {
    const plain = label.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
    if (FAMILY.test(plain)) family.push(part)
    else if (GIVEN.test(plain)) given.push(part)
    else if (MIDDLE.test(plain)) middle.push(part)
  }
  // Lists that number the parts without saying which is the family's: it is the last one.
  if (family.length === 0) family.push(...middle.splice(-1))
  const comma = /^([^,]+), ([^,]+)$/.exec(value)
  if ((given.length === 0 || family.length === 0) && comma !== null)
    return personParts([comma[2] ?? ''], [], comma[1] ?? '')
  return personParts(given, middle, family.join(' '))
}

/** Words that are no part of a name by themselves: they belong to the next. */
const PARTICLE =
  /^(al|el|ul|ad|as|ar|abd|abdu|abdul|abdel|abdal|abu|abou|bin|ben|ibn|bint|umm|de|da|del|la|van|von|der|ould|st)$/iu

/** What lists write before or as a given name. */
const TITLE =
  /^(dr|mr|mrs|ms|prof|professor|gen|general|lt|maj|major|col|colonel|capt|captain|brig|brigadier|commandant|sheikh|shaykh|sheik|haji|hajji|mullah|mulla|maulavi|mawlawi|maulana|sayyid|said|hon|eng|engineer|qari|hafiz|ustad|emir|father|judge)\.?$/iu

function personParts(
  given: readonly string[],
  middle: readonly string[],
  family: string,
): PersonParts | null {
  const names: string[] = []
  let open = ''
  for (const word of [...given, ...middle].flatMap((part) => part.split(/\s+/))) {
    if (word === '' || TITLE.test(word)) continue
    open += open === '' ? word : ` ${word}`
    if (PARTICLE.test(word)) continue
    names.push(open)
    open = ''
  }
  if (open !== '') names.push(open)
  const [first, ...more] = names
  const last = family.trim()
  return first === undefined || last === '' ? null : { given: first, middle: more, family: last }
}

/** The name in its natural order, in one line. */
export function naturalOf({ value, parts }: ListedName): string {
  return parts === null ? value : [parts.given, ...parts.middle, parts.family].join(' ')
}

/** The words of a name without the commas that part them. */
export function wordsOf(value: string): readonly string[] {
  return value.split(/[\s,]+/u).filter((word) => word !== '')
}
