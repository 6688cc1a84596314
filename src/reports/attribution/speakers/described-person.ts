import type { Entity } from '../../mentions/entity.ts'
import { DEMONYMS } from '../../mentions/name-table.ts'
import { COMMON_BODIES } from '../../words/bodies.ts'
import { PEOPLE } from '../../words/peoples.ts'
import { ROLE_WORDS } from '../../words/titles.ts'
import type { NounPhrase } from '../sentence/noun-phrase.ts'
import { isAge, personSpoken } from '../sentence/person-of-age.ts'
import { hasPossessor } from '../sentence/phrase-text.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton, tokenAt } from '../sentence/skeleton.ts'

/** What somebody is by an art or a past, never an office that another may hold. */
const DESCRIBES =
  /^(?:goalkeeper|keeper|striker|midfielder|defender|winger|skipper|player|sprinter|swimmer|boxer|cyclist|rider|driver|runner|rower|skier|gymnast|singer|actor|actress|artist|novelist|writer|author|poet|musician|photographer|filmmaker|medic|farmer|fisherman|widow|widower|pensioner|schoolteacher|teenager|lady|star|chef|politician|diplomat|lawmaker|congressman|congresswoman|backbencher|campaigner|activist|economist|academic|historian|scholar|scientist|researcher|analyst|journalist|columnist|broadcaster|footballer|cricketer|golfer|jockey|forward|playmaker|hooker|batsman|bowler|businessman|businesswoman|tycoon|entrepreneur|billionaire|millionaire|magnate|financier|banker|designer|architect|engineer|composer|conductor|comedian|comic|presenter|host|dancer|painter|sculptor|playwright|dramatist|filmmaker|director|grandmother|grandfather|father|mother|dad|mum|nan|gran|grandad|pensioner|seamstress|carpenter|plumber|electrician|builder|lecturer|professor|veteran|exile|refugee|dissident|(?:mother|father|mum|dad|mom|parent|grandmother|grandfather)-of-(?:\w+)|native|number|winner|champion|medallist|medalist|olympian|newcomer|hopeful|candidate|republican|democrat|tory|conservative|independent|liberal|socialist|nationalist|peer|baroness|lord|baronet|knight|unionist|separatist)$/

/** Of a people: `the Portuguese`, `the Brazilian`. */
const isOfPeople = (word: string): boolean => DEMONYMS.has(word) || PEOPLE.test(word)

/** `Rautavaara said she would appeal. “Q,” the goalkeeper wrote`; `the former judge, 44, fumed`: who spoke or was the subject just before. */
export function describedBefore(
  reading: Reading,
  skeleton: Skeleton,
  { from, to, role }: NounPhrase,
  head: number,
): Entity | null {
  if (hasPossessor(reading, skeleton, from, head)) return null
  let isPast = false
  for (let at = from; at < Math.min(to, head); at += 1)
    isPast ||= /^(?:former|retired|ex|veteran|one-time|onetime|\d\d-year-old)$/.test(lowAt(skeleton, at))
  const isAged =
    (role !== null && tokenAt(skeleton, role.from)?.kind === 'number') ||
    Array.from({ length: to - from }, (_, at) => lowAt(skeleton, from + at)).some(isAge)
  const noun = lowAt(skeleton, head - 1)
  const isPeople = head - from <= 3 && isOfPeople(tokenAt(skeleton, head - 1)?.text ?? '')
  const isNew = head - from >= 2 && isNewWord(reading, skeleton, noun, head - 1)
  if (!DESCRIBES.test(noun) && !isPeople && !isNew && !(isPast && (isAged || ROLE_WORDS.has(noun))))
    return null
  // Of whom the text says that they are this, other rules know.
  if (reading.mentions.entities.some(({ roles }) => roles.has(noun))) return null
  return personSpoken(reading, skeleton) ?? personSpokenHere(reading, skeleton)
}

/** What several may be in one affair, or what an office is called: another than who spoke. */
const OF_ANOTHER =
  /^(?:minister|president|mayor|governor|judge|coroner|prosecutor|lawyer|solicitor|barrister|counsel|officer|inspector|spokes\w+|chairman|chairwoman|director|manager|doctor|teacher|owner|leader|speaker|commissioner|ombudsman|watchman|ambassador|chancellor|senator|councillor|reporter|interviewer|moderator|driver|victim|witness|survivor|attacker|suspect|killer|brother|sister|husband|wife|son|daughter|other|former|latter|newspaper|paper|letter|order|number|matter|user|writer|caller|insider|ringleader|computer|manufacturer|developer|retailer|publisher|carrier|regulator|operator|monitor)$/

/** `the self-employed roofer`: a word for somebody by the trade that the report has not used before, and that need not be another. */
function isNewWord({ report }: Reading, skeleton: Skeleton, noun: string, at: number): boolean {
  if (
    !/(?:[^o]er|[^i]or|ist|man|woman|ian|keeper|eer)$/.test(noun) ||
    noun.length < 5 ||
    OF_ANOTHER.test(noun) ||
    COMMON_BODIES.has(noun)
  )
    return false
  const place = skeleton.items[at]?.at ?? 0
  for (let token = place - 1; token >= 0 && token > place - 2000; token -= 1)
    if (report.tokens[token]?.low === noun) return false
  return true
}

/** Who spoke in the same sentence or the one before it. */
const personSpokenHere = ({ drafts }: Reading, { sentence }: Skeleton): Entity | null =>
  drafts.findLast((draft) => sentence - draft.sentence <= 1 && draft.speaker?.entity?.type === 'PERSON')
    ?.speaker?.entity ?? null
