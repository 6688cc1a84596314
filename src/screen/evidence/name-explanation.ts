import { HAN_SOUNDS_MARK, usualMeaning } from '../../names/index.ts'
import { OF_A_PART } from '../asked-parts.ts'
import type { NameIndex } from '../compact-index/name-index.ts'
import { isAsWritten } from '../compact-index/schemes.ts'
import type { NameMatch, NameSearch } from '../name-search.ts'
import type { Query } from '../query.ts'
import type { Evidence } from './evidence.ts'

/** As a scheme has it, or by what it goes by: "as pinyin", "as written, …", "by meaning". */
function howRead(scheme: string): string {
  return /^(?:as|by) /.test(scheme) ? scheme : `as ${scheme}`
}

/** A word as it is shown: a translated one in its usual English, one of sounds or consonants without its marks. */
function shown(word: string): string {
  if (!word.startsWith('~')) return usualMeaning(word)
  const sounds = word.replace(/^~+/, '')
  return sounds.endsWith(HAN_SOUNDS_MARK) ? sounds.slice(0, -HAN_SOUNDS_MARK.length) : sounds
}

/** Tells of a name that was met which of its parts were paired, and how. */
export class NameExplanation {
  readonly #index: NameIndex
  readonly #search: NameSearch

  constructor(index: NameIndex, search: NameSearch) {
    this.#index = index
    this.#search = search
  }

  /** Of a match of the last search. */
  evidence(query: Query, match: NameMatch): Evidence {
    const index = this.#index
    const { reading, form, listedReading, met } = match
    const notes: string[] = []
    const listedScheme = index.schemeOf(listedReading)
    if (!isAsWritten(reading.scheme) || OF_A_PART.has(reading.scheme))
      notes.push(
        `query read ${howRead(reading.scheme)}: ${reading.words.map(({ text }) => shown(text)).join(' ')}`,
      )
    if (listedScheme !== 'as written')
      notes.push(`listed name read ${howRead(listedScheme)}: ${index.wordsOf(form).map(shown).join(' ')}`)
    if (met === 'exact') notes.push('the same words')
    else if (met === 'unspaced') notes.push('the same letters, parted otherwise')
    else if (met === 'initials') notes.push('one is the first letters of the other')
    else notes.push(...this.#pairs(match))
    return {
      feature: 'name',
      effect: match.score,
      query: query.name,
      listed: index.nameAt(match.name).value,
      note: notes.join('; '),
    }
  }

  #pairs(match: NameMatch): readonly string[] {
    const { reading } = match
    const aligned = this.#search.alignAgain(match)
    const words = reading.words.map(({ text }) => shown(text))
    const listed = this.#index.wordsOf(match.form).slice(0, aligned.slots).map(shown)
    const notes: string[] = []
    const told = new Set<number>()
    for (const [w] of words.entries()) {
      const slot = aligned.wordPartner[w] ?? -1
      const likeness = aligned.wordLikeness[w] ?? 0
      if (slot < 0 || likeness === 1000 || told.has(slot)) continue
      told.add(slot)
      const asked = words.filter((_, each) => aligned.wordPartner[each] === slot)
      const met = listed.filter((_, s) => s === slot || (asked.length === 1 && aligned.slotPartner[s] === w))
      notes.push(`${asked.join(' ')} ~ ${met.join(' ')}`)
    }
    const onlyAsked = words.filter((_, w) => aligned.wordPartner[w] === -1)
    const onlyListed = listed.filter((_, s) => aligned.slotPartner[s] === -1)
    if (notes.length === 0 && onlyAsked.length === 0 && onlyListed.length === 0) notes.push('the same words')
    if (onlyAsked.length > 0) notes.push(`not in the listed name: ${onlyAsked.join(' ')}`)
    if (onlyListed.length > 0)
      notes.push(
        `${aligned.isBeginning ? 'behind where the query may be cut off' : 'not in the query'}: ${onlyListed.join(' ')}`,
      )
    return notes
  }
}
