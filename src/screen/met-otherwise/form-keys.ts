import { type NameIndex, ROLE_BITS, ROLE_MASK, TOKEN_ROLES } from '../compact-index/name-index.ts'
import { acronymIn, initialsOf, type RoledWord } from './acronyms.ts'
import { wholeKey, withoutAnd, withoutMarks } from './exact-keys.ts'

const NAME = TOKEN_ROLES.indexOf('name')
const TITLE = TOKEN_ROLES.indexOf('title')
const LEGAL_FORM = TOKEN_ROLES.indexOf('legal-form')

/** Tells whether a form that was found under the hash of a key has that key in truth. */
export class FormKeys {
  readonly #index: NameIndex
  /** The token that is lost with the sign “&”. */
  readonly #and: number

  constructor(index: NameIndex) {
    this.#index = index
    this.#and = index.tokens.find('and')
  }

  /** Whether a form has a token as a word of name. */
  hasAsName(form: number, token: number): boolean {
    const { slotStarts, slots } = this.#index
    const end = slotStarts[form + 1] ?? 0
    for (let slot = slotStarts[form] ?? 0; slot < end; slot += 1)
      if (slots[slot] === ((token << ROLE_BITS) | NAME)) return true
    return false
  }

  /** Whether the initials of a form are these; `isListed`: whether it is they. */
  hasInitials(form: number, letters: string, isListed: boolean): boolean {
    const words = this.#roledWords(form)
    return isListed ? acronymIn({ tokens: words }) === letters : initialsOf(words).includes(letters)
  }

  #roledWords(form: number): readonly RoledWord[] {
    const { slotStarts, slots } = this.#index
    const start = slotStarts[form] ?? 0
    return this.#index
      .wordsOf(form)
      .map((text, at) => ({ text, role: TOKEN_ROLES[(slots[start + at] ?? 0) & ROLE_MASK] ?? 'name' }))
  }

  /** Whether the words of a form are those of a key: without titles and legal forms, or all of them. */
  hasKey(form: number, key: string): boolean {
    if (!this.#mayHaveKey(form, key.length)) return false
    const { slotStarts, slots } = this.#index
    const start = slotStarts[form] ?? 0
    const whole: string[] = []
    const kept: string[] = []
    for (const [at, word] of this.#index.wordsOf(form).entries()) {
      const role = (slots[start + at] ?? 0) & ROLE_MASK
      whole.push(word)
      if (role !== TITLE && role !== LEGAL_FORM) kept.push(word)
    }
    return isKey(whole, key) || (kept.length < whole.length && isKey(kept, key))
  }

  /** Whether a key of so many letters may be a form's: what its words lose in a key are whole words. */
  #mayHaveKey(form: number, length: number): boolean {
    const { slotStarts, slots, tokens } = this.#index
    const end = slotStarts[form + 1] ?? 0
    let longest = -1
    let shortest = -1
    for (let at = slotStarts[form] ?? 0; at < end; at += 1) {
      const slot = slots[at] ?? 0
      const token = slot >>> ROLE_BITS
      const role = slot & ROLE_MASK
      const own = 1 + (tokens.starts[token + 1] ?? 0) - (tokens.starts[token] ?? 0)
      longest += own
      if (role !== TITLE && role !== LEGAL_FORM && token !== this.#and) shortest += own
    }
    return shortest <= length && length <= longest
  }
}

/** Whether these words, or what is left of them without marks or “&”, are those of a key. */
function isKey(words: readonly string[], key: string): boolean {
  const own = wholeKey(words)
  if (own === key || withoutMarks(own) === key) return true
  const bare = withoutAnd(own)
  return bare !== own && (bare === key || withoutMarks(bare) === key)
}
