import type { Extent, Named } from '../attribution/sentence/reading.ts'
import { extentOf, lowAt } from '../attribution/sentence/skeleton.ts'
import { namedBy } from '../attribution/speakers/speaker.ts'
import type { Entity, Gender } from '../mentions/entity.ts'
import { KIN } from '../mentions/name-of-kin.ts'
import { FEMALE, MALE, MENS_NAMES, WOMENS_NAMES } from '../words/gendered-names.ts'
import { isPersonWord, type Scene, type Stretch } from './scene.ts'

type Role = 'accused' | 'victim'

/** Paragraphs before a claim in which those are looked for whom a pronoun in it may mean. */
const REACH = 3

/** Whom a phrase of a claim names in a role: `they` in a quotation are whom its speaker accuses, `me` is who speaks. */
export function whomMeant(scene: Scene, phrase: Stretch, role: Role): Named | null {
  const { reading, clause, draft } = scene
  const low = phrase.to - phrase.from === 1 ? lowAt(clause, phrase.from) : ''
  const extent = extentOf(reading, clause, phrase.from, phrase.to)
  if (extent === null) return null
  const own = draft.speaker
  if (/^(?:i|me|my|we|us|our)$/.test(low)) {
    if (own === null || role === 'accused') return null
    const isOfMany = /^(?:we|us|our)$/.test(low)
    return { ...own, ...extent, canonical: isOfMany ? (own.onBehalfOf ?? own.canonical) : own.canonical }
  }
  if (low === 'you') {
    const { addressee } = draft
    if (addressee === null && role === 'accused') return accusedBefore(scene, extent)
    return addressee === null || role === 'victim' ? null : { ...addressee, ...extent }
  }
  // `my client was kept standing`
  if (own !== null && lowAt(clause, phrase.from) === 'my' && lowAt(clause, phrase.to - 1) === 'client')
    return own.onBehalfOf === null || role === 'accused'
      ? null
      : { ...own, ...extent, canonical: own.onBehalfOf, entity: null }
  const pronoun = PRONOUN.get(low)
  if (pronoun === undefined)
    return namedBy(reading, clause, { ...phrase, role: null }) ?? group(scene, phrase, extent)
  const here = pronoun === 'he' || pronoun === 'she' ? kinBefore(scene, phrase, pronoun) : null
  if (here !== null) return { ...here, ...extent, attribution: 'pronoun' }
  const isQuoted = draft.kind === 'direct' || (draft.kind === 'partial' && draft.rule !== 'verb-that')
  const found = isQuoted
    ? spokenOf(scene, pronoun, role)
    : (ownBy(scene, pronoun, role) ??
      (low === 'his' || low === 'their'
        ? spokenOf(scene, pronoun, role)
        : named(scene, phrase, pronoun, role)))
  return found === null ? null : { ...found, ...extent, attribution: 'pronoun' }
}

/** `My aunt was hit and then she was arrested`: the kin of whom the claim itself has just told. */
function kinBefore({ clause, draft }: Scene, phrase: Stretch, pronoun: Gender): Named | null {
  const words = pronoun === 'she' ? FEMALE : MALE
  for (let at = phrase.from - 1; at > 0; at -= 1) {
    const low = lowAt(clause, at)
    if (!words.has(low) || !/^(?:my|our|his|her|their)$/.test(lowAt(clause, at - 1))) continue
    return draft.about.find((each) => each.named.canonical.toLowerCase().endsWith(low))?.named ?? null
  }
  return null
}

/** `masked gunmen`, `three crew`: people without an article. */
function group({ reading, clause }: Scene, phrase: Stretch, extent: Extent): Named | null {
  const last = lowAt(clause, phrase.to - 1)
  const isMany = /(?:[^s]s|men|women|people|children|police|crew|staff|personnel)$/.test(last)
  if (!isPersonWord(last) || !isMany) return null
  const canonical = reading.report.text.slice(extent.start, extent.end)
  return { ...extent, canonical, entity: null, onBehalfOf: null, attribution: 'vague-group' }
}

/** `You sent her away`, in a quotation right after an accusation of the same speaker: whom that one accuses. */
function accusedBefore({ reading, draft }: Scene, extent: Extent): Named | null {
  const before = reading.drafts.findLast(({ speaker }) => speaker?.canonical === draft.speaker?.canonical)
  if (before === undefined || draft.paragraph - before.paragraph > 1) return null
  const [accused, ...others] = before.about.filter(({ role }) => role === 'accused')
  return accused === undefined || others.length > 0 ? null : { ...accused.named, ...extent }
}

type Pronoun = 'he' | 'she' | 'they' | 'it'

const PRONOUN: ReadonlyMap<string, Pronoun> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['them', 'they'],
  ['their', 'they'],
  ['it', 'it'],
])

function named(scene: Scene, phrase: Stretch, pronoun: Pronoun, role: Role): Named | null {
  const { reading, clause, draft } = scene
  // `the witness admitted he had been convicted`: himself.
  if (role === 'accused' && /^(?:admit|acknowledge|concede)$/.test(draft.lemma)) return null
  const found = namedBy(reading, clause, { ...phrase, role: null })
  // Who speaks does not accuse himself: `he` is whom the report has as accused.
  return found !== null && role === 'accused' && found.canonical === draft.speaker?.canonical
    ? spokenOf(scene, pronoun, role)
    : found
}

/** `her lawyer said she had been beaten`, `Ann Lee said guards beat her`: who speaks, or is spoken for. */
function ownBy({ reading, clause, draft }: Scene, pronoun: Pronoun, role: Role): Named | null {
  const own = draft.speaker
  // `players said he had cheated them`
  if (own !== null && role === 'victim' && pronoun === 'they' && own.attribution === 'vague-group')
    return draft.about.some((each) => each.role === 'victim') ? null : own
  if (own === null || role === 'accused' || (pronoun !== 'he' && pronoun !== 'she')) return null
  if (isKinOf(reading, own, pronoun)) return null
  const isOwner = lowAt(clause, 0) === (pronoun === 'he' ? 'his' : 'her')
  const gender = own.entity?.type === 'PERSON' ? genderOf(own.entity) : null
  // `Oguljeren said her foreman had beaten her`: of whom nothing is known but that.
  const isOwn = own.entity?.type === 'PERSON' && (gender === pronoun || (gender === null && isOwner))
  if (isOwn && own.onBehalfOf === null) return own
  const words = own.canonical.toLowerCase().split(/[^\p{L}]+/u)
  const isOfIt = words.some((word) => (pronoun === 'he' ? MALE : FEMALE).has(word))
  if (own.entity !== null || own.attribution !== 'anonymous') return null
  if (isOfIt) return own
  // `a farmer said soldiers had tied him up`: who tells, where nothing says that it is of the other gender.
  const isOther = words.some((word) => (pronoun === 'he' ? FEMALE : MALE).has(word))
  const head = words.findIndex((word) => /^(?:of|in|from|at|who|with|for|on)$/.test(word))
  const noun = words.slice(0, head === -1 ? words.length : head).at(-1) ?? ''
  return !isOther &&
    own.onBehalfOf === null &&
    (isPersonWord(noun) || ONE_PERSON.test(noun)) &&
    !/[^s]s$/.test(noun)
    ? own
    : null
}

const ONE_PERSON = /(?:member|er|or|ist|ian|ant|ee|man|woman|person|ess|victim|nurse|student)$/

const isSomebody = (noun: string): boolean => KIN.test(noun) || isPersonWord(noun)

/** `His brother, Bo Ek, said four men forced him`: whom he is kin or counsel of. */
function isKinOf({ report }: Scene['reading'], { start }: Named, pronoun: Gender): boolean {
  const at = report.tokens.findLastIndex((token) => token.start < start)
  const owner = pronoun === 'he' ? 'his' : 'her'
  for (let before = at; before > at - 4; before -= 1) {
    const low = report.tokens[before]?.low
    if (low === owner) return isSomebody(report.tokens[before + 1]?.low ?? '')
    if (low === '.') return false
  }
  return false
}

/** Whom a pronoun in somebody's own words means: whom the speaker or the report has in that role before; else a person named just before. */
function spokenOf(scene: Scene, pronoun: Pronoun, role: Role): Named | null {
  const { reading, draft } = scene
  const near = reading.drafts
    .filter(({ paragraph }) => Math.abs(draft.paragraph - paragraph) <= REACH)
    .toReversed()
  const own = draft.speaker?.canonical
  const ordered = [
    ...near.filter(({ speaker }) => speaker !== null && speaker.canonical === own),
    ...near.filter(({ speaker }) => speaker?.canonical !== own),
  ]
  for (const other of ordered)
    for (const about of other.about)
      if (
        about.role === role &&
        fits(about.named, pronoun) &&
        about.named.canonical !== own &&
        about.named.canonical !== draft.speaker?.onBehalfOf &&
        !isOtherwise(scene, about.named.canonical, role)
      )
        return about.named
  const found = pronoun === 'he' || pronoun === 'she' ? personBefore(reading, draft, pronoun) : null
  return found === null || isOtherwise(scene, found.canonical, role) ? null : found
}

/** The person whom the sentence of a claim or the one before it names first, outside of quotations, and who does not speak. */
function personBefore(
  { report, mentions, quotationAt }: Scene['reading'],
  draft: Scene['draft'],
  pronoun: Gender,
): Named | null {
  for (let sentence = draft.sentence; sentence >= draft.sentence - 2; sentence -= 1) {
    const { first, last, paragraph } = report.sentences[sentence] ?? { first: 0, last: 0, paragraph: -9 }
    if (draft.paragraph - paragraph > 1) return null
    const people = mentions.all.filter(
      (mention) =>
        mention.first >= first &&
        mention.last <= last &&
        mention.entity.type === 'PERSON' &&
        (quotationAt[mention.first] ?? -1) === -1 &&
        mention.entity.canonical !== draft.speaker?.canonical,
    )
    const [found, ...others] = people.filter(({ entity }) => (genderOf(entity) ?? pronoun) === pronoun)
    if (found !== undefined && others.every(({ entity }) => entity === found.entity)) {
      const [start, end] = [report.tokens[found.first]?.start ?? 0, report.tokens[found.last - 1]?.end ?? 0]
      return {
        start,
        end,
        canonical: found.entity.canonical,
        entity: found.entity,
        onBehalfOf: null,
        attribution: 'pronoun',
      }
    }
  }
  return null
}

function fits({ entity, canonical, attribution }: Named, pronoun: Pronoun): boolean {
  const isPerson = entity?.type === 'PERSON'
  const isMany = attribution === 'vague-group' || / and /.test(canonical) || /[^s]s$/.test(canonical)
  if (pronoun === 'they') return !isPerson && (isMany || entity !== null || attribution === 'title')
  if (pronoun === 'it') return !isPerson && !isMany && attribution !== 'anonymous'
  if (isPerson) return (genderOf(entity) ?? pronoun) === pronoun
  return entity === null && attribution === 'anonymous' && !isMany
}

/** Whether a claim before this one has somebody in the other role: then it is not sure who is meant. */
const isOtherwise = ({ reading }: Scene, canonical: string, role: Role): boolean =>
  reading.drafts.some(({ about }) =>
    about.some((each) => each.named.canonical === canonical && each.role !== role && each.role !== 'topic'),
  )

/** Of which gender somebody is, by the pronouns of the report or else by a name that nearly always tells. */
function genderOf({ canonical, gender }: Entity): Gender | null {
  if (gender !== null) return gender
  const given = (canonical.split(' ')[0] ?? '').toLowerCase()
  if (!canonical.includes(' ')) return null
  if (MENS_NAMES.has(given)) return 'he'
  return WOMENS_NAMES.has(given) || /[^u]a$/.test(given) ? 'she' : null
}
