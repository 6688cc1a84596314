import { CAPITALS, DEMONYMS } from '../mentions/name-table.ts'
import { COUNTRIES } from '../words/countries.ts'

const NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, also }) => [name, ...also].map((each): [string, string] => [each, name])),
)

/** The country that a name speaks for: `Beijing`, `Chinese government`, `China's foreign ministry` for `China`. */
export function countryOf(name: string): string | null {
  const words = name.replaceAll(/[’']s\b/g, '').split(/\s+/)
  for (let size = Math.min(4, words.length); size > 0; size -= 1)
    for (let at = 0; at + size <= words.length; at += 1) {
      const part = words.slice(at, at + size).join(' ')
      const found = NAMES.get(part) ?? CAPITALS.get(part) ?? DEMONYMS.get(part)
      if (found !== undefined) return found
    }
  return null
}

/** Those who are one body's people: what soldiers are said to have done, the army is. */
const FORCES: readonly RegExp[] = [
  /\b(?:army|military|soldiers?|troops|armed forces)\b/,
  /\b(?:police|policem[ae]n|(?:police )?officers?|constables?)\b/,
]

/** Pairs of names that were compared before. */
const COMPARED = new Map<string, boolean>()

/** Whether two names may mean the same side: equal, one in the other, or of one country. */
export function isSameSide(one: string, other: string): boolean {
  if (one === other) return true
  const pair = `${one}\n${other}`
  const known = COMPARED.get(pair)
  if (known !== undefined) return known
  if (COMPARED.size > 20_000) COMPARED.clear()
  const found = mayMeanOne(one, other)
  COMPARED.set(pair, found)
  return found
}

function mayMeanOne(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return true
  if (a.length > 3 && b.length > 3 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)))
    return true
  if (isSurname(a, b) || isSurname(b, a)) return true
  if (FORCES.some((force) => force.test(a) && force.test(b))) return true
  const country = countryOf(one)
  return country !== null && country === countryOf(other)
}

/** `tamm` of `liina tamm`. */
const isSurname = (one: string, other: string): boolean =>
  one.length > 2 && !one.includes(' ') && other.endsWith(` ${one}`)

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replaceAll(/[^\p{L}\p{N} ]+/gu, '')
    .trim()
