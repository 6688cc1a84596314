import { scriptOf } from '../../names/index.ts'
import type { Name, NameKind, NameStrength, Unread } from '../../record/index.ts'
import { type FtmEntity, wordsIn } from './entity.ts'

/** A longer value is no name: FollowTheMoney itself allows 384 characters. */
const LONGEST_NAME = 1_000

const KINDS: readonly (readonly [property: string, kind: NameKind, strength: NameStrength])[] = [
  ['alias', 'alias', 'strong'],
  ['previousName', 'former', 'strong'],
  ['weakAlias', 'alias', 'weak'],
  // The model treats an abbreviation as a weak alias.
  ['abbreviation', 'alias', 'weak'],
]

/**
 * The names of a party, the one that is its caption first. Of several values of `name`, one in another script than the
 * first is the name in its original script.
 */
export function ftmNames(entity: FtmEntity): {
  readonly names: readonly Name[]
  readonly unread: readonly Unread[]
} {
  const names: Name[] = []
  const unread: Unread[] = []
  const add = (property: string, value: string, kind: NameKind, strength: NameStrength): void => {
    if (value.length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(value)) unread.push({ field: property, value })
    else if (!names.some((known) => says(known, value, kind, strength)))
      names.push({ value, script: scriptOf(value), language: null, kind, strength })
  }
  const own = wordsIn(entity, 'name')
  const caption = own.find((value) => value === entity.caption)
  for (const value of caption === undefined ? own : [caption, ...own.filter((each) => each !== caption)]) {
    const [first] = names
    const isOriginal = first !== undefined && scriptOf(value) !== first.script
    add('name', value, isOriginal ? 'original-script' : 'primary', 'strong')
  }
  for (const [property, kind, strength] of KINDS)
    for (const value of wordsIn(entity, property)) add(property, value, kind, strength)
  if (names.length === 0) for (const value of standIns(entity)) add('caption', value, 'primary', 'strong')
  return { names, unread }
}

/** Whether a known name says as much: the same one, or a stronger one of that value that is not former. */
function says(known: Name, value: string, kind: NameKind, strength: NameStrength): boolean {
  if (known.value !== value) return false
  return strength === 'weak' || known.kind === kind || (known.kind !== 'former' && kind !== 'former')
}

/** What stands for a name where there is none: the caption, unless it is only the id; the key of a wallet. */
function standIns(entity: FtmEntity): readonly string[] {
  const { id, caption } = entity
  const keys = ['publicKey', 'cryptoAddress'].flatMap((property) => wordsIn(entity, property))
  return [...(caption === null || caption === id ? [] : [caption]), ...keys].slice(0, 1)
}
