import { wordsOf } from '../reading/xml-element.ts'

/** What a cell "Name of Entity" says. */
export interface UflpaName {
  readonly value: string
  readonly aliases: readonly string[]
  readonly former: readonly string[]
  /** Bodies that the cell lists together with the party, by name. */
  readonly subsidiaries: readonly string[]
  /** Whom the listing covers besides, in the list's words: "and its subsidiaries". */
  readonly extendsTo: string | null
}

/** A longer cell is taken whole as one name. */
const LONGEST = 6_000

/**
 * The names in a cell of the list: "NAME", "NAME (including two aliases: A; and B) and its subsidiaries",
 * "NAME (and one alias: A)", "NAME (formerly known as A)", "NAME and its eight Xinjiang-based subsidiaries, which include A,
 * B, and C", "NAME, and Subsidiaries". Who calls keeps the cell.
 */
export function nameInUflpaCell(cell: string): UflpaName {
  const whole = wordsOf(cell)
  if (whole.length > LONGEST)
    return { value: whole, aliases: [], former: [], subsidiaries: [], extendsTo: null }
  const { before, names, after, word } = bracketOfNames(whole)
  const rest = clauseOf(`${before} ${after}`.trim())
  const listed = names === null ? [] : namesIn(names)
  const isFormer = /^formerly/iu.test(word)
  const parts = listed.map(
    (name) => /^(?:(?:and )?formerly known as|f\.?k\.?a\.?,?) (.+)$/iu.exec(name)?.[1] ?? name,
  )
  return {
    value: rest.value,
    aliases: parts.filter((part, at) => !isFormer && part === listed[at]),
    former: parts.filter((part, at) => isFormer || part !== listed[at]),
    subsidiaries: rest.subsidiaries,
    extendsTo: rest.extendsTo,
  }
}

interface NamesInBrackets {
  readonly before: string
  readonly names: string | null
  readonly after: string
  readonly word: string
}

const BEFORE_NAMES =
  /\((?:(?:and|including) (?:its )?(?:\p{L}+|\d+) alias(?:es)?(?: names?)? ?:|also known as|formerly known as|formerly|a\.?k\.?a\.?,?|f\.?k\.?a\.?,?) ?/iu

/** The brackets that hold other names; brackets within them belong to the names ("Kite (Hubei) Co."). */
function bracketOfNames(whole: string): NamesInBrackets {
  const found = BEFORE_NAMES.exec(whole)
  if (found === null || found.index === 0) return { before: whole, names: null, after: '', word: '' }
  const from = found.index + found[0].length
  let depth = 1
  let at = from
  for (; at < whole.length && depth > 0; at++) {
    if (whole.charAt(at) === '(') depth++
    else if (whole.charAt(at) === ')') depth--
  }
  const to = depth === 0 ? at - 1 : whole.length
  return {
    before: whole.slice(0, found.index).trim(),
    names: whole.slice(from, to),
    after: whole.slice(to + 1).trim(),
    word: found[0].slice(1),
  }
}

/** "; and", "; " part names; where there is no semicolon, ", and " and ", " do, save before a legal form. */
function namesIn(text: string): readonly string[] {
  const pieces = text.includes(';')
    ? text.split(/\s*;\s*(?:and\s+)?/u)
    : text.split(
        /,\s+(?:and\s+)?(?!(?:Co|Ltd|Limited|Inc|LLC|Corp|Corporation)\b)|\s+and\s+(?=formerly known as\b)/u,
      )
  const names = pieces.length === 1 ? twoJoined(text) : pieces
  return names.map(tidied).filter((name) => /[\p{L}\p{N}]/u.test(name))
}

/** "Kite Co., Ltd. and Dragon Co., Ltd.": both have a legal form at their end. */
function twoJoined(text: string): readonly string[] {
  const [, first, second] = /^(.+(?:Ltd|Limited|Inc|LLC|Co)\.?) and (.+)$/u.exec(text) ?? []
  return first === undefined || second === undefined ? [text] : [first, second]
}

interface Clause {
  readonly value: string
  readonly subsidiaries: readonly string[]
  readonly extendsTo: string | null
}

function clauseOf(text: string): Clause {
  const found = /,? and (?:(?:its|their|all|any)\b|subsidiar).*$/iu.exec(text)
  if (found === null || found.index === 0 || !/subsidiar|subordinate|affiliate|successor/iu.test(found[0]))
    return { value: tidied(text), subsidiaries: [], extendsTo: null }
  const extendsTo = found[0].replace(/^,?\s*/u, '')
  const listed = /(?:subsidiaries,? (?:which )?includ(?:e|ing):?|subsidiary) (\p{Lu}.+)$/u.exec(
    extendsTo,
  )?.[1]
  return {
    value: tidied(text.slice(0, found.index)),
    subsidiaries: listed === undefined ? [] : namesIn(listed),
    extendsTo,
  }
}

function tidied(value: string): string {
  return wordsOf(value)
    .replace(/^(?:[\s,;:]+|and\s+)+/u, '')
    .replace(/[\s,;:]+$/u, '')
}
