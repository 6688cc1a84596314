import { refineAct } from '../acts/refine-act.ts'
import { ADVERBS, DETERMINERS } from '../words/function-words.ts'
import { DOCUMENTS, GROUPS, ROLE_WORDS } from '../words/titles.ts'
import { endOfPhrase, type NounPhrase, phraseFrom } from './noun-phrase.ts'
import { isName } from './phrase-words.ts'
import type { Draft, Named, Reading } from './reading.ts'
import { isQuotation, lowAt, type Skeleton, tokenAt } from './skeleton.ts'
import { namedBy } from './speaker.ts'
import { subjectBefore } from './subject-before.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is done to somebody: forms that end a passive, and the same in the past. */
const HARMED = set(
  'abused abducted assaulted attacked beaten beat bullied burned detained deceived defrauded deported disappeared displaced drugged enslaved evicted executed expelled exploited forced harassed humiliated imprisoned injured insulted intimidated jailed kicked kidnapped killed mistreated mocked molested murdered neglected persecuted poisoned raped robbed shot starved sterilised sterilized swindled threatened tortured whipped wounded',
)

const HARMING = set(
  'abusing abducting assaulting attacking beating bullying defrauding deporting detaining enslaving evicting executing exploiting harassing humiliating imprisoning intimidating jailing kidnapping killing mistreating mocking molesting murdering neglecting persecuting poisoning raping robbing shooting sterilising swindling threatening torturing',
)

/** What somebody did who is said to have done wrong. */
const WRONGED = set(
  'bribed betrayed broke broken cheated concealed covered deceived destroyed doctored dumped embezzled faked falsified forged hid hidden ignored inflated interfered laundered lied looted misled misused pocketed plotted rigged sabotaged sold siphoned smuggled spied stole stolen tampered used violated withheld',
)

const ACCUSERS = set('indictment lawsuit complaint prosecutors prosecutor')
const BE = set('is are was were be been being')
const NO_PEOPLE = set(
  'papers letters computers orders matters numbers waters rivers towers offers powers flowers doors floors figures errors sensors',
)

/**
 * Adds to the claims of a sentence whom their clauses say harm was done to, and by whom: `Korn was kicked by soldiers`,
 * `guards beat two divers`, `the laboratory had forged the result`. What stands in quotation marks is not looked into.
 */
export function harmRoles(reading: Reading, skeleton: Skeleton, made: readonly Draft[]): void {
  const { text } = reading.report
  for (const draft of made) {
    const [content] = draft.content
    if (draft.kind !== 'indirect' || content === undefined) continue
    const act = refineAct(draft.lemma, draft.act, text.slice(content.start, content.end))
    const isOfAccuser = ACCUSERS.has(draft.speaker?.canonical.toLowerCase().split(' ').at(-1) ?? '')
    if (act !== 'accusation' && act !== 'assertion' && act !== 'concern') continue
    const from = itemAt(skeleton, content.start, reading)
    let to = from
    while (to < skeleton.items.length && placeOf(skeleton, to, reading) < content.end) to += 1
    for (let at = from; at < to; at += 1) roleAt(reading, skeleton, draft, at, from, to)
    if (
      act === 'accusation' ||
      isOfAccuser ||
      DOCUMENTS.has(draft.speaker?.canonical.split(' ').at(-1) ?? '')
    )
      wrongdoer(reading, skeleton, draft, from, to, isOfAccuser)
  }
}

function roleAt(
  reading: Reading,
  skeleton: Skeleton,
  draft: Draft,
  at: number,
  from: number,
  to: number,
): void {
  const low = lowAt(skeleton, at)
  if (HARMING.has(low)) {
    add(reading, skeleton, draft, objectFrom(reading, skeleton, at + 1, to), 'victim')
    return
  }
  if (!HARMED.has(low)) return
  let verb = at
  let isPassive = false
  while (verb > from) {
    const before = lowAt(skeleton, verb - 1)
    if (BE.has(before)) isPassive = true
    else if (!/^(?:has|have|had)$/.test(before) && !ADVERBS.has(before) && !before.endsWith('ly')) break
    verb -= 1
  }
  const subject = verb > from ? subjectBefore(reading, skeleton, verb, from) : null
  if (!isPassive) {
    const object = objectFrom(reading, skeleton, at + 1, to)
    if (object === null || !isPeople(reading, skeleton, object)) return
    add(reading, skeleton, draft, object, 'victim')
    add(reading, skeleton, draft, subject, 'accused')
    return
  }
  if (subject === null || !isPeople(reading, skeleton, subject)) return
  add(reading, skeleton, draft, subject, 'victim')
  for (let by = at + 1; by < Math.min(to, at + 7); by += 1) {
    if (lowAt(skeleton, by) === ',') break
    if (lowAt(skeleton, by) === 'by' && !lowAt(skeleton, by + 1).endsWith('ing')) {
      add(reading, skeleton, draft, phraseFrom(reading, skeleton, by + 1, to), 'accused')
      break
    }
  }
}

/** The subject of a clause whose verb is a wrong: `Mutua had forged the title`; before prosecutors, of any verb in the past. */
function wrongdoer(
  reading: Reading,
  skeleton: Skeleton,
  draft: Draft,
  from: number,
  to: number,
  isOfAccuser: boolean,
): void {
  if (draft.about.some(({ role }) => role === 'accused')) return
  for (let at = from + 1; at < Math.min(to, from + 14); at += 1) {
    const low = lowAt(skeleton, at)
    if (low === 'that' || low === ';') return
    const isWrong =
      WRONGED.has(low) ||
      (isOfAccuser && /^(?:took|taken|received|paid|accepted|ran|knew|[a-z]+ed)$/.test(low))
    if (!isWrong || isName(reading, skeleton, at)) continue
    let verb = at
    while (
      verb > from &&
      /^(?:has|have|had|also|repeatedly|never|knowingly|deliberately)$/.test(lowAt(skeleton, verb - 1))
    )
      verb -= 1
    if (BE.has(lowAt(skeleton, verb - 1))) return
    add(reading, skeleton, draft, subjectBefore(reading, skeleton, verb, from), 'accused')
    return
  }
}

/** The words for whom a verb is done to, right after it. */
function objectFrom(reading: Reading, skeleton: Skeleton, from: number, to: number): NounPhrase | null {
  if (from >= to || isQuotation(skeleton, from)) return null
  const low = lowAt(skeleton, from)
  if (!/^(?:him|her|them|at|more|some|nearly|dozens|hundreds)$/.test(low) && !DETERMINERS.has(low)) {
    const token = tokenAt(skeleton, from)
    if (
      token === null ||
      !(
        token.kind === 'number' ||
        isName(reading, skeleton, from) ||
        isPersonWord(token.low) ||
        isPersonWord(lowAt(skeleton, from + 1))
      )
    )
      return null
  }
  const first = low === 'at' || low === 'more' ? from + 2 : from
  const end = endOfPhrase(reading, skeleton, first, to)
  return end > first ? { from, to: end, role: null } : null
}

function isPeople(reading: Reading, skeleton: Skeleton, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) {
    const low = lowAt(skeleton, at)
    if (isName(reading, skeleton, at)) return true
    if (/^(?:he|she|they|him|her|them)$/.test(low) || isPersonWord(low)) return true
  }
  return false
}

const isPersonWord = (low: string): boolean =>
  GROUPS.has(low) ||
  ROLE_WORDS.has(low) ||
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child|children|people|person|civilians?|inmates?|patients?|teenagers?|relatives|dozens|hundreds|refugees|migrants|employees|infants?|pensioners?|them)$/.test(
    low,
  ) ||
  (/(?:[^d]ers|ors|ists|ees)$/.test(low) && low.length > 5 && !NO_PEOPLE.has(low))

function add(
  reading: Reading,
  skeleton: Skeleton,
  draft: Draft,
  phrase: NounPhrase | null,
  role: 'accused' | 'victim',
): void {
  if (phrase === null) return
  const named: Named | null = namedBy(reading, skeleton, phrase)
  if (named === null || named.canonical === draft.speaker?.canonical) return
  if (draft.about.some((each) => each.named.canonical === named.canonical)) return
  draft.about.push({ named, role })
}

const placeOf = ({ items }: Skeleton, at: number, { report }: Reading): number =>
  report.tokens[items[at]?.at ?? report.tokens.length]?.start ?? Infinity

function itemAt(skeleton: Skeleton, start: number, reading: Reading): number {
  let at = 0
  while (at < skeleton.items.length && placeOf(skeleton, at, reading) < start) at += 1
  return at
}
