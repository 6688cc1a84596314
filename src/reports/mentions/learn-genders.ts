import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { HONORIFICS, ROLE_WORDS } from '../words/titles.ts'
import type { Entity, Gender, NameMention } from './entity.ts'

const HE: ReadonlySet<string> = new Set(
  'mr mr. sir lord spokesman chairman businessman congressman king prince father brother husband son grandfather uncle herr sr councilman archbishop bishop imam ayatollah pope cardinal'.split(
    ' ',
  ),
)
const SHE: ReadonlySet<string> = new Set(
  'ms ms. mrs mrs. miss lady dame madam madame mme mlle spokeswoman chairwoman businesswoman congresswoman queen princess mother sister wife daughter grandmother aunt frau sra daw widow councilwoman actress'.split(
    ' ',
  ),
)

/** Learns of each person by honorifics, roles and kin beside the name whether it is a he or a she. */
export function learnGenders(tokens: readonly Token[], placed: readonly NameMention[]): void {
  for (const { first, last, entity } of placed) {
    if (entity.type !== 'PERSON') continue
    for (let at = Math.max(0, first - 6); at < first; at += 1) {
      const token = tokens[at]
      const low = token?.low ?? ''
      if (at === first - 1 && (HONORIFICS.has(low.replace(/\.$/, '')) || ROLE_WORDS.has(low)))
        entity.gender ??= genderOf(low)
      if (at === first - 2 && tokens[first - 1]?.text === ',' && ROLE_WORDS.has(low))
        entity.gender ??= genderOf(low)
    }
    if (tokens[last]?.text === ',')
      for (let at = last + 1; at < last + 5; at += 1) {
        const token = tokens[at]
        if (token === undefined || token.kind === 'mark' || token.isCapital || CUE_FORMS.has(token.low)) break
        // `Maureen Duffy, whose husband`: what another is.
        if (/^(?:whose|his|her|with)$/.test(token.low)) break
        entity.gender ??= genderOf(token.low)
      }
  }
}

/** By the pronouns of the sentences that name one person only: `When Amara Lunt was appointed, a paper described her`. */
export function genderByPronouns(
  { tokens, sentences, quotations }: ReportText,
  placed: readonly NameMention[],
  at: Int32Array,
): void {
  const isQuoted = new Uint8Array(tokens.length)
  for (const { openToken, closeToken } of quotations) isQuoted.fill(1, openToken, closeToken)
  const votes = new Map<Entity, { he: number; she: number }>()
  for (const { first, last } of sentences) {
    let only: Entity | null = null
    let isOne = true
    let [he, she] = [0, 0]
    for (let token = first; token < last; token += 1) {
      if (isQuoted[token] === 1) continue
      const entity = placed[at[token] ?? -1]?.entity
      if (entity?.type === 'PERSON') {
        isOne &&= only === null || only === entity
        only = entity
        continue
      }
      const low = tokens[token]?.low ?? ''
      if (KIN.test(low)) isOne = false
      if (only === null) {
        // `Her lawyer, Bo Ek`: of somebody else.
        if (/^(?:he|his|him|she|her)$/.test(low)) isOne = false
        continue
      }
      if (low === 'he' || low === 'his' || low === 'him' || low === 'himself') he += 1
      else if (low === 'she' || low === 'her' || low === 'herself') she += 1
      // `He rejected her version`: of somebody else.
      if (/^(?:his|him|her)$/.test(low) && isAgainst(tokens[token - 1])) isOne = false
    }
    if (only === null || !isOne || he * she > 0) continue
    const vote = votes.get(only) ?? { he: 0, she: 0 }
    votes.set(only, { he: vote.he + he, she: vote.she + she })
  }
  for (const [entity, { he, she }] of votes)
    if (entity.gender === null && he !== she && Math.min(he, she) === 0) entity.gender = he > 0 ? 'he' : 'she'
}

/** A verb of denying or accusing: whose words are rejected is another. */
function isAgainst(token: Token | undefined): boolean {
  const act = CUE_FORMS.get(token?.low ?? '')?.verb.act
  return act === 'denial' || act === 'accusation'
}

/** Others of whom a pronoun may be meant. */
const KIN =
  /^(?:father|mother|mum|wife|husband|brother|sister|son|daughter|widow|woman|man|girl|boy|daughter|partner|colleague|predecessor|successor|rival|friend|lawyer|advocate|solicitor|prosecutor|witness|judge|reporter|minister|spokesman|spokeswoman|patient|client|neighbour)$/

const genderOf = (low: string): Gender | null => (HE.has(low) ? 'he' : SHE.has(low) ? 'she' : null)
