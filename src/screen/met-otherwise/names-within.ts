import { KIND_WORDS, type Token } from '../../names/index.ts'
import { wholeKey } from './exact-keys.ts'

/** A query of fewer words is a name and nothing else. */
const FEWEST_AROUND = 5
const SHORTEST = 2
const LONGEST = 8
/** What a name loses that stands word for word within a longer text: it alerts there from about 24 bits on. */
const WITHIN_COST = 2100

/** What it loses where only a word is beside it that says no more than that it is a body: the Red Dawn movement. */
const KIND_COST = 300

/** Whether other words of a reading may stand around a listed name: the query is long, or a body’s with a word for a body. */
export function mayHaveWithin(tokens: readonly Token[], isPerson: boolean): boolean {
  return tokens.length >= FEWEST_AROUND || (!isPerson && tokens.length > SHORTEST && tokens.some(isKind))
}

/** What may be a listed name within a reading: its key, what a name loses that is met by it, and whether it is only a body’s. */
export interface Within {
  readonly key: string
  readonly cost: number
  readonly isOfBody: boolean
}

/** All that may be one. */
export function* namesWithin(tokens: readonly Token[], isPerson: boolean): Generator<Within> {
  const words = tokens.filter(({ role }) => role !== 'title' && role !== 'legal-form').map(({ text }) => text)
  const bare = isPerson ? [] : tokens.filter((token) => !isKind(token)).map(({ text }) => text)
  if (bare.length >= SHORTEST && bare.length < words.length)
    yield { key: wholeKey(bare), cost: KIND_COST, isOfBody: true }
  if (tokens.length < FEWEST_AROUND) return
  for (let start = 0; start < words.length; start += 1)
    for (let end = start + SHORTEST; end <= Math.min(words.length, start + LONGEST); end += 1)
      if (end - start < words.length)
        yield { key: wholeKey(words.slice(start, end)), cost: WITHIN_COST, isOfBody: false }
}

function isKind({ role, text }: Token): boolean {
  return role === 'generic' && KIND_WORDS.has(text)
}
