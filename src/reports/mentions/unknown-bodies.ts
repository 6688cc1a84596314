import type { ReportText } from '../text/report-text.ts'
import { BODY_WORDS, PLACE_WORDS, THING_WORDS } from '../words/bodies.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { COMMON_WORDS, STARTERS } from '../words/function-words.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { PEOPLE } from '../words/peoples.ts'
import { GROUPS, ROLE_WORDS, TITLE_WORDS } from '../words/titles.ts'
import { isNameWord } from './capital-run.ts'
import { DEMONYMS, KNOWN_NAMES } from './name-table.ts'

/**
 * Single words that no table knows and that stand like the name of a company or group: they say something, have a spokesman
 * or a director, or are written with a capital in the middle of sentences again and again.
 *
 * @param at for each token the mention that it belongs to already, -1 for none
 */
export function unknownBodies(
  { tokens, paragraphs, sentences }: ReportText,
  at: Int32Array,
): readonly { readonly first: number; readonly last: number }[] {
  const small = new Set<string>()
  for (const { low, kind, isCapital } of tokens) if (kind === 'word' && !isCapital) small.add(low)
  const starts = new Set(sentences.map(({ first }) => first))
  const counts = new Map<string, { places: number[]; weight: number }>()
  for (const { first, last, zone } of paragraphs) {
    if (zone !== 'body') continue
    for (let place = first; place < last; place += 1) {
      const token = tokens[place]
      if (token === undefined || (at[place] ?? -1) !== -1 || !isNameWord(token) || token.text.length < 3)
        continue
      if (
        isNameWord(tokens[place + 1]) ||
        (place > first && isNameWord(tokens[place - 1]) && !starts.has(place - 1))
      )
        continue
      if (isOrdinary(token.low, token.text) || small.has(token.low)) continue
      const isStart = starts.has(place) || /^[“"‘'«—–.:!?]$/.test(tokens[place - 1]?.text ?? '')
      const entry = counts.get(token.text) ?? { places: [], weight: 0 }
      entry.places.push(place)
      entry.weight += evidence(tokens, place) + (isStart ? 0 : 1)
      counts.set(token.text, entry)
    }
  }
  return [...counts.values()]
    .filter(({ weight }) => weight >= 3)
    .flatMap(({ places }) => places.map((first) => ({ first, last: first + 1 })))
}

function isOrdinary(low: string, text: string): boolean {
  return (
    DEMONYMS.has(text) ||
    KNOWN_NAMES.has(text) ||
    low.endsWith('ing') ||
    low.endsWith('ders') ||
    PEOPLE.test(text) ||
    GIVEN_NAMES.has(low) ||
    COMMON_WORDS.has(low) ||
    STARTERS.has(low) ||
    ROLE_WORDS.has(low) ||
    TITLE_WORDS.has(low) ||
    GROUPS.has(low) ||
    BODY_WORDS.has(low) ||
    PLACE_WORDS.has(low) ||
    THING_WORDS.has(low) ||
    /(?:ese|ian|ans|ish|ism|ist|ists)$/.test(low)
  )
}

function evidence(tokens: ReportText['tokens'], place: number): number {
  const [before, next, after] = [tokens[place - 1], tokens[place + 1], tokens[place + 2]]
  const cue = CUE_FORMS.get(next?.low ?? '')
  if (cue !== undefined && cue.form !== 'base' && cue.form !== 'ing' && next?.isCapital === false) return 3
  if (next?.low === "'s" && ROLE_WORDS.has(after?.low ?? '')) return 3
  if (/^(?:of|for|at)$/.test(before?.low ?? '') && ROLE_WORDS.has(tokens[place - 2]?.low ?? '')) return 3
  return 0
}
