import type { MentionType } from '../../record/index.ts'
import type { Token } from '../text/token.ts'
import { BODY_WORDS, COMMON_BODIES, THING_WORDS } from '../words/bodies.ts'
import { MONTHS } from '../words/calendar.ts'
import { CUE_FORMS } from '../words/cue-verbs.ts'
import { COMMON_WORDS, DETERMINERS, STARTERS } from '../words/function-words.ts'
import { FAMILY_FIRST, GIVEN_NAMES } from '../words/given-names.ts'
import { MAKERS } from '../words/makers.ts'
import { HONORIFICS, ROLE_WORDS, TITLE_WORDS } from '../words/titles.ts'
import { wordsAt } from './bodies-shown.ts'
import { type Context, lowAt } from './name-context.ts'
import { isNameOfKin } from './name-of-kin.ts'
import { DEMONYMS } from './name-table.ts'

/** Prepositions after which an unknown name is a place. */
export const IN_WORDS: ReadonlySet<string> = new Set(
  'in near outside across throughout inside around'.split(' '),
)

const NO_BODIES: ReadonlySet<string> = new Set(
  'TV MP MPs CEO CFO COO DNA OK ID PM AM GMT ET PT NT BST UTC CCTV HIV AIDS PDF FAQ ENDS COVID COVID-19 GDP VIP PhD II III IV VI VII VIII IX XI XII USB IT AI HR PR DVD CD ATM MEP MEPs MSP MSPs NGO NGOs LGBT LGBTQ'.split(
    ' ',
  ),
)

/** Roles before a name that are in a club or a company: what stands before them is its name. */
const OF_A_BODY: ReadonlySet<string> = new Set(
  'coach striker midfielder defender goalkeeper keeper winger captain skipper manager spokesman spokeswoman spokesperson chairman chairwoman chair director owner founder co-founder ceo executive editor lawyer boss'.split(
    ' ',
  ),
)

const isAcronym = (text: string): boolean => /^[A-Z][A-Z0-9&-]{1,7}$/.test(text)

/** What a run is that no table knows; `null` where nothing speaks for a name. */
export function judged(context: Context, first: number, last: number): MentionType | null {
  const { tokens } = context
  const size = last - first
  const before = tokens[first - 1]
  const after = tokens[last]
  const isInside = first > context.from
  const beforeLow = isInside ? (before?.low ?? '') : ''
  const words = Array.from({ length: size }, (_, at) => lowAt(context, first + at))
  const bodyBefore = bodyNounBefore(context, first)
  if (size > 1 && tokens.slice(first, last).some(({ text }) => text === '&')) return 'ORG'
  // `Volgoneft-212`, a ship or a machine.
  if (words.some((word) => /\p{L}-?\d/u.test(word))) return null
  if (size === 1) return judgedAlone(context, first, bodyBefore)
  if (size > 5) return null
  if (context.isTitleCase && !GIVEN_NAMES.has(words[0] ?? '')) return null
  // All that stands between two marks: a title.
  const opens = /^[“"‘'«]$/.test(before?.text ?? '') && before?.end === tokens[first]?.start
  if (opens && /^[”"’'»,.]$/.test(after?.text ?? '')) return null
  // `Milan-based Asset Mediolanum`
  if (beforeLow.endsWith('-based') && !GIVEN_NAMES.has(words[0] ?? '')) return 'ORG'
  if (placeNounBefore(context, first)) return 'PLACE'
  const isAllCaps = tokens
    .slice(first, last)
    .every(({ text }) => text.length > 2 && text === text.toUpperCase())
  if (isAllCaps && !isInside) return null
  let score = 0
  if (GIVEN_NAMES.has(words[0] ?? '')) score += 3
  if (FAMILY_FIRST.has(words[0] ?? '') && size <= 3) score += 2
  if (tokens.slice(first, last).some(({ text }) => /^[A-Z]\.$/.test(text))) score += 2
  if (ROLE_WORDS.has(beforeLow)) score += 3
  if (beforeLow === ',' && ROLE_WORDS.has(lowAt(context, first - 2))) score += 2
  if (after?.text === ',') {
    const next = tokens[last + 1]
    if (next?.kind === 'number' && /^\d{1,3}$/.test(next.text)) score += 3
    if (roleFollows(context, last + 1)) score += 2
    if (/^\d+-year-old$/.test(tokens[last + 2]?.low ?? '')) score += 3
    if (next?.low === 'who' || next?.low === 'whose') score += 2
  }
  const isIn = IN_WORDS.has(beforeLow) && !GIVEN_NAMES.has(words[0] ?? '')
  if ((isSaying(after) && !isIn) || (isSaying(tokens[first - 1]) && beforeLow !== 'told')) score += 2
  if (after?.low === 'who') score += 2
  if (words.some((word) => COMMON_WORDS.has(word) || BODY_WORDS.has(word) || THING_WORDS.has(word)))
    score -= 3
  if (
    words.some(
      (word, at) =>
        context.lowSeen.has(word) &&
        !(at > 0 && tokens[first + at]?.isCapital === false) &&
        !GIVEN_NAMES.has(word),
    )
  )
    score -= 2
  if (beforeLow === 'the') score -= 4
  // `told the Daily Spark`: an outlet.
  if (beforeLow === 'the' && lowAt(context, first - 2) === 'told') return 'ORG'
  if ((bodyBefore || isBodyElsewhere(context, first, last)) && !GIVEN_NAMES.has(words[0] ?? '')) return 'ORG'
  // `Deportivo Llano coach Hugo Ibarra`, `Ann Lee of the Civic List`, `a group calling itself Glass Moth`
  const isOfRole =
    (OF_A_BODY.has(after?.low ?? '') && tokens[last + 1]?.isCapital === true) ||
    (/^(?:general|deputy|assistant|managing)$/.test(after?.text ?? '') &&
      /^(?:secretary|director)$/.test(tokens[last + 1]?.text ?? '') &&
      tokens[last + 2]?.isCapital === true)
  const isOfPerson =
    beforeLow === 'the' &&
    /^(?:of|from|with)$/.test(lowAt(context, first - 2)) &&
    tokens[first - 3]?.isCapital === true &&
    tokens[first - 4]?.isCapital === true
  if ((isOfRole && !GIVEN_NAMES.has(words[0] ?? '')) || isOfPerson || beforeLow === 'itself') return 'ORG'
  if (score >= 2) return 'PERSON'
  if (beforeLow === 'told' || (beforeLow === 'to' && lowAt(context, first - 2) === 'according')) return 'ORG'
  if (IN_WORDS.has(beforeLow) || beforeLow === 'at')
    return words.some((word) => COMMON_WORDS.has(word)) && beforeLow === 'at' ? 'ORG' : 'PLACE'
  if (score < -1)
    return beforeLow === 'the' &&
      !context.isStart &&
      !context.isTitleCase &&
      words.some((word) => BODY_WORDS.has(word))
      ? 'ORG'
      : null
  if (score < 0 || context.isTitleCase || size > 3) return null
  return context.isStart && context.lowSeen.has(words[0] ?? '') ? null : 'PERSON'
}

function judgedAlone(context: Context, at: number, bodyBefore: boolean): MentionType | null {
  const { tokens } = context
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || context.isTitleCase) return null
  const isInside = at > context.from && !context.isStart
  if (isNameOfKin(context, at)) return 'PERSON'
  const isOrdinary =
    DEMONYMS.has(token.text) ||
    COMMON_WORDS.has(token.low) ||
    STARTERS.has(token.low) ||
    TITLE_WORDS.has(token.low) ||
    ROLE_WORDS.has(token.low) ||
    GIVEN_NAMES.has(token.low) ||
    THING_WORDS.has(token.low) ||
    BODY_WORDS.has(token.low) ||
    context.lowSeen.has(token.low)
  // `Rovers boss Steve Garrity`
  if (
    !isOrdinary &&
    !/(?:ic|al|ive|ing|ed|ent|ant|ary)$/.test(token.low) &&
    OF_A_BODY.has(lowAt(context, at + 1)) &&
    tokens[at + 2]?.isCapital === true
  )
    return 'ORG'
  // `an economist at Fjordbank`
  if (
    !isOrdinary &&
    before?.low === 'at' &&
    ROLE_WORDS.has(lowAt(context, at - 2)) &&
    !BODY_WORDS.has(token.low)
  )
    return 'ORG'
  if (!isInside && isBodyElsewhere(context, at, at + 1) && !context.lowSeen.has(token.low)) return 'ORG'
  if (!isInside)
    return isSaying(tokens[at + 1]) && isAcronym(token.text) && !NO_BODIES.has(token.text) ? 'ORG' : null
  if (bodyBefore || isBodyElsewhere(context, at, at + 1)) return 'ORG'
  if (placeNounBefore(context, at)) return 'PLACE'
  const beforeLow = before?.low ?? ''
  // `told the Echo`, `seen by the Dispatch`: an outlet by its last word.
  if (
    beforeLow === 'the' &&
    (/^(?:told|against)$/.test(lowAt(context, at - 2)) ||
      (/^(?:in|to|by)$/.test(lowAt(context, at - 2)) &&
        /^(?:report|article|letter|story|column|interview|leader|editorial)$/.test(lowAt(context, at - 3))) ||
      (lowAt(context, at - 2) === 'by' && lowAt(context, at - 3) === 'seen')) &&
    BODY_WORDS.has(token.low)
  )
    return 'ORG'
  if (
    beforeLow === 'the' &&
    /^(?:river|province|valley|district|region|peninsula|islands?|desert|mountains)$/.test(
      tokens[at + 1]?.low ?? '',
    ) &&
    !DEMONYMS.has(token.text)
  )
    return 'PLACE'
  if (
    DEMONYMS.has(token.text) ||
    COMMON_WORDS.has(token.low) ||
    BODY_WORDS.has(token.low) ||
    THING_WORDS.has(token.low) ||
    ROLE_WORDS.has(token.low) ||
    TITLE_WORDS.has(token.low)
  )
    return null
  // `in her EARS`: written large for its weight.
  if (
    isAcronym(token.text) &&
    (STARTERS.has(token.low) || (token.text.length > 3 && context.lowSeen.has(token.low)))
  )
    return null
  if (isAcronym(token.text)) return NO_BODIES.has(token.text) || /\d/.test(token.text) ? null : 'ORG'
  if (
    MONTHS.has(token.low) &&
    /^(?:in|of|since|until|by|from|during|last|next|this|early|late|mid|before|after)$/.test(beforeLow)
  )
    return null
  if (HONORIFICS.has(beforeLow.replace(/\.$/, ''))) return 'PERSON'
  if (beforeLow === ',' && ROLE_WORDS.has(lowAt(context, at - 2)) && GIVEN_NAMES.has(token.low))
    return 'PERSON'
  if (ROLE_WORDS.has(beforeLow) && !context.lowSeen.has(token.low)) return 'PERSON'
  if (!context.lowSeen.has(token.low) && (isHolder(context, at) || isDescribedPerson(context, at)))
    return 'PERSON'
  if (
    GIVEN_NAMES.has(token.low) &&
    /^(?:named|called|as|is|name)$/.test(beforeLow) &&
    !context.lowSeen.has(token.low)
  )
    return 'PERSON'
  if (context.lowSeen.has(token.low)) return null
  if (
    /^\p{Lu}.{3,}(?:bank|bancorp|pharma|telecom|petrol|petroleum|media|soft|werke|fonds|corp)$/u.test(
      token.text,
    )
  )
    return 'ORG'
  if (beforeLow.endsWith('-based')) return 'ORG'
  if (IN_WORDS.has(beforeLow)) return 'PLACE'
  if ((beforeLow === 'from' || beforeLow === 'at' || beforeLow === 'to') && !GIVEN_NAMES.has(token.low))
    return 'PLACE'
  // `Brenda Ollerenshaw, of Cleckthorpe,`
  if (
    beforeLow === 'of' &&
    tokens[at - 2]?.text === ',' &&
    tokens[at - 3]?.isCapital === true &&
    tokens[at + 1]?.text === ','
  )
    return 'PLACE'
  if (GIVEN_NAMES.has(token.low)) return null
  if (beforeLow === 'on' && tokens[at - 2]?.low === 'post') return 'ORG'
  return null
}

/** Roles that a body may have too. */
const OF_BODIES =
  /^(?:owner|developer|publisher|producer|operator|contractor|agent|broker|sponsor|investor|regulator|auditor|trader|leader|promoter|packer|grower|banker|landlord|whistleblower|presenter|host)$/

/** `The chair of the election commission, Suharmanto, tells`: one word between commas after an office. */
function isHolder({ tokens }: Context, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || tokens[at + 1]?.text !== ',') return false
  for (let back = at - 2; back > at - 10; back -= 1) {
    const token = tokens[back]
    if (token === undefined || token.kind !== 'word') return false
    if (ROLE_WORDS.has(token.low) && !OF_BODIES.test(token.low))
      return (
        /^(?:of|for|at)$/.test(tokens[back + 1]?.low ?? '') && DETERMINERS.has(tokens[back - 1]?.low ?? '')
      )
  }
  return false
}

/** `Wiratno, the former harbour master, who`: one word with what he is. */
function isDescribedPerson({ tokens }: Context, at: number): boolean {
  if (tokens[at + 1]?.text !== ',' || !/^(?:the|a|an)$/.test(tokens[at + 2]?.low ?? '')) return false
  for (let next = at + 3; next < at + 8; next += 1) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word') return false
    if (MAKERS.has(token.low) || COMMON_BODIES.has(token.low)) return false
    if (ROLE_WORDS.has(token.low) && !OF_BODIES.test(token.low))
      return tokens[next + 1]?.text === ',' && tokens[next + 2]?.low === 'who'
  }
  return false
}

/** Who belongs to a body and has no office there: `a member of the bureau, Bo Ek,`. */
const BELONGS =
  /^(?:member|supporter|veteran|survivor|resident|relative|friend|colleague|critic|ally|patient|pupil)$/

/** `the newspaper Handelspost`, `the operators’ association, Havenbond,`: a common noun for a body right before. */
function bodyNounBefore(context: Context, first: number): boolean {
  let at = first - 1
  if (context.tokens[at]?.text === ',') {
    at -= 1
    // `The developer, Crestwell, said`
    if (MAKERS.has(lowAt(context, at)) && /^(?:the|its|a|an)$/.test(lowAt(context, at - 1))) return true
    // `A spokesman for the tax office, Bo Ek,`: the name is that of the spokesman.
    for (let back = at; back > at - 9 && context.tokens[back]?.kind === 'word'; back -= 1)
      if (ROLE_WORDS.has(lowAt(context, back)) || BELONGS.test(lowAt(context, back))) return false
    return (
      (context.tokens[at]?.isCapital === false &&
        (COMMON_BODIES.has(lowAt(context, at)) || MAKERS.has(lowAt(context, at)))) ||
      isDescribedBody(context, at)
    )
  }
  return (
    MAKERS.has(lowAt(context, at)) ||
    (COMMON_BODIES.has(lowAt(context, at)) && context.tokens[at]?.isCapital === false)
  )
}

/** `the company which maintained the bridge, Strand Civil,`: a body’s noun with its clause, before a comma. */
function isDescribedBody({ tokens }: Context, last: number): boolean {
  for (let at = last - 1; at > last - 12; at -= 1) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return false
    if (
      (COMMON_BODIES.has(token.low) || MAKERS.has(token.low)) &&
      /^(?:which|that|behind)$/.test(tokens[at + 1]?.low ?? '')
    )
      return true
  }
  return false
}

/** A run of several words that the text shows to be the name of a body, whatever its words are: `the group Loom Justice`. */
export function isShownBody(context: Context, first: number, last: number): boolean {
  return (
    last - first > 1 &&
    last - first <= 4 &&
    !context.isTitleCase &&
    !hasPersonWord(context, first, last) &&
    (isBodyElsewhere(context, first, last) ||
      (bodyNounBefore(context, first) &&
        context.tokens[first - 1]?.text !== ',' &&
        context.tokens[first - 1]?.isCapital === false))
  )
}

const hasPersonWord = (context: Context, first: number, last: number): boolean =>
  GIVEN_NAMES.has(lowAt(context, first)) ||
  DEMONYMS.has(context.tokens[first]?.text ?? '') ||
  Array.from({ length: last - first - 1 }, (_, at) => lowAt(context, first + at)).some((word) =>
    ROLE_WORDS.has(word),
  )

const isBodyElsewhere = ({ tokens, bodies }: Context, first: number, last: number): boolean =>
  bodies.has(wordsAt(tokens, first, last))

/** `the village of Kahrizak`, `the port city of X`. */
function placeNounBefore(context: Context, first: number): boolean {
  const low = lowAt(context, first - 1)
  // `Her village, Pampa Chica, lies`
  if (low === ',' && lowAt(context, first - 2) === 'village' && context.tokens[first - 3]?.isCapital !== true)
    return /^(?:the|a|his|her|their|its|our|my|'s|home|native)$/.test(lowAt(context, first - 3))
  return (
    low === 'of' &&
    /^(?:community|hamlet|commune|settlement|village|town|city|province|district|state|region|island|port|county|suburb|capital|township|municipality|neighbourhood|neighborhood|outskirts|north|south|east|west)$/.test(
      lowAt(context, first - 2),
    )
  )
}

function roleFollows(context: Context, from: number): boolean {
  for (let at = from; at < from + 7 && at < context.to; at += 1) {
    const token = context.tokens[at]
    if (token === undefined || (token.kind === 'mark' && at > from)) return false
    if (ROLE_WORDS.has(token.low)) return true
  }
  return false
}

const isSaying = (token: Token | undefined): boolean => {
  if (token === undefined || token.isCapital) return false
  const cue = CUE_FORMS.get(token.low)
  return cue !== undefined && cue.form !== 'base' && cue.form !== 'ing' && cue.verb.frames.has('quote')
}
