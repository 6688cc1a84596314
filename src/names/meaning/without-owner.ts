import { MAY_BE_LEFT_OUT, type Part } from './part.ts'

/** A name of fewer words is none without what it belongs to: the Ministry of Petroleum of the Islamic Republic of Iran. */
const FEWEST_BEFORE = 3

/**
 * The parts of a name without the ministry, the organization or the state behind it that it belongs to, which publishers add and
 * leave out as they like: 48 ЦНИИ Минобороны России, سازمان صنایع دفاع جمهوری اسلامی ایران. Null where it names none, or little stands before it.
 */
export function withoutOwner(parts: readonly Part[]): readonly Part[] | null {
  let words = 0
  for (const [at, part] of parts.entries()) {
    if (words >= FEWEST_BEFORE && isOwner(part)) return parts.slice(0, at)
    words += wordsOf(part)
  }
  return null
}

/** Of languages that name what a body is before whose it is. */
function isOwner(part: Part): boolean {
  if (!('english' in part) || part.letters !== undefined) return false
  const [first = '', ...others] = part.english
  if (first === 'ministry' || first.startsWith('agency|organization')) return true
  return others.length > 0 && part.english.some((word) => STATE.has(word))
}

/** What phrases have for the form of a state that English may leave out. */
const STATE: ReadonlySet<string> = new Set([`republic${MAY_BE_LEFT_OUT}`, `federation${MAY_BE_LEFT_OUT}`])

function wordsOf(part: Part): number {
  if ('left' in part) return 1
  if ('kept' in part) return part.kept.role === 'number' || part.kept.role === 'name' ? 1 : 0
  return 'english' in part ? part.english.filter((word) => !word.endsWith(MAY_BE_LEFT_OUT)).length : 0
}
