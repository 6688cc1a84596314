import type { ReportText } from '../text/report-text.ts'
import type { Token } from '../text/token.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { CUE_FORMS, OFTEN_NOUNS } from '../words/cue-verbs.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { type Entity, type Mentions, mentionAt } from './entity.ts'

/** The words of a role that stand with a name, and the body or country that they name. */
export interface RoleWords {
  readonly words: readonly string[]
  /** The body that the role is of, by its fullest name, or by its common noun. */
  readonly of: string | null
}

const FOR_A_CLIENT: ReadonlySet<string> = new Set(
  'lawyer lawyers attorney solicitor barrister counsel spokesman spokeswoman spokesperson agent'.split(' '),
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
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.kind === 'mark') {
      if (/^['’&/-]$/.test(token.text)) continue
      break
    }
    const mention = mentionAt(mentions, at)
    if (mention !== null) {
      const isBody = mention.entity.type === 'ORG'
      const isCountry =
        mention.entity.type === 'PLACE' &&
        (words.some((word) => FOR_A_COUNTRY.has(word)) || hasRoleOf(tokens, at, to, FOR_A_COUNTRY))
      const isClient =
        mention.entity.type === 'PERSON' &&
        hasRoleOf(tokens, from, to, FOR_A_CLIENT) &&
        (/^(?:for|of|representing|represents|defending|defends)$/.test(tokens[at - 1]?.low ?? '') ||
          tokens[mention.last]?.low === "'s")
      if (of === null && (isBody || isCountry || isClient)) of = mention.entity.canonical
      at = mention.last - 1
      continue
    }
    const isRole = ROLE_WORDS.has(token.low)
    if (/^(?:for|representing)$/.test(token.low) && words.some((word) => FOR_A_CLIENT.has(word)))
      clients = clientsFrom(tokens, mentions, at + 1, to)
    if (isRole) words.push(token.low)
    else if (/^(?:heads|leads|chairs|runs|represents|headed|led|chaired)$/.test(token.low)) words.push('head')
    else if (FROM_VERBS.has(token.low)) words.push(FROM_VERBS.get(token.low) ?? '')
    if (
      common === null &&
      COMMON_BODIES.has(token.low) &&
      !isRole &&
      token.low !== 'opposition' &&
      token.low !== 'team'
    )
      common = commonBody(tokens, mentions, at, from)
  }
  return { words, of: of ?? clients ?? common }
}

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

/** `the prison department` by its own words; `tribunal chair` by the body that has been named with that word. */
function commonBody(tokens: readonly Token[], mentions: Mentions, at: number, least: number): string {
  const head = tokens[at]?.low ?? ''
  let from = at
  while (
    from > least &&
    from > at - 3 &&
    (isModifier(tokens[from - 1]) || isBareApostrophe(tokens, from - 1))
  )
    from -= 1
  if (from < at) return joined(tokens, from, at + 1)
  return (
    bodyInRole(mentions, head, at) ??
    bodyNamed(mentions, head, at)?.canonical ??
    modified(tokens, head, at) ??
    head
  )
}

/** The last body before a place that the text has called so: `the delivery company SwiftParcel … company spokesperson`. */
function bodyInRole(mentions: Mentions, noun: string, at: number): string | null {
  return (
    mentions.all.findLast(
      ({ first, entity }) => first < at && entity.type === 'ORG' && entity.roles.has(noun),
    )?.entity.canonical ?? null
  )
}

/** The last body before a place, else the first after it, whose name has this word. */
export function bodyNamed(mentions: Mentions, head: string, at: number): Entity | null {
  let found: Entity | null = null
  for (const { first, entity } of mentions.all) {
    if (entity.type !== 'ORG' || !entity.canonical.toLowerCase().split(/[\s-]/).includes(head)) continue
    if (first > at && found !== null) break
    found = entity
    if (first > at) break
  }
  return found
}

/** The last `energy ministry` before a `ministry` that stands alone. */
export function modified(tokens: readonly Token[], head: string, before: number): string | null {
  for (let at = before - 1; at > 0 && at > before - 600; at -= 1) {
    if (tokens[at]?.low !== head) continue
    if (tokens[at - 1]?.low === "'s" && tokens[at - 2]?.isCapital === false)
      return joined(tokens, at - 2, at + 1)
    if (!(isModifier(tokens[at - 1]) || isBareApostrophe(tokens, at - 1))) continue
    const from = isModifier(tokens[at - 2]) ? at - 2 : at - 1
    return joined(tokens, from, at + 1)
  }
  return null
}

/** The words with the spaces that stand between them, apostrophes close. */
function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = ''
  let end = -1
  for (const token of tokens.slice(from, to)) {
    words += (words === '' || token.start === end ? '' : ' ') + token.text
    end = token.end
  }
  return words
}

const isBareApostrophe = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end

const NO_MODIFIER =
  /^(?:the|a|an|its|his|her|their|our|this|that|these|those|every|each|any|some|no|of|for|from|in|on|at|by|to|with|and|or|but|as|is|was|were|are|has|had|have|said|says|told|'s|when|which|who|accused|blamed|asked|urged|one|two|three|four|new|same|whole|entire|other|another|against|between)$/

function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined && token.kind === 'word' && !NO_MODIFIER.test(token.low) && !token.low.endsWith('ed')
  )
}

/** `Mehmet Tohti of the Uyghur Rights Advocacy Project`: the body right after a name; a university’s people speak for themselves. */
function affiliatedTo(tokens: readonly Token[], mentions: Mentions, last: number): string | null {
  const comma = tokens[last]?.text === ',' ? 1 : 0
  if (!/^(?:of|from|with)$/.test(tokens[last + comma]?.low ?? '')) return null
  const article = tokens[last + comma + 1]?.low === 'the' ? 1 : 0
  const mention = mentionAt(mentions, last + comma + 1 + article)
  if (
    mention === null ||
    mention.entity.type !== 'ORG' ||
    /universit|college|school/i.test(mention.entity.canonical)
  )
    return null
  return mention.entity.canonical
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

/** Learns from the words right before and after each name of a person what the person is, and of what. */
export function learnRoles(report: ReportText, mentions: Mentions): void {
  const { tokens } = report
  for (const { first, last, entity } of mentions.all) {
    if (entity.type === 'ORG') {
      const before = tokens[first - 1]?.text === ',' ? tokens[first - 2] : tokens[first - 1]
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
    let from = first
    while (from > 0 && first - from < 12) {
      const token = tokens[from - 1]
      if (token === undefined || (token.kind === 'mark' && !(token.text === ',' && from === first))) break
      if (/^(?:said|says|told|and|but|that|who|which|when|while|after|by|as|with|from)$/.test(token.low))
        break
      from -= 1
      if (/^(?:the|a|an|its|his|her|their)$/.test(token.low)) break
    }
    const before = roleWords(report, mentions, from, tokens[first - 1]?.text === ',' ? first - 1 : first)
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
    const affiliation = affiliatedTo(tokens, mentions, last)
    if (affiliation !== null && entity.of === null) {
      entity.of = affiliation
      entity.roles.add('head')
    }
    entity.of ??= (before.words.length > 0 ? before.of : null) ?? (isRoleAfter ? after.of : null)
  }
}
