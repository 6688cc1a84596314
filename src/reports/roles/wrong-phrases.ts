import { endOfPhrase } from '../attribution/sentence/noun-phrase.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { ADVERBS, isInLy } from '../words/function-words.ts'
import { addRole } from './add-role.ts'
import { isParty, isPeople, type Scene } from './scene.ts'

/** Verbs that are a wrong by what follows them within so many words. */
const WRONG_WITH: readonly (readonly [verb: RegExp, then: RegExp, within: number])[] = [
  [/^(?:knew|knows|known)$/, /^(?:of|about|that)$/, 1],
  [
    /^(?:accepted|took|taken|paid|offered|received|demanded|demands|demanding|takes|taking|solicited|pays|paying|demand)$/,
    /^(?:bribes?|kickbacks?|backhanders?|hospitality|gifts|payoffs?|hush)$/,
    3,
  ],
  [/^(?:failed|fails|failing)$/, /^to$/, 1],
  [/^(?:turned|turns|turning)$/, /^blind$/, 2],
  [
    /^(?:used|uses|using|sold|sells|selling|supplied|supplies|employed|employs|served|took|produced|taken)$/,
    /^(?:banned|illegal|fake|forged|false|stolen|counterfeit|unsafe|child|slave|forced|contaminated|rotten|prohibited|unlicensed|doctored)$/,
    3,
  ],
  [
    /^(?:committed|commits|committing|commit|perpetrated|perpetrates|perpetrating|waging|waged|wages)$/,
    /^(?:genocide|crimes?|fraud|murders?|atrocities|torture|perjury|treason|violations|war|massacres?|abuses?|violence|theft|malpractice)$/,
    4,
  ],
  [
    /^(?:launched|staged|ordered|carried|planned|organised|organized|directed|orchestrated|masterminded|incited)$/,
    /^(?:attacks?|raids?|massacres?|killings?|murders?|coup|bombings?|assaults?|violence|cover-up|smear|purge|crackdown|assassination|shootings?)$/,
    5,
  ],
  [/^(?:opened|open|opens|opening)$/, /^fire$/, 1],
  [/^(?:looked|looks|looking)$/, /^away$/, 1],
  [/^(?:did|done)$/, /^nothing$/, 1],
  [
    /^(?:showed|shown|shows|displayed|showing)$/,
    /^(?:disregard|contempt|indifference|negligence|cruelty|bias|favouritism)$/,
    3,
  ],
  [
    /^(?:hand|handed|give|gave|slip|slipped|pass|passed|handing|passing)$/,
    /^(?:envelopes?|bribes?|cash|kickbacks?|wads?|banknotes)$/,
    5,
  ],
  [/^(?:put|puts|putting)$/, /^(?:profits?|lives|risk|danger)$/, 3],
]

/** `knew of the abuse`, `took bribes`, `opened fire on a crowd`: the subject does wrong by the verb and what follows it. */
export function rolesByPhrases(scene: Scene): void {
  const { reading, clause } = scene
  for (let at = 1; at < clause.items.length; at += 1) {
    const low = lowAt(clause, at)
    const found = WRONG_WITH.find(([verb]) => verb.test(low))
    if (found === undefined) continue
    const [, then, within] = found
    let next = at + 1
    while (next <= at + within && !then.test(lowAt(clause, next))) next += 1
    if (next > at + within) continue
    let from = at
    let isUnsure = false
    while (from > 0) {
      const before = lowAt(clause, from - 1)
      isUnsure ||= /^(?:not|never|would|will|could|if|to)$/.test(before) || before.endsWith("n't")
      if (!/^(?:has|have|had|is|are|was|were|been)$/.test(before) && !ADVERBS.has(before) && !isInLy(before))
        break
      from -= 1
    }
    if (isUnsure || from === 0) continue
    const isJoined = /^(?:and|or|then)$/.test(lowAt(clause, from - 1))
    const to = isJoined ? endOfPhrase(reading, clause, 0, from) : 0
    const subject = isJoined ? { from: 0, to } : subjectBefore(reading, clause, from, 0)
    if (subject !== null && subject.to > subject.from && isParty(scene, subject))
      addRole(scene, subject, 'accused')
    if (lowAt(clause, next) !== 'fire' || lowAt(clause, next + 1) !== 'on') continue
    const whom = { from: next + 2, to: endOfPhrase(reading, clause, next + 2, clause.items.length) }
    if (whom.to > whom.from && isPeople(scene, whom)) addRole(scene, whom, 'victim')
  }
}
