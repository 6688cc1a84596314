import { isConsonantToken } from './compare/consonant-key.ts'
import { cutAsWritten } from './meaning/cut-as-written.ts'
import { withGenericWords } from './meaning/generic-by-meaning.ts'
import { readByMeaning, readTransliterated } from './meaning/read-by-meaning.ts'
import { readAsRussian } from './parts/east-slavic-as-russian.ts'
import { ABBREVIATIONS } from './parts/generic-words.ts'
import { KINDS_IN_FULL } from './parts/kinds-in-full.ts'
import { lexemeOf } from './parts/lexicon.ts'
import { PLACE_ABBREVIATIONS } from './parts/place-abbreviations.ts'
import { abbreviationsResolved, plainRole, tokensOf } from './parts/roles.ts'
import { shortFirstIn, shortFormIn, WITHOUT_SHORT_FORM } from './parts/short-form.ts'
import { readSlavicAsEnglish } from './parts/slavic-as-english.ts'
import { statesInShort } from './parts/states-in-short.ts'
import { readWadeGiles } from './parts/wade-giles-as-pinyin.ts'
import { WITHOUT_BRACKETS, withoutBrackets } from './parts/without-brackets.ts'
import { cutAtScripts, isForeign, romanised, romanisedAlike, spelledWithLoans, withYo } from './romanised.ts'
import { farEasternFromCyrillic } from './script/east-asian/far-eastern-cyrillic.ts'
import { inSimplified } from './script/east-asian/han.ts'
import { spelledFromJapanese } from './script/east-asian/japanese.ts'
import { pinyinFromPalladius } from './script/east-asian/palladius.ts'
import { type Word, wordsOf } from './script/fold.ts'
import { withJoinedGivenName, withTwoLetterSpellings } from './script/latin.ts'
import { scriptOf } from './script/script-of.ts'
import type { Spelled } from './script/spelled.ts'
import { keyOf, type NameOf, type Reading, type ReadName, type Token } from './token.ts'

/** Raised when the rules below change. */
export const READING_VERSION = 16

const MOST_READINGS = 8
/** Han letters are read in as many ways as there are peoples that write their names with them. */
const MOST_OF_HAN = 17
/** No name has more readings than this, whatever its letters mean. */
const MOST_AT_ALL = 24
/** So many readings by its meaning has a name without what stands in brackets. */
const MOST_WITHOUT_BRACKETS = 2
const MEANT_WITHOUT_BRACKETS = 'by meaning, without what stands in brackets'
/** A Belarusian or Ukrainian name in Cyrillic letters as Russian spells it, in Latin ones. */
const AS_RUSSIAN = 'Cyrillic, as Russian spells it'
/** A name in another script keeps room for its romanised readings. */
const MOST_AS_WRITTEN = 3

const CYRILLIC = /[\u0400-\u052f]/
const LATIN = /[a-z]/
const NON_ASCII = /[^\0-\x7f]/
const SPACED_HAN = /^\s*(?:\p{Script=Han}{1,3}\s+){3,}\p{Script=Han}{1,4}\s*$/u
const HYPHENATED = /\p{L}[\p{L}'`\u2018\u2019\u02bb\u02bc]*-\p{L}[^\s,-]*/gu
/** Within a name: quotation marks around all of it, or at its end, mean something else. */
const QUOTED = /(?<=\p{L}\s+)["“„«][^"“”„«»]{2,40}["“”»](?=\s+\p{L})/u
const APOSTROPHE = /['`\u00b4\u02b9-\u02bf\u02ca\u02cb\u2018\u2019\u201b\u2032\uff07]/

/** The readings of a name so far; one whose key is there already is not added. */
class Readings {
  readonly list: Reading[] = []
  #most: number

  constructor(most: number) {
    this.#most = most
  }

  /** Adds a reading that takes no room from the others. */
  addBesides(scheme: string, tokens: readonly Token[]): void {
    if (this.#most === MOST_AT_ALL) return
    const before = this.list.length
    this.#most += 1
    this.add(scheme, tokens)
    if (this.list.length === before) this.#most -= 1
  }

  add(scheme: string, tokens: readonly Token[]): void {
    if (this.list.length >= this.#most || tokens.length === 0) return
    const key = keyOf(tokens)
    if (key === '' || this.list.some((reading) => reading.key === key)) return
    this.list.push({ scheme, tokens, key })
  }
}

/** Whether the letters of a dotted abbreviation belong together: a legal form of a body, a title of a person; else a body's joined, a person's apart. */
function joinsFor(of: NameOf): (joined: string) => boolean {
  return (joined) => {
    if (of === 'organization' || of === 'object') return true
    const lexeme = lexemeOf(joined)
    return lexeme !== undefined && (lexeme.title !== null || (of === 'unknown' && lexeme.legal !== null))
  }
}

/** The words of a body's name in another script with the roles that their English has. */
function roled(tokens: readonly Token[], of: NameOf, isAscii: boolean): readonly Token[] {
  return of === 'organization' && !isAscii ? withGenericWords(tokens) : tokens
}

function addAsWritten(
  readings: Readings,
  words: readonly Word[],
  of: NameOf,
  isAscii: boolean,
): readonly Token[] {
  const tokens = tokensOf(abbreviationsResolved(words, joinsFor(of)), of)
  readings.add('as written', roled(tokens, of, isAscii))
  if (of === 'unknown') {
    for (const other of ['person', 'organization'] as const)
      readings.add(
        `as written, of ${other === 'person' ? 'a person' : 'an organization'}`,
        roled(tokensOf(abbreviationsResolved(words, joinsFor(other)), other, true), other, isAscii),
      )
  } else if (words.some((word) => word.before === '.')) {
    const opposite = of === 'person' ? 'organization' : 'person'
    const joins =
      of === 'person'
        ? joinsFor(opposite)
        : (joined: string) => of !== 'object' && lexemeOf(joined)?.legal != null
    readings.add('as written, abbreviation read otherwise', tokensOf(abbreviationsResolved(words, joins), of))
  }
  // In another order the letters of "s. r. o." are no abbreviation any more.
  if (of !== 'person' && words.some((word) => word.before === '.'))
    readings.add(
      'as written, letters apart',
      abbreviationsResolved(words, () => false).map(({ text }) => ({ text, role: plainRole(text) })),
    )
  return tokens
}

/** The tokens with the word company kept that a legal form took ("Company Limited", "Co., Ltd."); null where none did. */
function withCompanyKept(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findIndex(
    (token, place) =>
      (token.text === 'co' || token.text === 'company') &&
      token.role === 'legal-form' &&
      tokens[place - 1]?.role !== 'legal-form' &&
      tokens[place + 1]?.role === 'legal-form',
  )
  return at < 1 ? null : tokens.with(at, { text: 'company', role: 'generic' })
}

/** The words of a romanisation with roles: titles, legal forms and numbers keep theirs, other words are looked up again. */
function withRoles({ words }: Spelled, tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = []
  for (const { text, token } of words) {
    const own = tokens[token]
    if (text === '' || /^~+$/.test(text)) continue
    if (own !== undefined && own.text === text) made.push(own)
    else if (isConsonantToken(text))
      made.push({ text, role: own === undefined || own.role === 'initial' ? 'name' : own.role })
    else {
      const keeps =
        own !== undefined && own.role !== 'name' && own.role !== 'particle' && own.role !== 'initial'
      made.push({ text, role: keeps ? own.role : plainRole(text) })
    }
  }
  return made
}

function addPalladius(readings: Readings, tokens: readonly Token[], value: string, of: NameOf): void {
  if (of !== 'person' && of !== 'unknown') return
  const words: string[] = []
  for (const token of tokens) {
    if (token.role === 'title') continue
    if (token.role !== 'name' && token.role !== 'particle' && token.role !== 'generic') return
    words.push(token.text.replaceAll('ь', "'").replaceAll('ъ', ''))
  }
  if (words.length < 2) return
  const hasApostrophes = words.every((word) => LATIN.test(word)) && APOSTROPHE.test(value)
  const spelled = hasApostrophes
    ? wordsOf(value, 'kept')
        .map((word) => word.text)
        .filter((word) => words.includes(word.replaceAll("'", '')))
    : words
  for (const name of pinyinFromPalladius(spelled, hasApostrophes))
    readings.add(
      'Palladius',
      name.map((text) => ({ text, role: 'name' })),
    )
}

function addFarEastern(readings: Readings, tokens: readonly Token[], value: string, of: NameOf): void {
  if (of !== 'person' && of !== 'unknown') return
  const written = withYo(value)
  for (const { scheme, words } of farEasternFromCyrillic(tokens.map(({ text }) => written.get(text) ?? text)))
    readings.add(
      scheme,
      words.map((text) => ({ text, role: 'name' })),
    )
}

/** What a word is short for; null where it is for nothing known. */
function inFull(text: string): string | null {
  for (const table of [ABBREVIATIONS, KINDS_IN_FULL, PLACE_ABBREVIATIONS])
    if (Object.hasOwn(table, text)) return table[text] ?? null
  return null
}

function addLatin(
  readings: Readings,
  words: readonly Word[],
  tokens: readonly Token[],
  value: string,
  of: NameOf,
): void {
  if (of !== 'object') {
    if (NON_ASCII.test(value)) {
      const written = withTwoLetterSpellings(value)
      if (written !== null) readings.add('as written, ä as ae', tokensIn(written, of))
    }
  }
  if (of === 'organization' || of === 'unknown') {
    let changed = false
    let hasKind = false
    const full = tokens.flatMap((token): readonly Token[] => {
      const long = token.role === 'legal-form' ? null : inFull(token.text)
      if (long === null) return [token]
      changed = true
      hasKind ||= Object.hasOwn(KINDS_IN_FULL, token.text)
      return long.split(' ').map((text) => ({ text, role: plainRole(text) }))
    })
    if (changed)
      readings.add(hasKind ? 'as written, its kind in full' : 'as written, abbreviations in full', full)
    const kept = withCompanyKept(full)
    if (kept !== null) readings.add('as written, company kept', kept)
    const short = shortFormIn(value)
    if (short !== null)
      readings.add(
        WITHOUT_SHORT_FORM,
        tokens.filter(({ text }) => text !== short),
      )
    const inShort = statesInShort(tokens.map(({ text }) => text))
    if (inShort !== null)
      readings.add(
        'as written, states in short',
        inShort.map((text) => tokens.find((token) => token.text === text) ?? { text, role: plainRole(text) }),
      )
    const meant = of === 'organization' ? readTransliterated(full) : null
    if (meant !== null) readings.addBesides(meant.scheme, meant.tokens)
    const named = withoutBrackets(value)
    if (named !== null) readings.add(WITHOUT_BRACKETS, tokensIn(named, of))
    const first = shortFirstIn(value)
    if (first !== null) {
      readings.add(WITHOUT_SHORT_FORM, tokensIn(first.full, of))
      readings.add('as written, by its short form', tokensIn(first.short, of))
    }
  }
  if (of === 'person' || of === 'unknown') {
    const names = tokens.filter((token) => token.role !== 'title')
    if (names.length === 3) {
      for (const joined of withJoinedGivenName(names.map((token) => token.text)))
        readings.add(
          'as written, given name joined',
          joined.map((text) => ({ text, role: 'name' })),
        )
    }
    if (words.length > 1) addPalladius(readings, tokens, value, of)
    if (of === 'person') {
      const called = withoutQuoted(value)
      if (called !== null)
        readings.add('as written, without the name in quotation marks', tokensIn(called, of))
      for (const { scheme, tokens: spelled } of readWadeGiles({ tokens }, hyphenated(value)))
        readings.add(scheme, spelled)
      for (const spelled of [readSlavicAsEnglish({ tokens }), readAsRussian({ tokens })])
        if (spelled !== null) readings.add(spelled.scheme, spelled.tokens)
    }
  }
}

function tokensIn(text: string, of: NameOf): readonly Token[] {
  return tokensOf(abbreviationsResolved(wordsOf(text), joinsFor(of)), of)
}

/** What is left of a person's name without the one that stands in quotation marks within it: Ben-Zion “Bentzi” Gopstein. Null where there is none, or less than two words are left. */
function withoutQuoted(value: string): string | null {
  if (!QUOTED.test(value)) return null
  const rest = value.replace(QUOTED, ' ')
  return /\p{L}{2}.*\P{L}.*\p{L}{2}/u.test(rest) ? rest : null
}

/** The folded words on both sides of a name's only hyphen; none where it has more or none. */
function hyphenated(value: string): readonly string[] {
  const pairs = value.match(HYPHENATED)
  return pairs?.length === 1 ? wordsOf(pairs[0]).map(({ text }) => text) : []
}

/** A name as it is before it is asked who bears it, and its romanisations so far. */
interface Folded {
  readonly value: string
  readonly words: readonly Word[]
  /** Those of a name of Han letters with a space after each word, as no Chinese name is written, without these spaces. */
  readonly together: readonly Word[] | null
  readonly isAscii: boolean
  readonly script: string
  readonly romanised: Map<string, readonly Spelled[]>
}

function folded(value: string): Folded {
  const isAscii = !NON_ASCII.test(value)
  const together = !isAscii && SPACED_HAN.test(value) ? wordsOf(value.replaceAll(/\s+/gu, '')) : null
  const script = isAscii ? (/[a-z]/i.test(value) ? 'Latn' : 'Zyyy') : scriptOf(value)
  return { value, words: wordsOf(value), together, isAscii, script, romanised: new Map() }
}

/**
 * Understands one name: the folded name itself first, then what else it can be read as, romanised by each scheme that its
 * script has, distinct by key, best first, at most eight (in Han letters seventeen); and besides, 24 in all at most, a
 * body’s by the meaning of its words, a person's in Han letters as Japanese reads it. No reading at all when the text
 * normalises to nothing.
 * Han, and scripts that only a library reads, are romanised only after `prepareFor` has loaded their data.
 */
export function readName(value: string, of: NameOf): ReadName {
  return readFolded(folded(value), of)
}

/** The same of each kind of bearer that a name may have. */
export function readForEach(value: string, bearers: readonly NameOf[]): readonly ReadName[] {
  const name = folded(value)
  return bearers.map((of) => readFolded(name, of))
}

/** The romanisations of a name's tokens: made once for all kinds of bearers for whom they are the same. */
function romanisedOnce(
  { value, romanised: known }: Folded,
  tokens: readonly Token[],
  of: NameOf,
): readonly Spelled[] {
  const id = romanisedAlike(tokens, of)
  let made = known.get(id)
  if (made === undefined) {
    made = [...romanised(tokens, value, of)]
    known.set(id, made)
  }
  return made
}

function readFolded(name: Folded, of: NameOf): ReadName {
  const { value, words, together, isAscii, script } = name
  const readings = new Readings(script === 'Hani' ? MOST_OF_HAN : MOST_READINGS)
  if (words.length === 0) return { value, script, readings: readings.list }
  let tokens = addAsWritten(readings, words, of, isAscii)
  if (isAscii || !tokens.some((token) => isForeign(token.text))) {
    addLatin(readings, words, tokens, value, of)
    return { value, script, readings: readings.list }
  }
  readings.list.splice(MOST_AS_WRITTEN)
  if (together !== null) {
    tokens = tokensOf(together, of)
    readings.add('as written, without spaces', roled(tokens, of, isAscii))
  }
  const pieces = cutAtScripts(tokens, of)
  const simplified = inSimplified(pieces)
  if (simplified !== null) readings.add('as written, in simplified letters', simplified)
  const cut = of === 'organization' ? cutAsWritten(pieces) : null
  if (cut !== null) readings.addBesides('as written, cut into words', cut)
  const short = of === 'person' ? null : shortFormIn(value)
  const meant = readByMeaning(pieces, value, of, short)
  for (const { scheme, tokens: made } of meant) readings.addBesides(scheme, made)
  const named = of === 'organization' ? withoutBrackets(value) : null
  if (named !== null)
    for (const { tokens: made } of readByMeaning(
      cutAtScripts(tokensOf(abbreviationsResolved(wordsOf(named), joinsFor(of)), of), of),
      named,
      of,
      short,
    ).slice(0, MOST_WITHOUT_BRACKETS))
      readings.addBesides(MEANT_WITHOUT_BRACKETS, made)
  if (meant.length === 0 && (of === 'person' || of === 'unknown'))
    for (const spelled of spelledFromJapanese(pieces))
      readings.addBesides(spelled.scheme, withRoles(spelled, pieces))
  if (of !== 'person' && CYRILLIC.test(value)) {
    const withLoans = spelledWithLoans(pieces)
    if (withLoans !== null) readings.addBesides(withLoans.scheme, withRoles(withLoans, pieces))
  }
  let first = true
  for (const spelled of romanisedOnce(name, pieces, of)) {
    readings.add(spelled.scheme, withRoles(spelled, pieces))
    if (first && CYRILLIC.test(value)) {
      const russian = of === 'person' ? readAsRussian({ tokens: withRoles(spelled, pieces) }) : null
      if (russian !== null) readings.addBesides(AS_RUSSIAN, russian.tokens)
      addPalladius(readings, tokens, value, of)
      addFarEastern(readings, tokens, value, of)
    }
    first = false
  }
  return { value, script, readings: readings.list }
}
