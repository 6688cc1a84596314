import { foldedWords } from '../reading/folded-words.ts'
import { wordsOf } from '../reading/xml-element.ts'
import { isLegalForm } from './legal-form.ts'
import type { PersonName } from './person-name.ts'
import { completed, isLike, withFirstReplaced } from './respelling.ts'
import { withScriptsApart } from './scripts-apart.ts'
import { splitBody, splitPerson } from './split-cell.ts'

/** One name out of an Aliases cell. */
export interface CellName {
  readonly value: string
  /** ISO 639 where the cell names it ("Belarusian: …"). */
  readonly language: string | null
  /** The words in the cell, where the name is more than them: "Andrei" for Andrei Igorevich AKIMOV. */
  readonly note: string | null
  /** Capitals in brackets after the name that they stand for. */
  readonly isAcronym: boolean
}

/** Whose names the cell holds. */
export type CellOwner =
  | { readonly person: PersonName; readonly primary: string }
  | { readonly person: null; readonly primary: string }

/** A longer cell than any that was met (647 characters) is not taken apart. */
const LONGEST_CELL = 4_000

/**
 * The names in an Aliases cell: a mixture of spellings, scripts, languages and separators. Semicolons, labels of languages
 * and changes of script part names; what else does depends on whether they are a person's or a body's (split-cell.ts).
 *
 * A fragment of a person's name that only respells a part of it ("VYSOTSKIY" for Vladimir VYSOTSKY) is completed with the
 * other parts: alone it would name everybody of that family name. A single word of another kind ("Motorola") stays: the
 * list gives it as a name. A bare legal form is no name. Who calls keeps the whole cell.
 */
export function namesInAliasCell(cell: string, owner: CellOwner): readonly CellName[] {
  const text = wordsOf(cell)
  if (text.length > LONGEST_CELL) return [{ value: text, language: null, note: null, isAcronym: false }]
  const names: CellName[] = []
  for (const { words, language } of labelled(text))
    for (const piece of piecesOf(words, owner)) {
      const name = isSaid(piece, owner) ? null : nameOf(piece, language, owner, names)
      if (name !== null) names.push(...(owner.person === null ? withAcronym(name) : [name]))
    }
  return owner.person === null ? names : names.map((name) => withRestOf(name, names))
}

/** "Alexander /Alexandr Vladimirovich Karnienko": a single word that respells the first of another name in the cell. */
function withRestOf(name: CellName, names: readonly CellName[]): CellName {
  if (name.value.includes(' ')) return name
  const full = names.map(({ value }) => withFirstReplaced(value, name.value)).find((value) => value !== null)
  return full === undefined || full === null ? name : { ...name, value: full, note: name.value }
}

function piecesOf(words: string, { person, primary }: CellOwner): readonly string[] {
  return withScriptsApart(words)
    .split(';')
    .flatMap((part) => {
      const piece = tidied(part)
      return person === null
        ? splitBody(piece, primary)
        : splitPerson(piece, (word) => person.family.some((each) => isLike(each, word)))
    })
    .flatMap((piece) => (person === null ? [piece] : twoNames(piece)))
    .map(tidied)
}

function nameOf(
  piece: string,
  language: string | null,
  { person }: CellOwner,
  before: readonly CellName[],
): CellName | null {
  const full =
    person === null ? null : completed(piece, person, before.map(({ value }) => value).toReversed())
  return {
    value: full ?? piece,
    language: contradicts(language, piece) ? null : language,
    note: full === null ? null : piece,
    isAcronym: false,
  }
}

/** Words that are no name. */
function isSaid(piece: string, { person }: CellOwner): boolean {
  return !/[\p{L}\p{N}]/u.test(piece) || (person === null && isLegalForm(piece))
}

/** Without what stands around: white space, separators, "a.k.a.", and brackets and quotation marks without their other half. */
export function tidied(piece: string): string {
  const bare = piece
    .replace(/^[\s,;:/]+|[\s,;:/]+$/gu, '')
    .replace(/^['‘](?=[^'’]*$)/u, '')
    .replace(/^(?:also known as|a\.?k\.?a\.?) |\sAKA$/giu, '')
    .trim()
  if (bare.startsWith('(') && !bare.includes(')')) return tidied(bare.slice(1))
  if (bare.endsWith(')') && !bare.includes('(')) return tidied(bare.slice(0, -1))
  return bare.endsWith('(') ? tidied(bare.slice(0, -1)) : bare
}

/** Two names of a person with nothing between them: the same words again, or more words after a patronymic and a family name. */
function twoNames(piece: string): readonly string[] {
  const words = piece.split(' ')
  const half = words.length / 2
  if (
    half >= 2 &&
    half <= 6 &&
    words.slice(0, half).every((word, at) => isLike(word, words[half + at] ?? ''))
  )
    return [words.slice(0, half).join(' '), words.slice(half).join(' ')]
  if (words.length < 6 || words.length > 12 || !/(?:вич|вна|чна)$/u.test(words[1] ?? '')) return [piece]
  return [words.slice(0, 3).join(' '), words.slice(3).join(' ')]
}

/** "Российский фонд (РФПИ)": of brackets at the end, capitals of one word are an acronym of the name. */
export function withAcronym(name: CellName): readonly CellName[] {
  const [, value, acronym] = /^(.+\S) \((\p{L}{2,10})\)$/u.exec(name.value) ?? []
  if (
    value === undefined ||
    acronym === undefined ||
    !/\p{Lu}\p{L}*\p{Lu}/u.test(acronym) ||
    isLegalForm(acronym)
  )
    return [name]
  if (isOfTheEnd(acronym, value)) return [name]
  return [
    { ...name, value, note: name.value },
    { ...name, value: acronym, note: name.value, isAcronym: true },
  ]
}

/** "… Institute of the Russian Academy of Sciences (RAS)": the capitals stand for the last words only. */
function isOfTheEnd(acronym: string, value: string): boolean {
  const initials = foldedWords(value)
    .filter((word) => !['a', 'and', 'for', 'of', 'the'].includes(word) && !isLegalForm(word))
    .map((word) => word.charAt(0))
    .join('')
  return initials.length > acronym.length && initials.endsWith(acronym.toLowerCase())
}

/** ISO 639 of the languages that the list names. */
const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  belarusian: 'be',
  belarussian: 'be',
  chinese: 'zh',
  english: 'en',
  farsi: 'fa',
  french: 'fr',
  hebrew: 'he',
  persian: 'fa',
  russian: 'ru',
  spanish: 'es',
  ukrainian: 'uk',
}

const LABEL = new RegExp(`[\\s,(]*\\b(?:in )?(${Object.keys(LANGUAGES).join('|')}) ?: ?`, 'giu')

interface Labelled {
  readonly words: string
  readonly language: string | null
}

/** The text from each label to the next. */
function labelled(text: string): readonly Labelled[] {
  const found: Labelled[] = []
  let from = 0
  let language: string | null = null
  for (const label of text.matchAll(LABEL)) {
    found.push({ words: text.slice(from, label.index), language })
    language = LANGUAGES[label[1]?.toLowerCase() ?? ''] ?? null
    from = label.index + label[0].length
  }
  return [...found, { words: text.slice(from), language }]
}

/** "Russian: Сергей Маслюков/ Сяргей Масліавукаў": the label is not of the second name, which has letters that Russian lacks. */
function contradicts(language: string | null, piece: string): boolean {
  return language === 'ru' && /[ўіїєґ]/iu.test(piece)
}
