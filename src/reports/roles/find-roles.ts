import { isName, isVerb } from '../attribution/sentence/phrase-words.ts'
import type { Draft, Reading } from '../attribution/sentence/reading.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { HARM_FORMS, WRONGDOERS } from '../words/harm-verbs.ts'
import { ACCUSERS, BE, HARM_NOUNS } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { rolesByBlame } from './blame.ts'
import { ownerOfDeed, rolesByNouns } from './by-nouns.ts'
import { rolesByVerbs } from './by-verbs.ts'
import { rolesOfDeedBefore } from './deed-before.ts'
import { rolesByPart } from './part-in-wrong.ts'
import { rolesByPredicates } from './predicates.ts'
import { isParty, isPersonWord, type Scene, scenesOf } from './scene.ts'
import { rolesByLoss } from './taken-from.ts'
import { rolesByFate } from './what-befell.ts'
import { rolesByPhrases } from './wrong-phrases.ts'

/** Claims that may say who did harm to whom; who denies, or promises, accuses nobody by it. */
const SAYS_SO = /^(?:accusation|assertion|concern|position|demand)$/

/** Adds to claims whom they accuse and who is a victim by them, in the order of the text: each with those before it known. */
export function findRoles(reading: Reading, drafts: readonly Draft[]): void {
  const known: Draft[] = []
  const before: Reading = { ...reading, drafts: known }
  for (const draft of drafts) {
    if (SAYS_SO.test(draft.act) || isOfSeveral(reading, draft)) rolesOf(before, draft)
    known.push(draft)
  }
}

/** `The regime has jailed thousands. We will not look away.`: of the sentences of a quotation one may accuse. */
const isOfSeveral = ({ report }: Reading, { kind, act, content }: Draft): boolean =>
  kind === 'direct' &&
  act === 'commitment' &&
  content.some(({ start, end }) => /[.!?] \p{Lu}/u.test(report.text.slice(start, end)))

function rolesOf(reading: Reading, draft: Draft): void {
  if (draft.rule === 'call-as' || draft.rule === 'describe-as') calledSo(reading, draft)
  warned(reading, draft)
  toldToStop(reading, draft)
  const scenes = scenesOf(reading, draft)
  let accuses = false
  for (const scene of scenes) {
    accuses = rolesByVerbs(scene) || accuses
    const known = draft.about.length
    rolesByPhrases(scene)
    rolesByPart(scene)
    rolesByPredicates(scene)
    rolesByBlame(scene)
    rolesByLoss(scene)
    rolesByFate(scene)
    accuses ||= draft.about.slice(known).some(({ role }) => role === 'accused')
    rolesByNouns(scene)
  }
  if (accuses && draft.act === 'assertion') draft.act = 'accusation'
  if (isGraveWord(reading, draft) && !draft.about.some(({ role }) => role !== 'topic'))
    rolesOfDeedBefore(reading, draft)
  const [first] = scenes
  if (first === undefined || accusesAnybody(draft)) return
  const isGrave =
    draft.act === 'accusation' ||
    draft.content.some(({ start, end }) => GRAVE.test(reading.report.text.slice(start, end)))
  if (isGrave) for (const scene of [...topicsOf(reading, draft), ...scenes]) ownerOfDeed(scene)
  if (accusesAnybody(draft)) return
  const isCharge =
    draft.lemma === 'allege' || ACCUSERS.has(draft.speaker?.canonical.toLowerCase().split(' ').at(-1) ?? '')
  if (draft.act === 'accusation' || isCharge) subjectOf(first, isCharge)

  if (accusesAnybody(draft)) return
  if (draft.kind === 'direct') goesOnAccusing(scenes)
  if (draft.act === 'assertion' && !isCharge && accusesAnybody(draft)) draft.act = 'accusation'
}

/** Whether a claim accuses, or calls something by a noun of harm: `described it as intimidation`. */
const isGraveWord = ({ report }: Reading, { act, content }: Draft): boolean =>
  act === 'accusation' ||
  content.some(({ start, end }) =>
    (
      report.text
        .slice(start, Math.min(end, start + 80))
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => HARM_NOUNS.has(word)),
  )

/** `warned the operator that it would lose its licence if it did not stop dumping`: who is told to stop has done it. */
function warned({ report }: Reading, { lemma, addressee, about, content }: Draft): void {
  const words = content.map(({ start, end }) => report.text.slice(start, end)).join(' ')
  if (lemma !== 'warn' || addressee === null) return
  if (
    /\b(?:if|unless) (?:it|they|he|she) (?:(?:did|does|do) not |didn['’]t |doesn['’]t |don['’]t )?(?:stop|stopped|stops|cease|end|curb)\b/i.test(
      words,
    )
  )
    about.push({ named: addressee, role: 'accused' })
}

/** `urged Russia to stop bombing towns`, `called on the army to end its abuse of prisoners`: who is told to stop harm does it. */
function toldToStop({ report }: Reading, { act, addressee, about, content }: Draft): void {
  const [first] = content
  if (act !== 'demand' || addressee === null || first === undefined) return
  const [verb = '', ...words] =
    report.text
      .slice(first.start, Math.min(first.end, first.start + 90))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (!/^(?:stop|end|cease|halt|refrain)$/.test(verb)) return
  const isHarm = words.slice(0, 8).some((word) => {
    const form = HARM_FORMS.get(word)
    return HARM_NOUNS.has(word) || (form?.form === 'ing' && form.sense !== 'part')
  })
  if (
    isHarm &&
    !/\b(?:sides|parties|everyone|everybody|states|governments|countries)$/i.test(addressee.canonical)
  )
    about.push({ named: addressee, role: 'accused' })
}

const accusesAnybody = ({ about }: Draft): boolean => about.some(({ role }) => role === 'accused')

/** Words for a grave wrong: a claim that has them accuses whoever's deed it speaks of. */
const GRAVE =
  /\b(?:genocid\w*|crimes? against humanity|torture|war crimes?|massacre|murder|illegal|unlawful|ethnic cleansing|slavery|terrorism|fraud)\b/i

/** What a claim calls something, as clauses of their own: `described China’s treatment of them as genocide`. */
const topicsOf = (reading: Reading, draft: Draft): readonly Scene[] =>
  draft.about
    .filter(({ role, named }) => role === 'topic' && named.entity === null)
    .flatMap(({ named: { start, end } }) =>
      scenesOf(reading, { ...draft, kind: 'indirect', content: [{ start, end }] }),
    )
    .map((scene) => ({ ...scene, draft }))

/** `called him a liar`, `described the ministry as a gang of thieves`: of whom it is said is accused. */
function calledSo({ report }: Reading, draft: Draft): void {
  const words = draft.content
    .map(({ start, end }) => report.text.slice(start, end))
    .join(' ')
    .toLowerCase()
  if (!(words.match(/\p{L}+/gu) ?? []).some((word) => WRONGDOERS.has(word))) return
  draft.about.forEach((each, at) => {
    const last = each.named.canonical.toLowerCase().split(' ').at(-1) ?? ''
    const isSomebody =
      each.named.entity !== null ||
      each.named.attribution === 'pronoun' ||
      isPersonWord(last) ||
      COMMON_BODIES.has(last)
    if (each.role === 'topic' && isSomebody) draft.about[at] = { ...each, role: 'accused' }
  })
}

/** The subject of the first verb of a clause that accuses, where it is a party. */
function subjectOf(scene: Scene, isCharge: boolean): void {
  const { reading, clause, draft } = scene
  if (draft.about.some(({ role }) => role !== 'topic')) return
  for (let at = 1; at < Math.min(clause.items.length, 14); at += 1) {
    const low = lowAt(clause, at)
    if (/^(?:that|if|when|by)$/.test(low)) return
    if (!isVerb(reading, clause, at) && !(low.endsWith('ed') && !isName(reading, clause, at))) continue
    // `Arkwright was paid £90,000`: before prosecutors what was done to somebody accuses him too.
    if ((BE.has(low) || BE.has(lowAt(clause, at + 1))) && !(isCharge && PAID.test(lowAt(clause, at + 1))))
      return
    for (let next = at - 2; next < at + 4; next += 1)
      if (/^(?:not|never)$|n't$/.test(lowAt(clause, next))) return
    // `officials banned imports over allegations of slavery`: who acts against a wrong does none.
    if (ACTS_AGAINST.test(low) && !isCharge) return
    const phrase = subjectBefore(reading, clause, at, 0)
    if (
      phrase !== null &&
      /^(?:victims?|survivors?|families|relatives)$/.test(lowAt(clause, phrase.from + 1))
    )
      return
    if (phrase !== null && isParty(scene, phrase)) addRole(scene, phrase, 'accused')
    return
  }
}

const ACTS_AGAINST =
  /^(?:banned|bans|barred|imposed|blocked|froze|suspended|revoked|sanctioned|blacklisted|added|designated|charged|arrested|fined|sued|investigated|opened|launched|ordered|convicted|sentenced|jailed|indicted|condemned|expelled|recalled|rejected|raised|seized|said|found|welcomed|documented|reported|called)$/

const PAID = /^(?:paid|offered|handed|given|caught|recorded|bribed|involved)$/

/**
 * `accused the ministry of theft. “They built nine dams,” he said`: who has just accused, or tells of himself, goes on with the
 * same; whom a body accuses, its head accuses in the next sentence.
 */
function goesOnAccusing(scenes: readonly Scene[]): void {
  for (const scene of scenes) {
    const { reading, clause, draft } = scene
    const before = reading.drafts.findLast(
      ({ speaker, paragraph }) => speaker !== null && draft.paragraph - paragraph <= 1,
    )
    if (before === undefined || before.sentence < draft.sentence - 1 || !accusesAnybody(before)) return
    const isSame = before.speaker?.canonical === draft.speaker?.canonical
    const at = /^(?:and|but|then|now|so)$/.test(lowAt(clause, 0)) ? 1 : 0
    const first = lowAt(clause, at)
    const isOfOther = /^(?:he|she|they|it|you)$/.test(first)
    const isOfSelf = clause.items.some((_, each) => /^(?:i|me|us|my|our|we)$/.test(lowAt(clause, each)))
    if (
      isOfOther &&
      first !== 'you' &&
      before.act === 'accusation' &&
      (isSame || (isOfSelf && scene === scenes[0]))
    )
      addRole(scene, { from: at, to: at + 1 }, 'accused')
    else if (isOfOther && isSame) sameAgain(draft, before)
    else if (!isOfSelf && OF_THE_SAME.test(first) && before.act === 'accusation' && isHeadOf(draft, before))
      sameAgain(draft, before)
    if (accusesAnybody(draft)) return
  }
}

/** Words that begin what goes on about the same. */
const OF_THE_SAME = /^(?:everybody|everyone|nobody|it|they|he|she|this|that|these|those)$/

/** The chairman of the body that has just accused, in the same paragraph. */
const isHeadOf = (draft: Draft, before: Draft): boolean =>
  draft.paragraph === before.paragraph &&
  draft.speaker !== null &&
  draft.speaker.onBehalfOf !== null &&
  draft.speaker.onBehalfOf === before.speaker?.canonical

function sameAgain(draft: Draft, before: Draft): void {
  const [accused, ...others] = before.about.filter(({ role }) => role === 'accused')
  const isOwn = [draft.speaker?.canonical, draft.speaker?.onBehalfOf].includes(accused?.named.canonical)
  if (accused !== undefined && others.length === 0 && !isOwn) draft.about.push(accused)
}
