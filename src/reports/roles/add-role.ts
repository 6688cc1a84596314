import { phraseEnding } from '../attribution/sentence/phrase-ending.ts'
import { mentionsIn, withoutArticle, wordsOf } from '../attribution/sentence/phrase-text.ts'
import { isName } from '../attribution/sentence/phrase-words.ts'
import { lowAt, tokenAt } from '../attribution/sentence/skeleton.ts'
import { DETERMINERS } from '../words/function-words.ts'
import { ABOUT_HOW_MANY } from '../words/harm-words.ts'
import { isDoer, isParty, type Scene, type Stretch } from './scene.ts'
import { whomMeant } from './whom-meant.ts'

/** Adds whom a phrase names to a claim in a role. Nobody is both; who speaks, or is spoken for, is never accused by it. */
export function addRole(scene: Scene, given: Stretch | null, role: 'accused' | 'victim'): void {
  if (given === null) return
  const { reading, clause, draft } = scene
  const tied = tiedTo(scene, given)
  const phrase = tied ?? withoutVerb(scene, given)
  const meant = whomMeant(scene, phrase, role)
  const isWhoSpeaks =
    role === 'accused' && meant?.attribution === 'title' && meant.canonical === draft.speaker?.canonical
  // `the commander`, said by who is no commander: by the words alone.
  const found =
    (isWhoSpeaks || tied !== null) && meant !== null
      ? {
          ...meant,
          canonical: withoutArticle(wordsOf(reading, clause, phrase.from, phrase.to)),
          entity: null,
          attribution: 'anonymous' as const,
        }
      : meant
  if (found === null || (role === 'victim' && found.entity?.type === 'PLACE')) return
  if (role === 'accused' && [draft.speaker?.canonical, draft.speaker?.onBehalfOf].includes(found.canonical))
    return
  // `these groups`: who they are, another sentence says; `no court` is nobody.
  if (found.entity === null && /^(?:these|those|such|this|that|no|any)$/.test(lowAt(clause, phrase.from)))
    return
  // `called it a campaign of genocide`: a deed is no party.
  const isNamed = found.entity !== null || found.attribution === 'pronoun'
  if (!isNamed && tied === null && !isParty(scene, phrase) && (role === 'victim' || !isDoer(scene, phrase)))
    return
  // `members of the Ulan minority`: of a group all that says who they are.
  const isGroup =
    found.attribution === 'vague-group' && phrase.to - phrase.from <= 12 && phrase.to - phrase.from > 1
  const whole = isGroup ? withoutArticle(wordsOf(reading, clause, phrase.from, phrase.to)) : found.canonical
  const words = whole
    .replace(/ (?:in|at|near|from|with) .*$/, '')
    .replace(ABOUT_HOW_MANY, '')
    .replace(/^(?:honest|innocent|ordinary|decent|poor|hard-working) (?=\p{Ll})/u, '')

    .replace(
      /^(?:(?:tens|hundreds) of thousands|hundreds|thousands|dozens|scores|millions|a number|a group) of /i,
      '',
    )
    .replace(/^(?:a )?(?:million|thousand|hundred) (?=\p{Ll})/u, '')
    .replace(/(?<=\p{L}) (?:away|back|out|again|inside|outside)$/u, '')
    .replace(/^(?:(?:a|an|our|my) |(?:its |their |his |her |our )?own )/i, '')
  const isRounded = /^(?:than|least|about|around|nearly|almost|over|estimated)$/.test(
    lowAt(clause, phrase.from - 1),
  )
  const named =
    found.entity === null && found.attribution !== 'pronoun'
      ? { ...found, canonical: isRounded ? words.replace(/^[\d,.]+ /, '') : words }
      : found
  // `Kovrig and Spavor`: each for himself.
  const people = mentionsIn(reading, clause, phrase.from, phrase.to).filter(
    ({ entity }) => entity.type === 'PERSON',
  )
  if (found.entity === null && found.attribution === 'vague-group' && people.length === 2) {
    for (const { entity } of people) push(scene, { ...found, canonical: entity.canonical, entity }, role)
    return
  }
  // `who beat and starved children`: a cut phrase names nobody.
  if (/(?: and| or| who| that)$/.test(named.canonical)) return
  push(scene, named, role)
}

/** `forces loyal to Bo Ek`: they, not he; the phrase with those whom the words before the name tell. */
function tiedTo({ reading, clause }: Scene, { from, to }: Stretch): Stretch | null {
  if (!/^(?:to|with)$/.test(lowAt(clause, from - 1))) return null
  if (!/^(?:loyal|allied|aligned|close|tied|linked|affiliated|sympathetic)$/.test(lowAt(clause, from - 2)))
    return null
  const whose = phraseEnding(reading, clause, from - 2, 0)
  return whose === null ? null : { from: whose.from, to }
}

/** `release four bloggers`, `protected a priest`: from the article or the number on, where only words that may be verbs stand before it. */
function withoutVerb({ reading, clause }: Scene, { from, to }: Stretch): Stretch {
  for (let at = to - 1; at > from; at -= 1) {
    const low = lowAt(clause, at)
    if (isName(reading, clause, at) || /^(?:of|and|or|for|with|in|at|from|on|to|by|'s|’|')$/.test(low))
      return { from, to }
    const isFirst =
      /^(?:a|an|the|his|her|their|its)$/.test(low) ||
      tokenAt(clause, at)?.kind === 'number' ||
      /^(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(low)
    const before = lowAt(clause, at - 1)
    if (
      isFirst &&
      !/^(?:all|both|least|than|about|some|other|last|first|nearly|over|around|up|to|half|most|the|those|these|of|with|in|at|from|on|to|by|for|against|near|outside|inside|under|behind|within|across)$/.test(
        before,
      ) &&
      !DETERMINERS.has(before)
    )
      return { from: at, to }
  }
  return { from, to }
}

function push(
  { draft }: Scene,
  named: Scene['draft']['about'][number]['named'],
  role: 'accused' | 'victim',
): void {
  const known = draft.about.findIndex((each) => each.named.canonical === named.canonical)
  if (known === -1) draft.about.push({ named, role })
  // `called Lee a liar`: of whom it is said so stands accused.
  else if (draft.about[known]?.role === 'topic') draft.about[known] = { named, role }
}
