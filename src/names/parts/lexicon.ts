import { GENERIC_WORDS } from './generic-words.ts'
import { LEGAL_FORMS, type LegalFormRule } from './legal-forms.ts'
import { PARTICLES } from './particles.ts'
import { TITLES, type TitleRule } from './titles.ts'

/** Several words that together are a title or a legal form; the first is the lexeme that they hang on. */
interface Phrase {
  readonly rest: readonly string[]
  readonly title: TitleRule | null
  readonly legal: LegalFormRule | null
}

/** All that the tables say of one word. */
export interface Lexeme {
  title: TitleRule | null
  legal: LegalFormRule | null
  particle: boolean
  generic: boolean
  /** The longest first. */
  readonly phrases: Phrase[]
}

const lexicon = new Map<string, Lexeme>()

function lexemeFor(word: string): Lexeme {
  let known = lexicon.get(word)
  if (known === undefined) {
    known = { title: null, legal: null, particle: false, generic: false, phrases: [] }
    lexicon.set(word, known)
  }
  return known
}

function enter(spellings: string, title: TitleRule | null, legal: LegalFormRule | null): void {
  for (const spelling of spellings.split(', ').flatMap(alsoWithoutMarks)) {
    const [first = '', ...rest] = spelling.split(' ')
    const lexeme = lexemeFor(first)
    if (rest.length > 0) {
      lexeme.phrases.push({ rest, title, legal })
      lexeme.phrases.sort((a, b) => b.rest.length - a.rest.length)
    } else {
      lexeme.title = title ?? lexeme.title
      lexeme.legal = legal ?? lexeme.legal
    }
  }
}

/** Cyrillic loses the mark of й where somebody takes all marks away, though it is a letter of its own. */
function alsoWithoutMarks(spelling: string): readonly string[] {
  const bare = spelling
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return bare === spelling ? [spelling] : [spelling, bare]
}

for (const rule of ['tail', 'lead', 'rank', 'always'] as const) enter(TITLES[rule], rule, null)
for (const { rule, spellings } of LEGAL_FORMS) enter(spellings, null, rule)
for (const word of PARTICLES.split(' ')) lexemeFor(word).particle = true
for (const word of GENERIC_WORDS.split(' ')) lexemeFor(word).generic = true

/** What the tables say of a folded word; undefined where they have it not. */
export function lexemeOf(word: string): Lexeme | undefined {
  return lexicon.get(word)
}
