import type { Token } from '../text/token.ts'
import { BODY_WORDS, PLACE_WORDS } from '../words/bodies.ts'
import { MONTHS, WEEKDAYS } from '../words/calendar.ts'
import { STARTERS } from '../words/function-words.ts'
import { GIVEN_NAMES } from '../words/given-names.ts'
import { ROLE_WORDS } from '../words/titles.ts'
import { DEMONYMS, KNOWN_NAMES } from './name-table.ts'

/** Small words inside the name of a person or place. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de van von der den bin ibn al el da dos das du la le del di della ter ten ul ud af av y arap'.split(' '),
)

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against'])

/** Plurals whose possessive begins the name of a body: `People's`, `Miners’`. */
const OWNERS: ReadonlySet<string> = new Set(
  "people women men children fishermen workers' teachers' farmers' miners' nurses' students' doctors' writers' journalists' lawyers' mothers' dockers' players'".split(
    ' ',
  ),
)

/** `Copenhagen-based`, `Eight-year-old`: what is no part of the name after it. */
const COMPOUND =
  /-(?:based|born|led|owned|backed|listed|controlled|run|funded|registered|flagged|educated|year-old|old)$/

/** `We'll`, `They're`: a pronoun with its verb is no name. */
const CONTRACTION = /^(?:i|you|we|they|he|she|it|that|there)['’](?:m|ll|ve|re|d|s)$/

/** `al-Hajj`, `el-Khoury`, `d'Estaing`: a particle tied to the name. */
const TIED_PARTICLE = /^(?:(?:al|el|ad|ar|as|ash|at|az|an|ul|ol)-|[dl]['’])\p{Lu}/u

/** Whether a token can be part of a name by its capital. */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false
  if (!token.isCapital) return TIED_PARTICLE.test(token.text)
  return (
    !(
      MONTHS.has(token.low) &&
      (token.low.length > 3 || token.low.endsWith('.')) &&
      token.low !== 'may' &&
      token.low !== 'june' &&
      token.low !== 'april' &&
      token.low !== 'august'
    ) &&
    !WEEKDAYS.has(token.low) &&
    token.low !== 'i' &&
    !COMPOUND.test(token.text) &&
    !CONTRACTION.test(token.low)
  )
}

/**
 * The end of the run of name words that begins at `from`: capitals, small words of names, `of` and `for` after a word for a
 * body or an office. `from` itself is a name word.
 */
export function endOfRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  tied: ReadonlySet<number> = NONE,
): number {
  let at = from + 1
  let mayConnect = connects(tokens[from])
  while (at < to && at - from < 14) {
    const token = tokens[at]
    if (token === undefined) break
    if (isNameWord(token)) {
      mayConnect ||= connects(token)
      at += 1
      continue
    }
    const next = tokens[at + 1]
    if (token.text === '&' && isNameWord(next)) {
      at += 2
      continue
    }
    // `Yonas G/Medhin`
    const isAbbreviated =
      token.text === '/' &&
      /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '') &&
      tokens[at - 1]?.end === token.start &&
      next?.start === token.end
    if (isAbbreviated && isNameWord(next)) {
      at += 2
      continue
    }
    // `Maria do Céu Antunes`: an auxiliary elsewhere.
    const isParticle =
      PARTICLES.has(token.low) || (token.text === 'do' && GIVEN_NAMES.has(tokens[at - 1]?.low ?? ''))
    if (token.kind === 'word' && isParticle && at + 1 < to) {
      const after = isNameWord(next)
        ? 1
        : next !== undefined && PARTICLES.has(next.low) && isNameWord(tokens[at + 2])
          ? 2
          : 0
      if (after > 0 && at + after < to) {
        at += after + 1
        continue
      }
      break
    }
    // `St Bride’s College`, `King’s Hospital`
    if (
      token.low === "'s" &&
      SAINTS.test(tokens[from]?.text ?? '') &&
      at - from <= 2 &&
      isNameWord(next) &&
      (BODY_WORDS.has(next?.low ?? '') || PLACE_WORDS.has(next?.low ?? ''))
    ) {
      at += 2
      continue
    }
    if (tied.has(at) && isNameWord(next)) {
      at += 2
      continue
    }
    if (mayConnect && CONNECTORS.has(token.low) && at + 1 < to) {
      if (isNameWord(next)) {
        at += 2
        continue
      }
      if (next?.low === 'the' && at + 2 < to && isNameWord(tokens[at + 2])) {
        at += 3
        continue
      }
      break
    }
    // `Ministry of Fisheries and Oceans`: one name goes on where an `of` came before and no new body begins.
    if (
      token.low === 'and' &&
      hasConnector(tokens, from, at) &&
      isNameWord(next) &&
      at + 1 < to &&
      next !== undefined &&
      !BODY_WORDS.has(next.low) &&
      !ROLE_WORDS.has(next.low) &&
      !GIVEN_NAMES.has(next.low)
    ) {
      at += 2
      continue
    }
    // `Devon and Cornwall Police`
    if (token.low === 'and' && at === from + 1 && isOfTwoPlaces(tokens, from, to)) {
      at += 2
      continue
    }
    // `Economic and Financial Crimes Commission`, `Customs and Border Protection`
    if (token.low === 'and' && isOfTwoFields(tokens, at, to)) {
      at += 2
      continue
    }
    // `Production and Construction Corps`, `Health and Safety Executive`.
    if (token.low === 'and' && isPairedBody(tokens, at, to)) {
      at += 2
      continue
    }
    if (isOwner(tokens, at) && isNameWord(tokens[at + 1]) && endsWithBody(tokens, at + 1, to)) {
      at += 1
      continue
    }
    break
  }
  return at
}

const SAINTS = /^(?:St|St\.|Saint|Santa|King|Queen|Guy|Christ|Trinity|Lord|Lady)$/

const NONE: ReadonlySet<number> = new Set()

const connects = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:republic|kingdom|sultanate|emirate|principality)$/.test(token.low) ||
    BODY_WORDS.has(token.low) ||
    ROLE_WORDS.has(token.low))

function hasConnector(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CONNECTORS.has(tokens[at]?.low ?? '')) return true
  return false
}

/** Whether the mark or the `’s` at `at` makes a possessive of a word for a crowd. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || before.end !== token.start) return false
  if (token.low === "'s") return OWNERS.has(before.low)
  // `Seafarers’ Union`: any plural, for a word for a body has to follow.
  return (
    (token.text === '’' || token.text === "'") && (OWNERS.has(`${before.low}'`) || /[^s]s$/.test(before.low))
  )
}

/** Whether one word, `and`, another and a word for a local body stand here. */
function isOfTwoPlaces(tokens: readonly Token[], from: number, to: number): boolean {
  const [one, two, body] = [tokens[from], tokens[from + 2], tokens[from + 3]]
  if (from + 3 >= to || one === undefined || two === undefined || !isNameWord(two)) return false
  return (
    /^(?:Police|Council|Constabulary|Fire|Ambulance|NHS|Borough|County|Partnership|Hospitals|Railway|Health|University|Workers|Allied)$/.test(
      body?.text ?? '',
    ) &&
    !BODY_WORDS.has(one.low) &&
    !GIVEN_NAMES.has(two.low) &&
    !GIVEN_NAMES.has(one.low)
  )
}

/** Whether a field of work stands before and after `and`, and a word for a body ends the run. */
function isOfTwoFields(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, one] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || one === undefined || !FIELDS.has(before.low) || !FIELDS.has(one.low))
    return false
  let end = at + 1
  while (end < to && end - at < 6 && isNameWord(tokens[end])) end += 1
  const last = tokens[end - 1]?.low ?? ''
  return end - at > 2 && (BODY_WORDS.has(last) || OF_FIELDS.test(last))
}

/** How the name of a body ends that works in two fields. */
const OF_FIELDS =
  /^(?:protection|enforcement|control|administration|regulation|intelligence|affairs|commission|agency)$/

/** What a body works on, as names of bodies have it. */
const FIELDS: ReadonlySet<string> = new Set(
  'economic financial political social cultural environmental scientific technical industrial agricultural legal constitutional electoral human civil criminal public private medical health healthcare food drug drugs medicines customs border borders immigration trade industry justice peace truth reconciliation defence defense security safety fisheries oceans forestry water energy science education research arts culture sport sports media press information communications technology transport tourism labour labor employment pensions insurance securities exchange commodity revenue tax taxation prisons corrections parole elections children families women gender climate rural urban housing planning development standards ethics oversight audit narcotics crime crimes corruption anti-corruption alcohol tobacco firearms nuclear atmospheric oceanic land agriculture commerce finance budget foreign home internal external domestic international national regional mining minerals petroleum oil gas power rail road aviation maritime shipping naval military police intelligence counter-terrorism quality veterinary sanitary plant animal consumer competition markets monetary banking conduct prudential statistics meteorological geological'.split(
    ' ',
  ),
)

/** Whether exactly two name words follow, the second a word for a body, and no body ends before. */
function isPairedBody(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, one, two] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (
    at + 2 >= to ||
    !isNameWord(one) ||
    !isNameWord(two) ||
    before === undefined ||
    one === undefined ||
    two === undefined
  )
    return false
  if (
    isNameWord(tokens[at + 3]) ||
    !BODY_WORDS.has(two.low) ||
    BODY_WORDS.has(before.low) ||
    BODY_WORDS.has(one.low)
  )
    return false
  return (
    !KNOWN_NAMES.has(before.text) &&
    !KNOWN_NAMES.has(one.text) &&
    !GIVEN_NAMES.has(one.low) &&
    !DEMONYMS.has(one.text)
  )
}

function endsWithBody(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to && isNameWord(tokens[at])) at += 1
  return BODY_WORDS.has(tokens[at - 1]?.low ?? '')
}

/** Whether a capitalised word at the start of a sentence is likely no name. */
export function isStarter(token: Token): boolean {
  return STARTERS.has(token.low) || token.low.endsWith('ly')
}
