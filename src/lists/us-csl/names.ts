import { scriptOf } from '../../names/index.ts'
import { type Name, type NameKind, name } from '../../record/index.ts'
import { foldedWords } from '../reading/folded-words.ts'
import { namesInAlias } from './alias-cell.ts'
import { type FoundName, type NameCell, nameInCell, withShortName } from './name-cell.ts'

/** What the name and the further names of a record say. */
export interface CslNames {
  readonly cell: NameCell
  /** At least one, unless the cell has no letter and no digit. */
  readonly names: readonly Name[]
  readonly remarks: readonly string[]
  /** Addresses that stand among the further names. */
  readonly addresses: readonly string[]
}

/** The names of a record; names that only an address or an acronym gives are weak. */
export function cslNames(cell: string, aliases: readonly string[], addresses: string): CslNames {
  const read = nameInCell(cell, addresses)
  const found = aliases.map(namesInAlias)
  const primary = nameOf(read.value, 'primary', read.isAddress, read.value === cell ? null : cell)
  const others = [...read.others, ...found.flatMap(({ names }) => names)].flatMap((each) => otherName(each))
  return {
    cell: read,
    names: primary === null ? [] : distinct([primary, ...others]),
    remarks: [...read.remarks, ...found.flatMap(({ remarks }) => remarks)],
    addresses: found.flatMap((each) => each.addresses),
  }
}

function otherName({ value: given, kind, isWeak }: FoundName): readonly Name[] {
  const { value, short } = withShortName(given)
  const made = [
    nameOf(value, kind, isWeak, value === given ? null : given),
    short === null ? null : nameOf(short, kind, true, given),
  ]
  return made.filter((each) => each !== null)
}

function nameOf(value: string, kind: NameKind, isWeak: boolean, note: string | null): Name | null {
  if (!/[\p{L}\p{N}]/u.test(value)) return null
  const script = scriptOf(value)
  const isNative = kind === 'alias' && script !== 'Latn' && script !== 'Zyyy'
  return name({
    value,
    script,
    language: null,
    kind: isNative ? 'original-script' : kind,
    strength: isWeak ? 'weak' : 'strong',
    ...(note !== null && { note }),
  })
}

/** One name of each spelling, the first; case, diacritics and white space apart. */
export function distinct(names: readonly Name[]): readonly Name[] {
  const kept = new Map<string, Name>()
  for (const each of names) {
    const key = foldedWords(each.value).join(' ') || each.value
    const before = kept.get(key)
    if (before === undefined) kept.set(key, each)
    else if (before.strength === 'weak' && each.strength === 'strong' && before.kind !== 'primary')
      kept.set(key, each)
  }
  return [...kept.values()]
}
