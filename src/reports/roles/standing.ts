import { lowAt, tokenAt } from '../attribution/sentence/skeleton.ts'
import { NUMBER_WORDS } from '../words/calendar.ts'
import { WITHOUT_CHARGE } from '../words/harm-verbs.ts'
import { ACCUSERS } from '../words/harm-words.ts'
import { BADLY } from './held-badly.ts'
import type { Scene, Stretch } from './scene.ts'
import { verbGroupAt } from './verb-group.ts'

/** What one may be held for and have done no wrong. */
const INNOCENT =
  /^(?:criticising|criticizing|speaking|reporting|protesting|writing|refusing|wearing|posting|exposing|attending|defending|demanding|asking|filming|covering|demonstrating|praying|raising|complaining|being|joining|organising|organizing|sharing|telling|trying|supporting|no|nothing|their|his|her)$/
const HELD_FOR_WORDS =
  /^(?:journalists?|activists?|dissidents?|protesters?|demonstrators?|reporters?|lawyers?|students?|critics|opponents|bloggers?|monks|nuns|campaigners?|unionists|whistleblowers?|worshippers|children|villagers|civilians|families|relatives)$/

/** `in internment camps`, `in a re-education camp`. */
const isCamp = ({ clause }: Scene, from: number): boolean =>
  [from, from + 1, from + 2, from + 3].some((at) => /^camps?$/.test(lowAt(clause, at)))

/**
 * How somebody stands whom an authority or a master acts against: `accused` where it is for something that he did, `victim`
 * where it is without charge, for words, or where the claim accuses who does it; `null` where the words do not tell.
 */
export function standing(scene: Scene, at: number, whom: Stretch): 'accused' | 'victim' | null {
  const { clause, draft } = scene
  const { verb } = verbGroupAt(scene, at) ?? { verb: null }
  if (verb === null) return null
  if (lowAt(clause, at) === 'accused' || verb.lemma === 'accuse')
    return lowAt(clause, Math.max(whom.to, at + 1)) === 'of' || lowAt(clause, at + 1) === 'of'
      ? 'accused'
      : null
  for (let back = at - 1; back > at - 4; back -= 1)
    if (WITHOUT_CHARGE.has(lowAt(clause, back))) return 'victim'
  const from = Math.max(at + 1, whom.from > at ? whom.to : 0)
  const isHeld = verb.lemma === 'hold'
  for (let next = from; next < Math.min(clause.items.length, from + (isHeld ? 18 : 12)); next += 1) {
    const low = lowAt(clause, next)
    if (WITHOUT_CHARGE.has(low) || (isHeld && BADLY.test(low))) return 'victim'
    if (low === 'in' && isCamp(scene, next + 1)) return 'victim'
    if (isHeld && low === ',') continue
    if (low === ',' || low === 'who' || low === 'that') break
    if (
      /^(?:for|with|of|over)$/.test(low) ||
      (low === 'on' && /^(?:charges?|suspicion)$/.test(lowAt(clause, next + 1))) ||
      low === 'guilty'
    ) {
      const what = lowAt(clause, next + 1)
      if (
        tokenAt(clause, next + 1)?.kind === 'number' ||
        NUMBER_WORDS.has(what) ||
        /^(?:days?|months?|years?|weeks?|hours?|more|nearly|about)$/.test(what)
      )
        continue
      if (INNOCENT.test(what)) return 'victim'
      if (isHeld) continue
      const isOfAccuser = ACCUSERS.has(draft.speaker?.canonical.toLowerCase().split(' ').at(-1) ?? '')
      return isOfAccuser || draft.act === 'accusation' || !/^(?:sentence|jail|imprison)$/.test(verb.lemma)
        ? 'accused'
        : null
    }
  }
  for (let each = whom.from; each < whom.to; each += 1)
    if (HELD_FOR_WORDS.test(lowAt(clause, each))) return 'victim'
  if (draft.act === 'accusation' && verb.lemma !== 'hold')
    return /^(?:convict|sentence|charge|indict|prosecute|sue|fine|sanction|blame)$/.test(verb.lemma)
      ? null
      : 'victim'
  return /^(?:convict|indict|blame)$/.test(verb.lemma) ? 'accused' : null
}
