import { isName, isVerb } from '../attribution/phrase-words.ts'
import type { Draft, Reading } from '../attribution/reading.ts'
import { lowAt } from '../attribution/skeleton.ts'
import { subjectBefore } from '../attribution/subject-before.ts'
import { COMMON_BODIES } from '../words/bodies.ts'
import { WRONGDOERS } from '../words/harm-verbs.ts'
import { ACCUSERS, BE } from '../words/harm-words.ts'
import { addRole } from './add-role.ts'
import { ownerOfDeed, rolesByNouns } from './by-nouns.ts'
import { rolesByVerbs } from './by-verbs.ts'
import { rolesByPredicates } from './predicates.ts'
import { isParty, isPersonWord, type Scene, scenesOf } from './scene.ts'
import { rolesByPhrases } from './wrong-phrases.ts'

/** Claims that may say who did harm to whom; who denies, or promises, accuses nobody by it. */
const SAYS_SO = /^(?:accusation|assertion|concern|position|demand)$/

/** Adds to claims whom they accuse and who is a victim by them, in the order of the text: each with those before it known. */
export function findRoles(reading: Reading, drafts: readonly Draft[]): void {
  const known: Draft[] = []
  const before: Reading = { ...reading, drafts: known }
  for (const draft of drafts) {
    if (SAYS_SO.test(draft.act)) rolesOf(before, draft)
    known.push(draft)
  }
}

function rolesOf(reading: Reading, draft: Draft): void {
  if (draft.rule === 'call-as' || draft.rule === 'describe-as') calledSo(reading, draft)
  const scenes = scenesOf(reading, draft)
  let accuses = false
  for (const scene of scenes) {
    accuses = rolesByVerbs(scene) || accuses
    const known = draft.about.length
    rolesByPhrases(scene)
    rolesByPredicates(scene)
    accuses ||= draft.about.slice(known).some(({ role }) => role === 'accused')
    rolesByNouns(scene)
  }
  if (accuses && draft.act === 'assertion') draft.act = 'accusation'
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
  else if (draft.kind === 'direct') goesOnAccusing(first)
  if (draft.act === 'assertion' && !isCharge && accusesAnybody(draft)) draft.act = 'accusation'
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

const PAID = /^(?:paid|offered|handed|given|caught|recorded|bribed|involved)$/

/** `accused the ministry of theft. “They built nine dams,” he said`: who has just accused, or tells of himself, goes on with the same. */
function goesOnAccusing(scene: Scene): void {
  const { reading, clause, draft } = scene
  if (!/^(?:he|she|they|it)$/.test(lowAt(clause, 0))) return
  const before = reading.drafts.findLast(
    ({ speaker, paragraph }) => speaker !== null && draft.paragraph - paragraph <= 1,
  )
  if (before?.act !== 'accusation' || before.sentence < draft.sentence - 1) return
  let isOfSelf = false
  for (let at = 1; at < clause.items.length; at += 1)
    isOfSelf ||= /^(?:me|us|my|our)$/.test(lowAt(clause, at))
  if (!accusesAnybody(before)) return
  const isSame = before.speaker?.canonical === draft.speaker?.canonical
  if (isSame || isOfSelf) addRole(scene, { from: 0, to: 1 }, 'accused')
}
