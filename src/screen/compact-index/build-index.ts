import {
  isByMeaning,
  isHanPersonScheme,
  isMeaningToken,
  type NameOf,
  prepareFor,
  type Reading,
  readName,
  type Token,
  usualMeaning,
} from '../../names/index.ts'
import { plainNumber, SCHEMAS } from '../../record/index.ts'
import { acronymKey, initialsOf, mayHaveAcronym } from '../met-otherwise/acronyms.ts'
import { exactKeysOf, unspacedKeyOf } from '../met-otherwise/exact-keys.ts'
import { BIT, bitsOf } from './bits.ts'
import { deletesOf, MOST_DELETES } from './deletes.ts'
import { type Filed, filed } from './filed.ts'
import { orderedForms } from './form-sections.ts'
import { GrowingNumbers, GrowingPairs, GrowingStrings, GrowingWords, Numbering } from './growing-arrays.ts'
import { GrowingForms } from './growing-forms.ts'
import {
  BEARERS,
  NAME_KINDS,
  NameIndex,
  OF_HAN,
  ROMANISED,
  type Sections,
  TOKEN_ROLES,
  TRANSLATED,
} from './name-index.ts'
import { RisingNumbers } from './rising-numbers.ts'
import { weightOfText } from './role-weights.ts'
import { isAsWritten } from './schemes.ts'
import { factsOf, nameOf, type Subject, type SubjectFacts } from './subject.ts'
import { textHash } from './text-hash.ts'
import { inThreeBytes } from './three-bytes.ts'
import { TokenKeys } from './token-keys.ts'

/** A token counts as if the index had at least so many items, so that a small list does not make every word common. */
const FEWEST_FOR_WEIGHTS = 65_000

/** A word is common that so many items have. */
const COMMON = 8

/**
 * Builds the index of these subjects in one pass, holding none of them. Loads the language data that their names need.
 */
export async function buildIndex(subjects: AsyncIterable<Subject> | Iterable<Subject>): Promise<NameIndex> {
  const builder = new IndexBuilder()
  for await (const subject of subjects) {
    await prepareFor(subject.names.map(({ value }) => value))
    builder.add(subject)
  }
  return builder.finish()
}

class IndexBuilder {
  readonly #lists = new Numbering()
  readonly #scripts = new Numbering()
  readonly #schemes = new Numbering()
  readonly #tokens = new Numbering()
  readonly #tokenKeys = new TokenKeys()
  readonly #itemKeys = new GrowingStrings()
  readonly #itemFacts = new GrowingStrings()
  readonly #itemSchemas = new GrowingNumbers()
  readonly #itemLists = new GrowingNumbers()
  readonly #nameItems = new GrowingNumbers()
  readonly #nameValues = new GrowingStrings()
  readonly #nameTraits = new GrowingNumbers()
  readonly #nameScripts = new GrowingNumbers()
  readonly #readingNames = new GrowingNumbers()
  readonly #readingSchemes = new GrowingNumbers()
  readonly #readingForms = new GrowingNumbers()
  readonly #forms = new GrowingForms()
  /** Where the readings of a name begin that was read before, by what bears it: how many they are, then a scheme and a form each. */
  readonly #known = BEARERS.map(() => new Map<string, number>())
  readonly #knownReadings = new GrowingNumbers()
  /** What bears each form; the bit that tells that it is only read so is taken away when a name is written so. */
  readonly #formTraits = new GrowingNumbers()
  readonly #exact = new GrowingPairs()
  readonly #identifiers = new GrowingPairs()
  /** How many items have a token, and the last item that was counted for it. */
  readonly #itemsWith: number[] = []
  readonly #lastItemWith: number[] = []

  add(subject: Subject): void {
    const { key, schema, names, identifiers } = subject
    const item = this.#itemKeys.push(key.slice(key.indexOf(':') + 1))
    this.#itemSchemas.push(SCHEMAS.indexOf(schema))
    this.#itemLists.push(this.#lists.of(key.slice(0, key.indexOf(':'))))
    this.#itemFacts.push(factsText(factsOf(subject)))
    for (const { value } of identifiers) this.#identifiers.push(textHash(plainNumber(value)), item)
    const of = nameOf(schema)
    for (const { value, kind, strength, script } of names) {
      const name = this.#nameItems.push(item)
      this.#nameValues.push(value)
      this.#nameTraits.push(NAME_KINDS.indexOf(kind) | (strength === 'weak' ? 4 : 0))
      this.#nameScripts.push(this.#scripts.of(script))
      const read = this.#read(value, of)
      const last = read + 2 * this.#knownReadings.at(read)
      for (let at = read + 1; at < last; at += 2) {
        const scheme = this.#knownReadings.at(at)
        const form = this.#knownReadings.at(at + 1)
        const text = this.#schemes.texts[scheme] ?? ''
        if (isAsWritten(text)) this.#formTraits.set(form, this.#formTraits.at(form) & ~ROMANISED)
        else if (isByMeaning(text)) this.#formTraits.set(form, this.#formTraits.at(form) | TRANSLATED)
        else if (isHanPersonScheme(text)) this.#formTraits.set(form, this.#formTraits.at(form) | OF_HAN)
        this.#readingNames.push(name)
        this.#readingSchemes.push(scheme)
        this.#readingForms.push(form)
        this.#countTokens(form, item)
      }
    }
  }

  /** Where the readings of a name begin; lists share many names, and each is read once. */
  #read(value: string, of: NameOf): number {
    const bearer = BEARERS.indexOf(of)
    const known = this.#known[bearer]?.get(value)
    if (known !== undefined) return known
    const { readings } = readName(value, of)
    const read = this.#knownReadings.push(readings.length)
    for (const reading of readings) {
      this.#knownReadings.push(this.#schemes.of(reading.scheme))
      this.#knownReadings.push(this.#formOf(reading, bearer))
    }
    this.#known[bearer]?.set(value, read)
    return read
  }

  #formOf(reading: Reading, bearer: number): number {
    const tokens = reading.tokens.map(({ text }) => this.#tokenOf(text))
    const { form, isNew } = this.#forms.of(bearer, tokens, rolesThatCount(reading.tokens))
    if (!isNew) return form
    this.#formTraits.push(bearer | ROMANISED)
    for (const key of exactKeysOf(reading)) this.#exact.push(textHash(key), form)
    const unspaced = unspacedKeyOf(reading.tokens)
    if (unspaced !== null) this.#exact.push(textHash(unspaced), form)
    if (mayHaveAcronym(bearer))
      for (const initials of initialsOf(reading.tokens))
        this.#exact.push(textHash(acronymKey(initials)), form)
    return form
  }

  #tokenOf(text: string): number {
    const token = this.#tokens.of(text)
    if (token === this.#tokenKeys.length) this.#tokenKeys.push(text)
    return token
  }

  /** Counts the item for each token of a form, once. */
  #countTokens(form: number, item: number): void {
    const end = this.#forms.endOf(form)
    for (let slot = this.#forms.starts.at(form); slot < end; slot += 1) {
      const token = this.#forms.tokens.at(slot)
      if (this.#lastItemWith[token] === item) continue
      this.#lastItemWith[token] = item
      this.#itemsWith[token] = (this.#itemsWith[token] ?? 0) + 1
    }
  }

  finish(): NameIndex {
    // What only adding needs makes room for the arrays.
    for (const known of this.#known) known.clear()
    const isCommon = (token: number): boolean => (this.#itemsWith[token] ?? 0) >= COMMON
    const { texts, rank, from } = this.#tokens.sorted(isCommon)
    const whole = bitsOf(Math.max(FEWEST_FOR_WEIGHTS, this.#itemKeys.length))
    const bearers = (token: number): number => this.#itemsWith[token] ?? 1
    const tokenWeights = Uint8Array.from(texts, (text, at) => {
      // A word that was translated weighs as much as its usual English.
      const english = usualMeaning(text)
      const items = isMeaningToken(text)
        ? Math.max(bearers(from[at] ?? 0), bearers(this.#tokens.of(english)))
        : bearers(from[at] ?? 0)
      return Math.min(weightOfText(english), Math.max(BIT, whole - bitsOf(items)))
    })
    const { starts: slotStarts, tokens: slotTokens, roles: slotRoles } = this.#forms
    slotStarts.push(slotTokens.length)
    const forms = orderedForms(
      {
        traits: this.#formTraits.values(),
        starts: slotStarts.values(),
        tokens: slotTokens.values().map((token) => rank[token] ?? 0),
        roles: slotRoles.values(),
      },
      tokenWeights,
    )
    const sections: Sections = {
      itemSchemas: Uint8Array.from(this.#itemSchemas.values()),
      itemLists: Uint8Array.from(this.#itemLists.values()),
      ...risingSections('nameItems', this.#nameItems.values()),
      nameTraits: Uint8Array.from(this.#nameTraits.values()),
      nameScripts: Uint8Array.from(this.#nameScripts.values()),
      ...readingSections(
        this.#readingForms.values().map((form) => forms.placeOf[form] ?? 0),
        this.#readingNames.values(),
        this.#readingSchemes.values(),
        this.#formTraits.length,
      ),
      ...forms.sections,
      tokenWeights,
      'tokens.common': Uint32Array.of(this.#itemsWith.filter((items) => items >= COMMON).length),
      ...tokenSections(texts, from, this.#tokenKeys),
      ...filedSections('exact', inPlace(filed(this.#exact), forms.placeOf)),
      ...filedSections('identifiers', filed(this.#identifiers)),
      ...stringSections('itemKeys', this.#itemKeys),
      ...stringSections('itemFacts', this.#itemFacts),
      ...stringSections('nameValues', this.#nameValues),
    }
    const heading = { lists: this.#lists.texts, scripts: this.#scripts.texts, schemes: this.#schemes.texts }
    return new NameIndex(heading, sections)
  }
}

/** The facts as an index keeps them: nothing for none. */
function factsText(facts: SubjectFacts): string {
  const { dates, countries, identifiers, ...others } = facts
  const isEmpty = dates.length + countries.length + identifiers.length + Object.keys(others).length === 0
  return isEmpty ? '' : JSON.stringify(facts)
}

/** The roles of a reading by number; where nothing but titles and legal forms is there, these are the name. */
function rolesThatCount(tokens: readonly Token[]): number[] {
  const count = tokens.some(({ role }) => role !== 'title' && role !== 'legal-form')
  return tokens.map(({ role }) => TOKEN_ROLES.indexOf(count ? role : 'name'))
}

/** `from`: the numbers that their keys have them by. */
function tokenSections(texts: readonly string[], from: Uint32Array, keys: TokenKeys): Sections {
  const words = new GrowingWords()
  const sounds = new GrowingWords()
  const own = new GrowingPairs()
  const consonants = new GrowingPairs()
  const senses = new Uint8Array(texts.length)
  for (const text of texts) {
    const token = words.push(text)
    const seen = from[token] ?? 0
    own.push(keys.hashOf(seen), token)
    sounds.push(keys.soundOf(seen))
    senses[token] = keys.sensesOf(seen)
    keys.eachKey(seen, (hash) => consonants.push(hash, token))
  }
  const { units, starts } = words.table()
  const deletes = new GrowingPairs()
  const hashes = new Uint32Array(MOST_DELETES)
  for (let token = 0; token < texts.length; token += 1) {
    if (/^[~=]/.test(texts[token] ?? '')) continue
    const count = deletesOf(units, starts[token] ?? 0, starts[token + 1] ?? 0, hashes)
    for (let at = 0; at < count; at += 1) deletes.push(hashes[at] ?? 0, token)
  }
  const sounded = sounds.table()
  return {
    'tokens.units': units,
    'tokens.starts': starts,
    'sounds.units': sounded.units,
    'sounds.starts': sounded.starts,
    tokenSenses: senses,
    ...filedSections('tokens', filed(own)),
    // They are most of an index, and a token that is in a bucket by chance is told from its letters.
    ...deleteSections(filed(deletes, 1)),
    ...filedSections('consonants', filed(consonants)),
  }
}

function stringSections(name: string, strings: GrowingStrings): Sections {
  const { bytes, starts } = strings.table()
  return { [`${name}.bytes`]: bytes, ...risingSections(name, starts) }
}

function risingSections(name: string, numbers: Uint32Array): Sections {
  const { blocks, offsets } = RisingNumbers.from(numbers)
  return { [`${name}.blocks`]: blocks, [`${name}.offsets`]: offsets }
}

function deleteSections({ starts, values }: Filed): Sections {
  return { 'deletes.buckets': starts, 'deletes.values': inThreeBytes(values) }
}

function filedSections(name: string, { starts, values }: Filed): Sections {
  return { [`${name}.buckets`]: starts, [`${name}.values`]: values }
}

/** The same with forms by their places. */
function inPlace({ starts, values }: Filed, placeOf: Uint32Array): Filed {
  return { starts, values: values.map((form) => placeOf[form] ?? 0) }
}

/** The readings in the order of their forms; those of one form as they were added. */
function readingSections(
  forms: Uint32Array,
  names: Uint32Array,
  schemes: Uint32Array,
  count: number,
): Sections {
  const starts = new Uint32Array(count + 1)
  for (const form of forms) starts[form + 1] = (starts[form + 1] ?? 0) + 1
  for (let form = 1; form <= count; form += 1) starts[form] = (starts[form] ?? 0) + (starts[form - 1] ?? 0)
  const readingNames = new Uint32Array(forms.length)
  const readingSchemes = new Uint8Array(forms.length)
  const next = starts.slice()
  for (const [reading, form] of forms.entries()) {
    const place = next[form] ?? 0
    next[form] = place + 1
    readingNames[place] = names[reading] ?? 0
    readingSchemes[place] = schemes[reading] ?? 0
  }
  return { ...risingSections('formReadingStarts', starts), readingNames, readingSchemes }
}
