import { createHash } from 'node:crypto'

/** A tag for an answer that only changes with what is hashed here. Weak: the same content may come packed or not. */
export function entityTag(parts: readonly string[]): string {
  return `W/"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27)}"`
}

/** Whether what the asker has (`If-None-Match`) is this still; compared weakly (RFC 9110 §8.8.3.2). */
export function isUnchanged(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  const plain = tag.replace(/^W\//, '')
  return ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === plain)
}
