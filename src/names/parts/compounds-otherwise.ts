import { keyOf, type Reading, type Token } from '../token.ts'
import { OFTEN_LEFT_OUT } from './particles.ts'

/** Raised when the rules below change. */
export const COMPOUNDS_OTHERWISE_VERSION = 1

/** The name of the scheme of readings that `readCompoundsOtherwise` makes. */
const SCHEME = 'as written, compound names parted otherwise'

/** Words that make one name with the next word, or with the word before: Abdul Rahman, Abu Bakr, Shams ud Din, Nasr Ullah. */
const FIRST_PART = /^(?:abd(?:[aeiou][a-z]?)?|ab[ou]u?l?)$/
const LAST_PART = /^(?:(?:al|el|ul|ol)?l?ah|[aeiu]d?d[iey]+ne?|d[iey]+ne?)$/

/** The same in one word, each with what it has in common with many others. Behind "abdul" an l would belong to Allah. */
const COMPOUNDS: readonly RegExp[] = [
  /^(?<common>abd[aeiou](?:l(?!l?a(?:h|[eijoy]+[vw]))|(?<doubled>[dnrstz])(?=\k<doubled>))?)(?<name>(?!ll)[a-z]{4,})$/,
  /^(?<common>ab[ou]u?)(?<name>(?!l)[a-z]{4,})$/,
  /^(?<name>(?!abd)[a-z]{3,}?)(?<common>[aou]ll?ah)$/,
  /^(?<name>[a-z]{3,}?)[aeiu][dl](?<common>d[iey]+ne?)$/,
]

/**
 * A person's name of which compounds that Arabic writes in two or three words stand in one word where they stand apart, and
 * apart where they stand in one ("Abdul Rahman" as Abdulrahman, "Nasrullah" as Nasr Ullah), for each spelling is then
 * compared with its like; null where it has none. Meant for names that are asked for.
 */
export function readCompoundsOtherwise({ tokens }: Reading): Reading | null {
  const made = joined(tokens) ?? apart(tokens)
  return made === null ? null : { scheme: SCHEME, tokens: made, key: keyOf(made) }
}

function joined(tokens: readonly Token[]): readonly Token[] | null {
  const made: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const isName = token.role === 'name' || token.role === 'particle'
    const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1
    const last = tokens[next]
    const areOne =
      isName && last?.role === 'name' && (FIRST_PART.test(token.text) || LAST_PART.test(last.text))
    if (areOne) made.push({ text: token.text + textsOf(tokens.slice(at + 1, next + 1)), role: 'name' })
    else made.push(token)
    at = areOne ? next + 1 : at + 1
  }
  return made.length < tokens.length ? made : null
}

function isArticle(token: Token | undefined): boolean {
  return token?.role === 'particle' && token.text.length === 2 && OFTEN_LEFT_OUT.has(token.text)
}

function textsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('')
}

/** What a compound has in common with many others counts as a particle does: both parts together are one name. */
function apart(tokens: readonly Token[]): readonly Token[] | null {
  const made = tokens.flatMap((token): readonly Token[] => {
    const parts = token.role === 'name' ? partsOf(token.text) : null
    return parts ?? [token]
  })
  return made.length > tokens.length ? made : null
}

function partsOf(text: string): readonly Token[] | null {
  for (const compound of COMPOUNDS) {
    const { common, name } = compound.exec(text)?.groups ?? {}
    if (common === undefined || name === undefined) continue
    const parts: readonly Token[] = [
      { text: common, role: 'particle' },
      { text: name, role: 'name' },
    ]
    return text.startsWith(common) ? parts : parts.toReversed()
  }
  return null
}
