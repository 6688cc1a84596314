import { type CellName, namesInAliasCell, tidied, withAcronym } from './alias-cell.ts'

/** A longer cell is taken as one name. */
const LONGEST = 2_000

/** What an EntityOrShip cell holds. */
export interface BodyName {
  readonly value: string
  /** The other names in the cell: its French half, an acronym in brackets, and what it is also known as. */
  readonly others: readonly CellName[]
}

/**
 * The names in an EntityOrShip cell; `null` where it has no letter. "X (also known as Y and Z)", "X/X en français" and
 * "X (ACRONYM)" hold several; a slash within brackets and brackets of any other kind are part of the name.
 */
export function bodyName(cell: string): BodyName | null {
  if (cell.length > LONGEST) return { value: cell, others: [] }
  const [, before = '', alias] = /^(.+?) ?\((?:also known as|a\.?k\.?a\.?) (.+)$/iu.exec(cell) ?? ['', cell]
  const [english = '', ...french] = before.split(/(?<=[^\s(])\/(?=[^\s)]{3})(?![^(]*\))/u)
  const [first, ...acronym] = withAcronym(plain(tidied(english)))
  const value = first?.value ?? ''
  if (!/[\p{L}\p{N}]/u.test(value)) return null
  const others = [
    ...acronym,
    ...french.flatMap((name) => withAcronym(plain(tidied(name)))),
    ...(alias === undefined ? [] : namesInAliasCell(tidied(alias), { person: null, primary: value })),
  ]
  return { value, others }
}

function plain(value: string): CellName {
  return { value, language: null, note: null, isAcronym: false }
}
