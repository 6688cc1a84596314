import { boundedDistance } from '../compare/bounded-distance.ts'
import { keyOf, type Reading } from '../token.ts'
import { LEGAL_FORMS } from './legal-forms.ts'
import { lexemeOf } from './lexicon.ts'

/** The name of the scheme of readings that `readWithFormCorrected` makes. */
const SCHEME = 'as written, legal form corrected'

/** Shorter forms are an edit away from too many words. */
const SHORTEST_FORM = 7
const LATIN_WORD = /^[a-z]+$/

const FORMS: readonly string[] = LEGAL_FORMS.flatMap(({ spellings }) => spellings.split(', ')).filter(
  (form) => form.length >= SHORTEST_FORM && LATIN_WORD.test(form),
)

/**
 * A body's name whose last word is a long legal form but for one edit ("Titul Limted"), with that form; null where there is
 * none or nothing else is there. Meant for names that are asked for: of two listed names neither is known to be right.
 */
export function readWithFormCorrected({ tokens }: Reading): Reading | null {
  const last = tokens.at(-1)
  if (last === undefined || last.role !== 'name' || last.text.length < SHORTEST_FORM - 1) return null
  const kept = tokens.slice(0, -1)
  if (!kept.some(({ role }) => role === 'name') || lexemeOf(last.text) !== undefined) return null
  const form = FORMS.find(
    (each) => each.charAt(0) === last.text.charAt(0) && boundedDistance(each, last.text, 1) === 1,
  )
  if (form === undefined) return null
  const corrected = [...kept, { text: form, role: 'legal-form' as const }]
  return { scheme: SCHEME, tokens: corrected, key: keyOf(corrected) }
}
