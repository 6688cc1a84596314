import { sha256 } from '../../proof/index.ts'
import { type EntryKey, entryKey, invalid, partsOfKey } from '../../record/index.ts'

/** FollowTheMoney allows 200 characters, of which the ids of parts need 26. */
const LONGEST = 170

/**
 * An entry key as the id of a FollowTheMoney entity, which may hold ASCII letters, digits, `.` and `-` only: the colon is
 * a dot, and the bytes of any other character (in UTF-8) are written `.-4F`; so is a `-` after a dot and a `.` or `-` at
 * the end. {@link entryKeyOf} reads it back; not so one of more than 170 characters, which ends in a hash.
 *
 * @example ftmId('us-sdn:29220') // 'us-sdn.29220'
 */
export function ftmId(key: EntryKey): string {
  const { list, id } = partsOfKey(key)
  const escaped = id.replaceAll(/[^0-9A-Za-z.-]|(?<=\.)-|[.-]$/gu, (character) =>
    Array.from(
      new TextEncoder().encode(character),
      (byte) => `.-${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  )
  const whole = `${list}.${escaped}`
  return whole.length > LONGEST ? partId(list, 'long', sha256(key)) : whole
}

/** Whether an id tells the entry key that it was made of. */
export function isReversible(id: string): boolean {
  return /^[a-z0-9-]+\.(?!-[a-z])/u.test(id)
}

/** The entry key of an id that {@link ftmId} wrote. @throws InvalidValue for another id */
export function entryKeyOf(id: string): EntryKey {
  if (!isReversible(id)) throw invalid('FollowTheMoney id', id, 'one that an entry key was made into')
  const dot = id.indexOf('.')
  const escaped = id.slice(dot + 1)
  const bytes: number[] = []
  for (let at = 0; at < escaped.length; ) {
    const escape = /^\.-([0-9A-F]{2})/u.exec(escaped.slice(at, at + 4))
    bytes.push(escape === null ? escaped.charCodeAt(at) : Number.parseInt(escape[1] ?? '', 16))
    at += escape === null ? 1 : 4
  }
  return entryKey(id.slice(0, Math.max(0, dot)), new TextDecoder().decode(Uint8Array.from(bytes)))
}

/** The id of an entity that belongs to another: no entry key makes one, since no escape begins with a small letter. */
export function partId(
  of: string,
  part: 'sanction' | 'number' | 'place' | 'link' | 'named' | 'long',
  hash?: string,
): string {
  return hash === undefined ? `${of}.-${part}` : `${of}.-${part}-${hash.slice(0, 16)}`
}
