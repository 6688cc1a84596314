import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** A person whose name is written in a script of its own and in Latin letters. */
export interface KnownPerson {
  readonly script: string
  /** The language, or the people whose habit of spelling it is. */
  readonly language: string
  readonly native: string
  readonly latin: readonly string[]
  /** The same for one person in several scripts. */
  readonly who: string
}

/** Reads `people.csv`: script, language, native name, Latin spellings parted by `|`. */
export function knownPeople(path: string): readonly KnownPerson[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(path), { columns: true })
  const read = rows.map(({ script = '', language = '', native = '', latin = '' }) => ({
    script,
    language,
    native,
    latin: latin.split('|'),
  }))
  const same = new Map<string, string>()
  const first = (name: string): string => {
    const of = same.get(name)
    return of === undefined || of === name ? name : first(of)
  }
  const spelled = ({ native, latin }: (typeof read)[number]): readonly string[] =>
    [native, ...latin].map((name) => name.toLowerCase())
  for (const person of read) {
    const [one = '', ...others] = spelled(person)
    for (const other of others) same.set(first(other), first(one))
  }
  return read.map((person) => ({ ...person, who: first(person.native.toLowerCase()) }))
}

/**
 * Names in the same script that nobody in the table bears: the first part of each person's name with the rest of the
 * next one's of the same language.
 */
export function crossedNames(people: readonly KnownPerson[]): readonly string[] {
  const known = new Set(people.map(({ native }) => native))
  return [...Map.groupBy(people, ({ language }) => language).values()].flatMap((same) =>
    same.flatMap(({ native }, at) => {
      const [first] = partsOf(native)
      const [, last] = partsOf(same[(at + 1) % same.length]?.native ?? '')
      const name = first + last
      return first === '' || last === '' || known.has(name) ? [] : [name]
    }),
  )
}

/** A name in two: behind its first word, or its first letter where it is in one. */
function partsOf(name: string): readonly [string, string] {
  const at = name.search(/[\s·・]/u)
  const cut = at < 0 ? (/^[\p{sc=Han}\p{sc=Hangul}]/u.test(name) ? 1 : -1) : at
  return cut < 0 ? ['', ''] : [name.slice(0, cut), name.slice(cut)]
}
