import { CUE_FORMS } from '../words/cue-verbs.ts'
import { COMMON_WORDS, FINITE } from '../words/function-words.ts'
import { GROUPS } from '../words/titles.ts'
import type { Token } from './token.ts'

/** Small words that copies run together with their neighbour. */
const SMALL: ReadonlySet<string> = new Set(
  'that and the was were with from have said not to in on at by for he she they who which about their of is as'.split(
    ' ',
  ),
)

/** Words of the language that happen to be made of two. */
const WHOLE: ReadonlySet<string> = new Set(
  'cannot breathe clothe soothe bathe lathe into onto within without another together tothe however therefore thereby whereby wherein therein herein outside inside upon today income inform intend invite include instead insist island isle asleep aside assign asset assess assist ascent forgive forget forward former forbid format forever fortune forest theme then there these them they their thesis theory hereto hereby bythe notice nothing notable notary noted notion wither offer often office offend offset online ongoing onset only once person season reason poison prison lesson mason treason unison comparison atlas atone attend attack attire attic handset husband thousand island brand grand stand demand expand understand command errand strand ireland england scotland poland switzerland finland holland iceland beforehand secondhand weekend legend withstand isis histone basis crisis thesis oasis analysis emphasis into unto hitherto motto photo veto potato auto ditto begin within captain certain contain remain again bargain margin origin cabin ruin coin join main rain pain gain train brain sustain obtain maintain retain mountain fountain villain britain chain plain slain stain strain twin win bin sin tin skin spin thin coffin toxin martin robin berlin dublin kremlin austin colin penguin cousin ocean common lemon salmon action nation station mission session region million billion opinion union lion onion caution auction section election position question motion section option lotion notion potion ration carbon ribbon bacon beacon cannon canyon dragon wagon oregon season weapon upon coupon crayon apron iron baron heron byron environ flat that what combat format chat habitat thermostat democrat bureaucrat diplomat somewhat defeat threat great treat wheat seat heat meat beat boat coat goat float throat nearby standby lobby hobby baby ruby derby rugby grisly'.split(
    ' ',
  ),
)

/** Words that are two written together, one of them a small one: `insistedthat`, `Hesaid`. */
export function gluedWords(
  tokens: readonly Token[],
): readonly { readonly start: number; readonly end: number; readonly cut: number }[] {
  const known = new Set<string>()
  for (const { low, kind } of tokens) if (kind === 'word') known.add(low)
  for (const form of SAYING) known.add(form)
  for (const word of ORDINARY) known.add(word)
  // `connecting` makes `connected` a word.
  for (const { low } of tokens) if (low.length > 6 && low.endsWith('ing')) known.add(`${low.slice(0, -3)}ed`)
  const counts = new Map<string, number>()
  for (const { low } of tokens) counts.set(low, (counts.get(low) ?? 0) + 1)
  const found: { start: number; end: number; cut: number }[] = []
  for (const { start, end, low, kind, text } of tokens) {
    if (
      kind !== 'word' ||
      (low.length < 5 && !/^\p{Ll}{3}\p{Lu}$/u.test(text)) ||
      low.length > 24 ||
      WHOLE.has(low) ||
      ((counts.get(low) ?? 0) > 1 && !/^\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text)) ||
      /[-'.]/.test(low)
    )
      continue
    const cut = cutOf(low, text, known)
    if (cut !== null && end - start === low.length) found.push({ start, end, cut: start + cut })
  }
  return found
}

/** Words that every report may have. */
const ORDINARY: ReadonlySet<string> = new Set(
  [...COMMON_WORDS, ...FINITE, ...GROUPS].filter((word) => word.length > 3),
)

/** Verbs that every report may have, in the forms that make a sentence. */
const SAYING: readonly string[] = [
  ...[...CUE_FORMS]
    .filter(([form, { form: kind }]) => form.length > 3 && kind === 'past')
    .map(([form]) => form),
  'reached',
  'asked',
  'comment',
]

/** `shesaid`, `saidit`, `theirpassports`, `reachedfor`: parts that no word of the language has together. */
function cutAtPronoun(low: string, known: ReadonlySet<string>): number | null {
  if (low.endsWith('for')) return low.length > 7 && known.has(low.slice(0, -3)) ? low.length - 3 : null
  if (!/^(?:he|she|they|it|said|says|told|their|which)/.test(low)) return null
  const [, pronoun = '', verb = ''] =
    /^(he|she|they|it)(said|told|added|says|wrote|denied|claimed)$/.exec(low) ?? []
  if (verb !== '') return pronoun.length
  if (/^(?:said|says|told)(?:it|he|she|they|him|her)$/.test(low)) return 4
  if (/^their(?!s$)\p{L}{4,}$/u.test(low)) return 5
  return /^which(?!ever)\p{L}{3,}$/u.test(low) && known.has(low.slice(5)) ? 5 : null
}

function cutOf(low: string, text: string, known: ReadonlySet<string>): number | null {
  const pronoun = cutAtPronoun(low, known)
  if (pronoun !== null) return pronoun
  if (/^\p{Ll}{3}\p{Lu}$/u.test(text) && SMALL.has(low.slice(0, 3))) return 3
  for (let cut = low.length - 2; cut >= 2; cut -= 1) {
    const [before, after] = [low.slice(0, cut), low.slice(cut)]
    const isCapitalInside = /\p{Lu}/u.test(text.charAt(cut)) && /\p{Ll}/u.test(text.charAt(cut - 1))
    const isNameAfter = isCapitalInside && after.length >= 3 && /^\p{Ll}/u.test(text)
    if (isCapitalInside && known.has(before) && (known.has(after) || SMALL.has(before) || isNameAfter))
      return cut
    if (
      SMALL.has(after) &&
      after.length >= 3 &&
      known.has(before) &&
      before.length >= 3 &&
      !SMALL.has(before)
    )
      return cut
    if (SMALL.has(before) && before.length >= 3 && known.has(after) && after.length >= 4) return cut
    if (
      (after === 'on' || after === 'to' || after === 'in' || after === 'of') &&
      known.has(before) &&
      before.length >= 4 &&
      !/(?:[tscg]i|s|o)$/.test(before)
    )
      return cut
  }
  return null
}
