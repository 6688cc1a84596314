import type { Token } from '../names/index.ts'

/** Legal forms that one company cannot have two of at a time, whatever the language they are written in. */
export type LegalForm =
  | 'limited'
  | 'stock'
  | 'singapore'
  | 'dubai-centre'
  | 'free-zone'
  | 'german'
  | 'dutch'
  | 'incorporated'

const FORMS: readonly (readonly [LegalForm, string])[] = [
  ['singapore', 'pte'],
  ['dubai-centre', 'dmcc'],
  ['free-zone', 'fze fzco fzc'],
  ['german', 'gmbh'],
  ['dutch', 'bv'],
  ['incorporated', 'inc incorporated'],
  ['stock', 'ao oao zao pao ао оао зао пао jsc ojsc cjsc pjsc stock ag sa plc nv'],
  ['limited', 'ltd limited llc ooo ооо тов тоо llp'],
]
const FORM_OF: ReadonlyMap<string, LegalForm> = new Map(
  FORMS.flatMap(([form, words]) => words.split(' ').map((word) => [word, form] as const)),
)
const FORM_ORDER: readonly LegalForm[] = FORMS.map(([form]) => form)

/** The most telling form among the words: "Pte. Ltd." is Singapore's; `null` where none is known. */
export function legalFormOf(tokens: readonly Token[]): LegalForm | null {
  let found: LegalForm | null = null
  for (const [at, { text, role }] of tokens.entries()) {
    const isForm = role === 'legal-form' || (at === 0 && isLeadingForm(tokens))
    const form = isForm ? FORM_OF.get(text) : undefined
    if (form !== undefined && (found === null || FORM_ORDER.indexOf(form) < FORM_ORDER.indexOf(found)))
      found = form
  }
  return found
}

const LEADING = new Set(['llc', 'llp', 'ltd', 'inc'])

/** "LLC Alabuga": lists put the form of another language in the place of the original one, first. */
export function isLeadingForm(tokens: readonly Token[]): boolean {
  const [first] = tokens
  return tokens.length > 1 && first !== undefined && first.role !== 'legal-form' && LEADING.has(first.text)
}
