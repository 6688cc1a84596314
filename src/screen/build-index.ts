import {
  isConsonantToken,
  type NameOf,
  prepareFor,
  type Reading,
  readName,
  sensesOf,
  soundKeyOf,
  soundOf,
  type Token,
} from '../names/index.ts'
import { SCHEMAS } from '../record/index.ts'
import { BIT, bitsOf } from './bits.ts'
import { eachDelete } from './deletes.ts'
import { exactKeysOf, unspacedKeyOf } from './exact-keys.ts'
import { filed } from './filed.ts'
import { orderedForms } from './form-sections.ts'
import { GrowingNumbers, GrowingPairs, GrowingStrings, GrowingWords, Numbering } from './growing-arrays.ts'
import { lettersOf } from './letters-of.ts'
import { BEARERS, NAME_KINDS, NameIndex, type Sections, TOKEN_ROLES } from './name-index.ts'
import { weightOfText } from './role-weights.ts'
import { filedUnder } from './sounding-keys.ts'
import { nameOf, plainIdentifier, type Subject, type SubjectFacts } from './subject.ts'
import { textHash } from './text-hash.ts'

/** A token counts as if the index had at least so many items, so that a small list does not make every word common. */
const FEWEST_FOR_WEIGHTS = 20_000

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

/** A reading of a name: its scheme and its form by number. */
interface ReadForm {
  readonly scheme: number
  readonly form: number
}

class IndexBuilder {
  readonly #lists = new Numbering()
  readonly #scripts = new Numbering()
  readonly #schemes = new Numbering()
  readonly #tokens = new Numbering()
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
  readonly #forms = new Map<string, number>()
  readonly #known = new Map<string, readonly ReadForm[]>()
  readonly #formBearers = new GrowingNumbers()
  readonly #slotStarts = new GrowingNumbers()
  readonly #slotTokens = new GrowingNumbers()
  readonly #slotRoles = new GrowingNumbers()
  readonly #exact = new GrowingPairs()
  readonly #identifiers = new GrowingPairs()
  /** How many items have a token, and the last item that was counted for it. */
  readonly #itemsWith: number[] = []
  readonly #lastItemWith: number[] = []

  add({ key, schema, names, dates, countries, identifiers }: Subject): void {
    const item = this.#itemKeys.push(key)
    this.#itemSchemas.push(SCHEMAS.indexOf(schema))
    this.#itemLists.push(this.#lists.of(key.slice(0, key.indexOf(':'))))
    this.#itemFacts.push(factsText({ dates, countries, identifiers }))
    for (const { value } of identifiers) this.#identifiers.push(textHash(plainIdentifier(value)), item)
    const bearer = nameOf(schema)
    for (const { value, kind, strength, script } of names) {
      const name = this.#nameItems.push(item)
      this.#nameValues.push(value)
      this.#nameTraits.push(NAME_KINDS.indexOf(kind) | (strength === 'weak' ? 4 : 0))
      this.#nameScripts.push(this.#scripts.of(script))
      for (const { scheme, form } of this.#read(value, bearer)) {
        this.#readingNames.push(name)
        this.#readingSchemes.push(scheme)
        this.#readingForms.push(form)
        this.#countTokens(form, item)
      }
    }
  }

  /** The readings of a name; lists share many names, and each is read once. */
  #read(value: string, bearer: NameOf): readonly ReadForm[] {
    const id = `${bearer} ${value}`
    let read = this.#known.get(id)
    if (read === undefined) {
      read = readName(value, bearer).readings.map((reading) => ({
        scheme: this.#schemes.of(reading.scheme),
        form: this.#formOf(reading, BEARERS.indexOf(bearer)),
      }))
      this.#known.set(id, read)
    }
    return read
  }

  #formOf(reading: Reading, bearer: number): number {
    const tokens = reading.tokens.map(({ text }) => this.#tokens.of(text))
    const roles = rolesThatCount(reading.tokens)
    const id = String.fromCharCode(bearer, ...roles) + tokens.join()
    const known = this.#forms.get(id)
    if (known !== undefined) return known
    const form = this.#formBearers.push(bearer)
    this.#forms.set(id, form)
    for (const key of exactKeysOf(reading)) this.#exact.push(textHash(key), form)
    const unspaced = unspacedKeyOf(reading.tokens)
    if (unspaced !== null) this.#exact.push(textHash(unspaced), form)
    this.#slotStarts.push(this.#slotTokens.length)
    for (const [at, token] of tokens.entries()) {
      this.#slotTokens.push(token)
      this.#slotRoles.push(roles[at] ?? 0)
    }
    return form
  }

  /** Counts the item for each token of a form, once. */
  #countTokens(form: number, item: number): void {
    const end = form + 1 < this.#slotStarts.length ? this.#slotStarts.at(form + 1) : this.#slotTokens.length
    for (let slot = this.#slotStarts.at(form); slot < end; slot += 1) {
      const token = this.#slotTokens.at(slot)
      if (this.#lastItemWith[token] === item) continue
      this.#lastItemWith[token] = item
      this.#itemsWith[token] = (this.#itemsWith[token] ?? 0) + 1
    }
  }

  finish(): NameIndex {
    // What only adding needs makes room for the arrays.
    this.#known.clear()
    this.#forms.clear()
    const { texts, rank, from } = this.#tokens.sorted()
    const whole = bitsOf(Math.max(FEWEST_FOR_WEIGHTS, this.#itemKeys.length))
    const tokenWeights = Uint8Array.from(texts, (text, at) =>
      Math.min(weightOfText(text), Math.max(BIT, whole - bitsOf(this.#itemsWith[from[at] ?? 0] ?? 1))),
    )
    this.#slotStarts.push(this.#slotTokens.length)
    const forms = orderedForms(
      {
        bearers: this.#formBearers.values(),
        starts: this.#slotStarts.values(),
        tokens: this.#slotTokens.values().map((token) => rank[token] ?? 0),
        roles: this.#slotRoles.values(),
      },
      tokenWeights,
    )
    const sections: Sections = {
      itemSchemas: Uint8Array.from(this.#itemSchemas.values()),
      itemLists: Uint8Array.from(this.#itemLists.values()),
      nameItems: this.#nameItems.values(),
      nameTraits: Uint8Array.from(this.#nameTraits.values()),
      nameScripts: Uint8Array.from(this.#nameScripts.values()),
      readingNames: this.#readingNames.values(),
      readingSchemes: Uint8Array.from(this.#readingSchemes.values()),
      ...readingSections(
        this.#readingForms.values().map((form) => forms.placeOf[form] ?? 0),
        this.#formBearers.length,
      ),
      ...forms.sections,
      tokenWeights,
      ...tokenSections(texts),
      ...filedSections('exact', this.#exact, forms.placeOf),
      ...filedSections('identifiers', this.#identifiers),
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
  const { dates, countries, identifiers } = facts
  return dates.length + countries.length + identifiers.length === 0 ? '' : JSON.stringify(facts)
}

/** The roles of a reading by number; where nothing but titles and legal forms is there, these are the name. */
function rolesThatCount(tokens: readonly Token[]): number[] {
  const count = tokens.some(({ role }) => role !== 'title' && role !== 'legal-form')
  return tokens.map(({ role }) => TOKEN_ROLES.indexOf(count ? role : 'name'))
}

function tokenSections(texts: readonly string[]): Sections {
  const words = new GrowingWords()
  const sounds = new GrowingWords()
  const own = new GrowingPairs()
  const consonants = new GrowingPairs()
  const letters = new Uint32Array(texts.length)
  const consonantLetters = new Uint32Array(texts.length)
  const senses = new Uint8Array(texts.length)
  for (const text of texts) {
    const token = words.push(text)
    own.push(textHash(text), token)
    letters[token] = lettersOf(text)
    const sound = soundOf(text)
    sounds.push(sound)
    consonantLetters[token] = lettersOf(soundKeyOf(sound))
    senses[token] = sensesOf(text)
    for (const key of filedUnder(text, sound)) consonants.push(textHash(key), token)
  }
  const { units, starts } = words.table()
  const deletes = new GrowingPairs()
  for (let token = 0; token < texts.length; token += 1)
    if (!isConsonantToken(texts[token] ?? ''))
      eachDelete(units, starts[token] ?? 0, starts[token + 1] ?? 0, (hash) => deletes.push(hash, token))
  const sounded = sounds.table()
  return {
    'tokens.units': units,
    'tokens.starts': starts,
    'sounds.units': sounded.units,
    'sounds.starts': sounded.starts,
    tokenLetters: letters,
    soundLetters: consonantLetters,
    tokenSenses: senses,
    ...filedSections('tokens', own),
    ...filedSections('deletes', deletes),
    ...filedSections('consonants', consonants),
  }
}

function stringSections(name: string, strings: GrowingStrings): Sections {
  const { bytes, starts } = strings.table()
  return { [`${name}.bytes`]: bytes, [`${name}.starts`]: starts }
}

function filedSections(name: string, pairs: GrowingPairs, placeOf?: Uint32Array): Sections {
  const { starts, values } = filed(pairs)
  return {
    [`${name}.buckets`]: starts,
    [`${name}.values`]: placeOf === undefined ? values : values.map((value) => placeOf[value] ?? 0),
  }
}

/** The readings of each form. */
function readingSections(readingForms: Uint32Array, forms: number): Sections {
  const { starts, values } = grouped(readingForms, readingForms.keys(), forms)
  return { formReadingStarts: starts, formReadings: values }
}

/** The values of each group, in the order in which they come. */
function grouped(
  groups: Uint32Array,
  values: Iterable<number>,
  count: number,
): { readonly starts: Uint32Array; readonly values: Uint32Array } {
  const starts = new Uint32Array(count + 1)
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1
  for (let group = 1; group <= count; group += 1)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0)
  const placed = new Uint32Array(groups.length)
  const next = starts.slice()
  let at = 0
  for (const value of values) {
    const group = groups[at] ?? 0
    const place = next[group] ?? 0
    next[group] = place + 1
    placed[place] = value
    at += 1
  }
  return { starts, values: placed }
}
