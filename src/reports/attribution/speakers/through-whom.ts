import { type Entity, mentionAt } from '../../mentions/entity.ts'
import { OUTLETS } from '../../words/bodies.ts'
import { CUE_FORMS } from '../../words/cue-verbs.ts'
import { endOfPhrase } from '../sentence/noun-phrase.ts'
import type { Draft, Named, Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'
import { namedBy } from './speaker.ts'

/** What the name of an outlet has in it. */
const OUTLET =
  /\b(?:FM|TV|Radio|News|Times|Post|Courier|Herald|Gazette|Tribune|Telegraph|Chronicle|Echo|Press|Wire|Daily|Mirror|Observer|Guardian|Journal|Magazine|Magazin|Zeitung|Nachrichten|Dagblad|Gazeta|Revista|Broadcasting|Television|Standard|Dispatch|Examiner|Ledger|Comet|Argus|Star|Sun|Globe|Sentinel|Bulletin|Weekly|Podcast|Channel|Newswire|Today)\b|^(?:RFA|VOA|BBC|CNN|Sky|RFE\/RL|NPR|PBS|ITV|Al) /

const OUTLET_ROLE =
  /^(?:newspaper|paper|magazine|daily|weekly|website|broadcaster|station|channel|agency|site|outlet|portal|journal|service)$/

const isOutlet = ({ type, canonical, known, roles }: Entity): boolean =>
  type === 'ORG' &&
  (OUTLETS.has(canonical) ||
    OUTLETS.has(known ?? '') ||
    OUTLET.test(canonical) ||
    [...roles].some((role) => OUTLET_ROLE.test(role)))

/**
 * Through whom the claims of a sentence became known: the outlet that was told (`told the daily Het Baken`), the one that carried a
 * statement (`in a statement read out on state television`), the own book (`in his memoirs`, `wrote in her diary`).
 */
export function throughWhom(reading: Reading, skeleton: Skeleton, made: readonly Draft[]): void {
  for (const draft of made) {
    const hearer = draft.addressee
    if (
      draft.via === null &&
      hearer !== null &&
      hearer.entity?.type === 'ORG' &&
      isIntroduced(reading, hearer)
    )
      draft.via = hearer
    if (draft.via === null && hearer?.entity !== null && hearer !== null && isOutlet(hearer.entity))
      draft.via = hearer
  }
  const via = carrierIn(reading, skeleton) ?? interviewer(reading, skeleton) ?? ownBook(reading, skeleton)
  if (via === null) return
  for (const draft of made) if (draft.speaker?.canonical !== via.canonical) draft.via ??= via
}

/** `told the pro-government channel Imeri`, `told the magazine Kultura`. */
function isIntroduced({ report, mentions }: Reading, { end, entity }: Named): boolean {
  const mention = mentions.all.findLast(
    (each) => each.entity === entity && (report.tokens[each.last - 1]?.end ?? 0) === end,
  )
  return mention !== undefined && OUTLET_ROLE.test(report.tokens[mention.first - 1]?.low ?? '')
}

/** `a statement carried by its news service, SarnInform,`; `read out on state television`. */
function carrierIn(reading: Reading, skeleton: Skeleton): Named | null {
  for (let at = 2; at + 2 < skeleton.items.length; at += 1) {
    if (!/^(?:carried|aired|broadcast|published|read|reported|posted)$/.test(lowAt(skeleton, at))) continue
    const by = lowAt(skeleton, at + 1) === 'out' ? at + 2 : at + 1
    if (!/^(?:by|on)$/.test(lowAt(skeleton, by))) continue
    for (let name = by + 1; name < by + 8; name += 1) {
      const item = skeleton.items[name]
      const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
      if (mention !== null && mention.entity.type === 'ORG') {
        const isNamedOutlet = isOutlet(mention.entity) || lowAt(skeleton, name - 1) === ','
        return isNamedOutlet
          ? namedBy(reading, skeleton, { from: name, to: name + mention.last - mention.first, role: null })
          : null
      }
    }
    const to = endOfPhrase(reading, skeleton, by + 1, skeleton.items.length)
    return /^(?:television|radio|tv)$/.test(lowAt(skeleton, to - 1))
      ? namedBy(reading, skeleton, { from: by + 1, to, role: null })
      : null
  }
  return null
}

/** `argued in the weekly De Spiegelaar`, `in an interview with the Echo`, `speaking to Radio Norden`. */
function interviewer(reading: Reading, skeleton: Skeleton): Named | null {
  for (let at = 1; at + 1 < skeleton.items.length; at += 1) {
    const before = lowAt(skeleton, at - 1)
    const isTalk =
      /^(?:with|to|by|on)$/.test(lowAt(skeleton, at)) &&
      /^(?:interview|speaking|spoke|appearing|appearance|writing)$/.test(before)
    const isPrinted =
      lowAt(skeleton, at) === 'in' &&
      lowAt(skeleton, at + 1) === 'the' &&
      OUTLET_ROLE.test(lowAt(skeleton, at + 2))
    // `declared her mother, Halla Lee, to the newspaper Austurblað`
    const isTold =
      lowAt(skeleton, at) === 'to' &&
      lowAt(skeleton, at + 1) === 'the' &&
      OUTLET_ROLE.test(lowAt(skeleton, at + 2)) &&
      (before === ',' || CUE_FORMS.has(before))
    if (!isTalk && !isPrinted && !isTold) continue
    for (let name = at + 1; name < at + 6; name += 1) {
      const item = skeleton.items[name]
      const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
      if (mention === null) {
        if (item?.kind !== 'token' || item.token.kind !== 'word') break
        continue
      }
      if (
        mention.entity.type !== 'ORG' ||
        !(isOutlet(mention.entity) || OUTLET_ROLE.test(lowAt(skeleton, name - 1)))
      )
        break
      return namedBy(reading, skeleton, { from: name, to: name + mention.last - mention.first, role: null })
    }
  }
  return null
}

/** `In his memoirs he accused her`, `she wrote in her diary`. */
function ownBook(reading: Reading, skeleton: Skeleton): Named | null {
  for (let at = 0; at + 2 < skeleton.items.length; at += 1)
    if (
      lowAt(skeleton, at) === 'in' &&
      /^(?:his|her|their)$/.test(lowAt(skeleton, at + 1)) &&
      /^(?:memoirs?|diary|diaries|autobiography|blog|column|memoir)$/.test(lowAt(skeleton, at + 2))
    ) {
      const token = reading.report.tokens[skeleton.items[at + 2]?.at ?? -1]
      return token === undefined
        ? null
        : {
            start: token.start,
            end: token.end,
            canonical: token.low,
            entity: null,
            onBehalfOf: null,
            attribution: 'document',
          }
    }
  return null
}
