import type { Draft } from '../attribution/sentence/reading.ts'
import { countryOf } from './relation.ts'

/** Organs of states as they are called without their state. */
const ORGAN =
  /^(?:(?:foreign|defen[cs]e|interior|justice|commerce|trade|finance|state|home|public|security|treasury) )?(?:ministry|department|office|government|cabinet|army|military|police|state council|commissariat)(?: of (?:foreign affairs|defen[cs]e|justice|commerce|the interior))?$/i

/** How many paragraphs before an organ speaks its state may have spoken. */
const REACH = 1

/** The claims, each that an organ of a state makes with the state that has spoken right before it: `China announced … the foreign ministry said`. */
export function withHomes(drafts: readonly Draft[], order: readonly number[]): readonly Draft[] {
  const made = [...drafts]
  let last: { readonly country: string; readonly paragraph: number } | null = null
  for (const index of order) {
    const draft = drafts[index]
    const speaker = draft?.speaker
    if (draft === undefined || speaker == null) continue
    const country = countryOf(speaker.onBehalfOf ?? speaker.canonical)
    if (country !== null) last = { country, paragraph: draft.paragraph }
    else if (
      last !== null &&
      draft.paragraph - last.paragraph <= REACH &&
      ORGAN.test(speaker.onBehalfOf ?? speaker.canonical)
    )
      made[index] = { ...draft, speaker: { ...speaker, home: last.country } }
  }
  return made
}
