import type { MentionType } from '../../record/index.ts'
import { BODY_NAMES } from '../words/bodies.ts'
import { COUNTRIES } from '../words/countries.ts'
import { PLACE_NAMES } from '../words/places.ts'

/** What a name of the tables means. */
export interface KnownName {
  readonly words: readonly string[]
  readonly type: MentionType
  /** What stands for it: every name of one body or country has the same. */
  readonly entity: string
  readonly isCapital: boolean
}

function known(): ReadonlyMap<string, readonly KnownName[]> {
  const byFirst = new Map<string, KnownName[]>()
  const add = (name: string, type: MentionType, entity: string, isCapital = false): void => {
    const words = name.replaceAll('’', "'").split(/\s+/)
    const first = words[0] ?? ''
    const list = byFirst.get(first) ?? []
    list.push({ words, type, entity, isCapital })
    byFirst.set(first, list)
  }
  for (const { name, also, capitals } of COUNTRIES) {
    for (const each of [name, ...also]) add(each, 'PLACE', name)
    for (const each of capitals) add(each, 'PLACE', each, true)
  }
  for (const name of PLACE_NAMES) add(name, 'PLACE', name)
  for (const names of BODY_NAMES) for (const each of names) add(each, 'ORG', names[0] ?? each)
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** The names of the tables by their first word, the longest first. */
export const KNOWN_NAMES: ReadonlyMap<string, readonly KnownName[]> = known()

/** Adjectives and names of peoples to the country, `Chinese` to `China`. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, demonyms }) => demonyms.map((each): [string, string] => [each, name])),
)

/** Capitals to their country, `Beijing` to `China`. */
export const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, capitals }) => capitals.map((each): [string, string] => [each, name])),
)
