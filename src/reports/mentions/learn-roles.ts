import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { CUE_FORMS, OFTEN_NOUNS } from '../words/cue-verbs.ts'
import { FINITE } from '../words/function-words.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { affiliatedTo } from './affiliated-to.ts'
import { bodyAhead, isBareTitle, SERVES } from './bare-title.ts'
import { commonBody, commonBodyAhead, joined, lastBodyBefore, ministryNear } from './common-body.ts'
import { counselFor } from './counsel-for.ts'
import { defendantOf, isForDefence } from './defendant.ts'
import { type Entity, type Mentions, mentionAt } from './entity.ts'

/** The words of a role that stand with a name, and the body or country that they name. */
export interface RoleWords {
  readonly words: readonly string[]
  /** The body that the role is of, by its fullest name, or by its common noun. */
  readonly of: string | null
}

const FOR_A_CLIENT: ReadonlySet<string> = new Set(
  'lawyer lawyers attorney solicitor barrister counsel counselor counsellor spokesman spokeswoman spokesperson agent rep reps publicist'.split(
    ' ',
  ),
)

/** What somebody is who does this: `who founded the school` the founder. */
const FROM_VERBS: ReadonlyMap<string, string> = new Map([
  ['founded', 'founder'],
  ['owns', 'owner'],
  ['owned', 'owner'],
  ['edits', 'editor'],
  ['coaches', 'coach'],
  ['coached', 'coach'],
  ['directs', 'director'],
  ['manages', 'manager'],
  ['managed', 'manager'],
])

const FOR_A_COUNTRY: ReadonlySet<string> = new Set(
  'ambassador envoy delegate representative consul diplomat negotiator'.split(' '),
)

/** What the tokens `from` to `to` say of a person's role. */
export function roleWords({ tokens }: ReportText, mentions: Mentions, from: number, to: number): RoleWords {
  const words: string[] = []
  let of: string | null = null
  let common: string | null = null
  let clients: string | null = null
  let isPast = false
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    // `the lawyer for the former mayor`: he is the lawyer still.
    if (words.length === 0)
      isPast ||=
        /^(?:former|ex|onetime|erstwhile|retired|ousted|late)$/.test(token.low) ||
        /^ex-\p{L}/u.test(token.low)
    if (token.kind === 'mark') {
      if (/^['’&/-]$/.test(token.text)) continue
      break
    }
    const mention = mentionAt(mentions, at)
    if (mention !== null) {
      const isBody = mention.entity.type === 'ORG'
      const isCountry =
        mention.entity.type === 'PLACE' &&
        // `China’s ambassador to Canada`: where one is sent, one does not speak for.
        !/^(?:to|in|at)$/.test(tokens[at - 1]?.low ?? '') &&
        (words.some((word) => FOR_A_COUNTRY.has(word)) || hasRoleOf(tokens, at, to, FOR_A_COUNTRY))
      const isClient =
        mention.entity.type === 'PERSON' &&
        hasRoleOf(tokens, from, to, FOR_A_CLIENT) &&
        (/^(?:for|of|representing|represents|defending|defends)$/.test(
          tokens[beforeTitles(tokens, at - 1)]?.low ?? '',
        ) ||
          tokens[mention.last]?.low === "'s")
      // `The head of the Sarn delegation`: the noun after the name belongs to it.
      const next = tokens[mention.last]
      const isWithNoun =
        next !== undefined &&
        !next.isCapital &&
        mention.last < to &&
        !ROLE_WORDS.has(next.low) &&
        (DELEGATED.has(next.low) || (!isBody && COMMON_BODIES.has(next.low)))
      if (of === null && isWithNoun) of = joined(tokens, mention.first, mention.last + 1)
      else if (of === null && (isBody || isCountry || isClient)) of = mention.entity.canonical
      at = mention.last - 1
      continue
    }
    // `the project’s director`: of the body whose name ends so.
    if (of === null && tokens[at + 1]?.low === "'s" && !token.isCapital && tokens[at - 1]?.low === 'the')
      of = bodyEndingIn(mentions, token.low, at)
    const isRole = ROLE_WORDS.has(token.low)
    if (/^(?:for|representing)$/.test(token.low) && words.some((word) => FOR_A_CLIENT.has(word)))
      clients = clientsFrom(tokens, mentions, at + 1, to)
    if (isRole) words.push(token.low)
    else if (/^(?:heads|leads|chairs|runs|represents|headed|led|chaired|ran)$/.test(token.low)) {
      words.push('head')
      isPast ||= isUntil(tokens, at, to)
    } else if (FROM_VERBS.has(token.low)) words.push(FROM_VERBS.get(token.low) ?? '')
    if (
      common === null &&
      COMMON_BODIES.has(token.low) &&
      // `School board president`: of the board.
      !(COMMON_BODIES.has(tokens[at + 1]?.low ?? '') && at + 1 < to) &&
      !isRole &&
      token.low !== 'opposition' &&
      token.low !== 'team'
    )
      common = commonBody(tokens, mentions, at, from)
  }
  // `a former director of the group`: whom one once served one does not speak for.
  const isNoun = clients !== null && COMMON_BODIES.has(clients)
  return { words, of: isPast ? null : (of ?? (isNoun ? common : null) ?? clients ?? common) }
}

/** The last body before a place whose name of several words has this last word. */
const bodyEndingIn = (mentions: Mentions, word: string, before: number): string | null =>
  mentions.all.findLast(
    ({ first, entity }) =>
      first < before && entity.type === 'ORG' && entity.canonical.toLowerCase().endsWith(` ${word}`),
  )?.entity.canonical ?? null

/** Departments of a state: `Transport Secretary Ann Lee` is not of the body spoken of. */
const OF_A_STATE =
  /^(?:transport|foreign|home|health|defence|defense|education|justice|interior|finance|environment|energy|culture|trade|labour|labor|agriculture|treasury|housing|immigration|state|welfare|work|business|science|presidential|prime|police)$/

/** `who led the trust until 2021`: whom one once led one does not speak for. */
function isUntil(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]?.kind === 'mark') return false
    if (/^(?:until|till)$/.test(tokens[at]?.low ?? '')) return true
  }
  return false
}

/** Past the titles that end at a place: `for Colonel Hask`. */
function beforeTitles(tokens: readonly Token[], last: number): number {
  let at = last
  while (
    at > last - 3 &&
    (HONORIFIC.test(tokens[at]?.low ?? '') ||
      (ROLE_WORDS.has(tokens[at]?.low ?? '') && tokens[at]?.isCapital === true))
  )
    at -= 1
  return at
}

/** The place before the titles of a name after a comma: `the Ambassador of Veltland, Mr Anatol Brusk`. */
function beforeHonorifics(tokens: readonly Token[], first: number): number {
  let at = first
  while (HONORIFIC.test(tokens[at - 1]?.low ?? '')) at -= 1
  return at < first && tokens[at - 1]?.text === ',' ? at : first
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|mx|prof|sir|dame|lord|lady|hon|revd|rev|u|daw|brigadier|lt|col|gen|capt)\.?$/

const DELEGATED: ReadonlySet<string> = new Set('delegation mission side team camp group faction'.split(' '))

/** `a lawyer for four of the bereaved families`: whom somebody represents, where it is no name. */
function clientsFrom(tokens: readonly Token[], mentions: Mentions, from: number, to: number): string | null {
  let at = from
  while (at < to && at < from + 8) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.kind === 'mark' ||
      mentionAt(mentions, at) !== null ||
      /^(?:who|which|that|whose|said|says|told|in|at|on|has|had|was|is)$/.test(token.low)
    )
      break
    at += 1
  }
  const isNamed = mentionAt(mentions, at) !== null
  const first = /^(?:the|a|an|its|his|her)$/.test(tokens[from]?.low ?? '') ? from + 1 : from
  return at === first || isNamed ? null : joined(tokens, first, at)
}

function hasRoleOf(tokens: readonly Token[], from: number, to: number, roles: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (roles.has(tokens[at]?.low ?? '')) return true
  return false
}

/** `Under cross-examination by Mr Okonjo, the witness admitted`: what follows the comma is the subject of a verb. */
function isSubjectAfter(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:the|a|an|his|her|its)$/.test(tokens[from]?.low ?? '')) return false
  for (let at = from + 1; at < from + 6; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return false
    if (/^(?:who|which|that|whose|of|for|at|in|with)$/.test(token.low)) return false
    const cue = CUE_FORMS.get(token.low)
    if (cue !== undefined && (cue.form === 'past' || cue.form === 's') && !OFTEN_NOUNS.has(token.low))
      return true
  }
  return false
}

/** The body before `, whose president, `, with a role right before a name; `null` where there is none. */
function antecedentOfWhose(
  tokens: readonly Token[],
  mentions: Mentions,
  first: number,
): { readonly of: string; readonly role: string } | null {
  for (let at = first - 1; at > 1 && at > first - 12; at -= 1) {
    if (tokens[at]?.low !== 'whose') continue
    const role = tokens.slice(at + 1, first).find(({ low }) => ROLE_WORDS.has(low))
    if (role === undefined) return null
    let end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    // `the Federation (CHF), whose`
    if (tokens[end]?.text === ')') while (end > 0 && tokens[end]?.text !== '(') end -= 1
    if (tokens[end]?.text === '(') end -= 1
    const body = mentionAt(mentions, end)
    return body !== null && body.entity.type !== 'PERSON'
      ? { of: body.entity.canonical, role: role.low }
      : null
  }
  return null
}

/** Learns from the words right before and after each name of a person what the person is, and of what. */
export function learnRoles(report: ReportText, mentions: Mentions): void {
  const { tokens } = report
  let defendant: { readonly entity: Entity | null } | null = null
  for (const { first, last, entity } of mentions.all) {
    if (entity.type === 'ORG') {
      // `According to a UN panel, Larkspur mined it`: what no mark closes is no apposition.
      const isOpen = tokens[first - 1]?.text === ',' && tokens[last]?.kind === 'word'
      const before = isOpen
        ? undefined
        : tokens[first - 1]?.text === ','
          ? tokens[first - 2]
          : tokens[first - 1]
      if (before !== undefined && COMMON_BODIES.has(before.low)) entity.roles.add(before.low)
      // `The grower, Oast Hill Farms,`: what it is called elsewhere.
      const isApposed = tokens[first - 1]?.text === ',' && before?.kind === 'word' && !before.isCapital
      if (isApposed && [3, 4].some((back) => tokens[first - back]?.low === 'the'))
        entity.roles.add(before.low)
      const [comma, article] = [tokens[last], tokens[last + 1]]
      if (comma?.text === ',' && /^(?:the|a|an)$/.test(article?.low ?? ''))
        for (let at = last + 2; at < last + 7; at += 1)
          if (COMMON_BODIES.has(tokens[at]?.low ?? '')) entity.roles.add(tokens[at]?.low ?? '')
      continue
    }
    if (entity.type !== 'PERSON') continue
    // `The harbour master, Bo Ek,`: whatever the noun is, he is that.
    const noun = tokens[first - 1]?.text === ',' ? tokens[first - 2] : undefined
    if (
      noun?.kind === 'word' &&
      !noun.isCapital &&
      !noun.low.endsWith('s') &&
      [3, 4, 5].some((back) => tokens[first - back]?.low === 'the') &&
      !tokens.slice(first - 5, first - 2).some(({ low }) => /^(?:of|for|in|at|by|to|with)$/.test(low))
    )
      entity.roles.add(noun.low)
    const start = beforeHonorifics(tokens, first)
    const body = tokens[start - 1]?.text === ',' ? start - 2 : start - 1
    let from = start
    while (from > 0 && first - from < 12) {
      const token = tokens[from - 1]
      if (token === undefined || (token.kind === 'mark' && !(token.text === ',' && from === start))) break
      if (/^(?:said|says|told|and|but|that|who|which|when|while|after|by|as|with|from)$/.test(token.low))
        break
      // `TV chef Tiffany Vale has accused star Marco Dellory`: what stands before a verb or another person is another's.
      const other = mentionAt(mentions, from - 1)
      const cue = CUE_FORMS.get(token.low)
      const isVerb = cue?.form === 'past' && !OFTEN_NOUNS.has(token.low) && !token.isCapital
      if (isVerb || FINITE.has(token.low) || (other?.entity.type === 'PERSON' && other.entity !== entity))
        break
      // `A spokesman for Mr Fairbrass`: not he is the spokesman.
      const isOfAnother =
        /^(?:for|of|against|representing|defending)$/.test(token.low) &&
        (from === first || (from === first - 1 && HONORIFIC.test(tokens[from]?.low ?? '')))
      if (isOfAnother) break
      from -= 1
      const isOfBody =
        token.low === 'the' &&
        /^(?:of|at)$/.test(tokens[from - 1]?.low ?? '') &&
        ROLE_WORDS.has(tokens[from - 2]?.low ?? '') &&
        (COMMON_BODIES.has(tokens[body]?.low ?? '') || mentionAt(mentions, body)?.entity.type === 'ORG')
      // `the Chairman of the State Control Committee Anatoly Hrynko`
      if (/^(?:the|a|an|its|his|her|their)$/.test(token.low) && !isOfBody) break
    }
    const before = roleWords(report, mentions, from, tokens[start - 1]?.text === ',' ? start - 1 : first)
    const isApposed = tokens[last]?.text === ','
    const after = isApposed
      ? roleWords(report, mentions, last + 1, Math.min(last + 14, tokens.length))
      : { words: [], of: null }
    const isRoleAfter =
      after.words.length > 0 &&
      !isSubjectAfter(tokens, last + 1) &&
      /^(?:the|a|an|who|whose|its|his|her|their|head|chief|director|president|minister|deputy|leader|chair\w*|spokes\w+|secretary\S*|mayor|governor|professor|coach|editor|ambassador|lawyer|commissioner|senior|former)$/.test(
        tokens[last + 1]?.low ?? '',
      )
    for (const word of before.words) entity.roles.add(word)
    if (isRoleAfter) for (const word of after.words) entity.roles.add(word)
    // `the federation, whose president, Bo Ek,`: the role is of whom the `whose` belongs to.
    const whose = antecedentOfWhose(tokens, mentions, first)
    if (whose !== null) {
      entity.of ??= whose.of
      entity.roles.add(whose.role)
    }
    // `Faisal Rahmani, for Garrity,`
    const client = counselFor(tokens, mentions, last)
    if (client !== null) {
      entity.of ??= client
      entity.roles.add('lawyer')
    }
    // `Birgitta Onwudiwe took over as managing director of Coastline Rail`
    const as = [1, 2, 3].map((step) => last + step).find((at) => tokens[at]?.low === 'as')
    if (
      as !== undefined &&
      /^(?:took|was|has|is|had|joined|became|serves|works)$/.test(tokens[last]?.low ?? '')
    ) {
      const taken = roleWords(report, mentions, as + 1, Math.min(as + 10, tokens.length))
      if (taken.words.length > 0 && taken.of !== null) {
        for (const word of taken.words) entity.roles.add(word)
        entity.of ??= taken.of
      }
    }
    // `said CEO Jonas Arlington`: of the company that the text speaks of.
    const isBoss = before.words.some(
      (word) =>
        /^(?:ceo|executive|boss|coo|cfo)$/.test(word) ||
        (word === 'officer' && tokens.slice(from, first).some(({ low }) => low === 'chief')),
    )
    if (isBoss && before.of === null) entity.of ??= lastBodyBefore(mentions, first)
    if (before.of === null && before.words.includes('minister')) entity.of ??= ministryNear(mentions, first)
    if (
      before.of === null &&
      entity.of === null &&
      isBareTitle(tokens, from) &&
      before.words.some((word) => SERVES.test(word)) &&
      (!before.words.includes('officer') || tokens.slice(from, first).some(({ low }) => low === 'chief')) &&
      !tokens.slice(from, first).some(({ low }) => OF_A_STATE.test(low))
    )
      entity.of = bodyAhead(report, mentions, first) ?? spokenForAhead(report, mentions, first, before.words)
    if (entity.of === null && isForDefence(tokens, first, last)) {
      entity.roles.add('lawyer')
      defendant ??= { entity: defendantOf(report, mentions) }
      const { entity: accused } = defendant
      if (accused !== null && accused !== entity) entity.of = accused.canonical
    }
    const affiliation = affiliatedTo(tokens, mentions, last)
    if (affiliation !== null && entity.of === null) {
      entity.of = affiliation
      entity.roles.add('head')
    }
    entity.of ??= (before.words.length > 0 ? before.of : null) ?? (isRoleAfter ? after.of : null)
  }
  resolveClients(mentions)
}

/** `Spokesman Bo Ek said` after a sentence that begins with a body’s common noun. */
function spokenForAhead(
  { sentences, tokens }: ReportText,
  mentions: Mentions,
  at: number,
  words: readonly string[],
): string | null {
  if (!words.some((word) => word.startsWith('spokes'))) return null
  const here = sentences.findLastIndex(({ first }) => first <= at)
  const paragraph = sentences[here]?.paragraph ?? -9
  for (const sentence of [sentences[here - 1], sentences[here - 2]]) {
    if (sentence === undefined || paragraph - sentence.paragraph > 1) return null
    const body = commonBodyAhead(tokens, mentions, sentence.first, sentence.last)
    if (body !== null) return body
  }
  return null
}

/** `the lawyer for the former mayor`: by the name of the only one who has that role. */
function resolveClients({ entities }: Mentions): void {
  for (const entity of entities) {
    const noun = entity.of?.split(' ').at(-1) ?? ''
    if (entity.type !== 'PERSON' || entity.of !== entity.of?.toLowerCase() || !ROLE_WORDS.has(noun)) continue
    const holders = entities.filter(
      (each) => each !== entity && each.type === 'PERSON' && each.roles.has(noun),
    )
    if (holders.length === 1) entity.of = holders[0]?.canonical ?? entity.of
  }
}
