import { endOfPhrase } from '../attribution/sentence/noun-phrase.ts'
import { lowAt } from '../attribution/sentence/skeleton.ts'
import { subjectBefore } from '../attribution/sentence/subject-before.ts'
import { ADVERBS, isInLy } from '../words/function-words.ts'
import { HARM_NOUNS } from '../words/harm-words.ts'
import { WRONG_DEEDS, WRONG_PHRASES } from '../words/wrong-phrases.ts'
import { addRole } from './add-role.ts'
import { isParty, isPeople, type Scene } from './scene.ts'

/** `knew of the abuse`, `took bribes`, `oversaw torture`, `opened fire on a crowd`: the subject does wrong by the verb and what follows it. */
export function rolesByPhrases(scene: Scene): void {
  const { reading, clause } = scene
  for (let at = 1; at < clause.items.length; at += 1) {
    const rows = WRONG_PHRASES.get(lowAt(clause, at))
    if (rows === undefined) continue
    const next = rows.reduce((found, row) => (found > 0 ? found : whatFollows(scene, at, row)), 0)
    if (next === 0) continue
    let from = at
    let isUnsure = false
    while (from > 0) {
      const before = lowAt(clause, from - 1)
      isUnsure ||= /^(?:not|never|would|will|could|if|to|no)$/.test(before) || before.endsWith("n't")
      if (
        !/^(?:has|have|had|is|are|was|were|been|and|personally)$/.test(before) &&
        !ADVERBS.has(before) &&
        !isInLy(before)
      )
        break
      if (before === 'and') break
      from -= 1
    }
    if (isUnsure || from === 0) continue
    const isJoined = /^(?:and|or|then)$/.test(lowAt(clause, from - 1))
    const to = isJoined ? endOfPhrase(reading, clause, 0, from) : 0
    const subject = isJoined ? { from: 0, to } : subjectBefore(reading, clause, from, 0)
    if (subject !== null && subject.to > subject.from && isParty(scene, subject))
      addRole(scene, subject, 'accused')
    if (lowAt(clause, next) !== 'fire' || !/^(?:on|at)$/.test(lowAt(clause, next + 1))) continue
    const whom = { from: next + 2, to: endOfPhrase(reading, clause, next + 2, clause.items.length) }
    if (whom.to > whom.from && isPeople(scene, whom)) addRole(scene, whom, 'victim')
  }
}

/** Where the word stands that makes the verb at a place a wrong; 0 where there is none. */
function whatFollows(
  { clause }: Scene,
  at: number,
  [then, within]: readonly [ReadonlySet<string>, number],
): number {
  for (let next = at + 1; next <= at + within && next < clause.items.length; next += 1) {
    const low = lowAt(clause, next)
    // `took part in an inquiry into the killings`, `in a meeting against torture`: no deed of his.
    if (
      /^(?:,|against|into|that|who|which|to|about|inquiry|investigation|talks|trial)$/.test(low) &&
      !then.has(low)
    )
      return 0
    if (then.has(low) || (then === WRONG_DEEDS && HARM_NOUNS.has(low))) return next
  }
  return 0
}
