import { scriptOf } from '../../names/index.ts'
import { type Name, type NameKind, name } from '../../record/index.ts'
import { foldedWords } from '../reading/folded-words.ts'
import { type CellName, type CellOwner, namesInAliasCell } from './alias-cell.ts'
import type { BodyName } from './body-name.ts'
import type { PersonName } from './person-name.ts'

/** The names of a person: the primary one in its parts, then those of the Aliases cells. */
export function namesOfPerson(person: PersonName, cells: readonly string[]): readonly Name[] {
  const primary: Name = { ...nameOf(plain(person.value), 'primary'), parts: person.parts }
  const written = person.otherwise === null ? [] : [plain(person.otherwise)]
  return distinct([primary, ...others([...written, ...ofCells(cells, { person, primary: person.value })])])
}

/** The names of a body or ship. */
export function namesOfBody({ value, others: inName }: BodyName, cells: readonly string[]): readonly Name[] {
  const primary = nameOf(plain(value), 'primary')
  return distinct([primary, ...others([...inName, ...ofCells(cells, { person: null, primary: value })])])
}

function ofCells(cells: readonly string[], owner: CellOwner): readonly CellName[] {
  return cells.flatMap((cell) => namesInAliasCell(cell, owner))
}

function others(names: readonly CellName[]): readonly Name[] {
  return names.map((each) => {
    const script = scriptOf(each.value)
    return nameOf(each, script === 'Latn' || script === 'Zyyy' ? 'alias' : 'original-script')
  })
}

function plain(value: string): CellName {
  return { value, language: null, note: null, isAcronym: false }
}

/**
 * The list marks no name as weak; an acronym that it only gives in brackets after the full name is taken as one, as in the
 * UN list: alone it names nobody.
 */
function nameOf({ value, language, note, isAcronym }: CellName, kind: NameKind): Name {
  return name({
    value,
    script: scriptOf(value),
    language,
    kind,
    strength: isAcronym ? 'weak' : 'strong',
    ...(note !== null && { note }),
  })
}

/** One name of each spelling, the first; case, diacritics and white space apart. */
function distinct(names: readonly Name[]): readonly Name[] {
  const kept = new Map<string, Name>()
  for (const each of names) {
    const key = foldedWords(each.value).join(' ') || each.value
    if (!kept.has(key)) kept.set(key, each)
  }
  return [...kept.values()]
}
