import { bodyNamed } from '../../mentions/common-body.ts'
import { type Entity, mentionAt } from '../../mentions/entity.ts'
import { COMMON_BODIES, OUTLETS } from '../../words/bodies.ts'
import { kindsOfRole } from '../../words/role-kinds.ts'
import { SPEAKS_FOR } from '../../words/titles.ts'
import type { Reading } from '../sentence/reading.ts'
import { lowAt, type Skeleton } from '../sentence/skeleton.ts'

/** The last person before a place who has been given this role; where it stands bare (`the manager`), by another word for it too. */
export function personInRole(
  reading: Reading,
  role: string,
  at: number,
  of: string | null,
  isBare: boolean = false,
): Entity | null {
  const named = lastWith(reading, new Set([role]), at, of)
  if (named !== null) return named
  const isOwned = /^(?:his|her|its|their)$/.test(reading.report.tokens[at - 1]?.low ?? '')
  const later = isOwned && !SPEAKS_FOR.has(role) ? null : laterInRole(reading, role, at)
  if (later !== null || isOwned || !isBare) return later
  // `Rovers boss Bo Ek … the Rovers manager`: the only one before whom another word for the same role names.
  const kinds = kindsOfRole(role)
  const others = new Set(
    reading.mentions.entities.filter(
      ({ type, roles }) => type === 'PERSON' && [...roles].some((each) => kinds.has(each)),
    ),
  )
  const found = kinds.size === 0 ? null : lastWith(reading, kinds, at, of)
  return others.size === 1 ? found : null
}

function lastWith(
  { mentions }: Reading,
  roles: ReadonlySet<string>,
  at: number,
  of: string | null,
): Entity | null {
  for (let index = mentions.all.length - 1; index >= 0; index -= 1) {
    const mention = mentions.all[index]
    if (mention === undefined || mention.first >= at || mention.entity.type !== 'PERSON') continue
    const { entity } = mention
    if (![...roles].some((role) => entity.roles.has(role))) continue
    if (of !== null && entity.of !== null && !related(of, entity.of)) continue
    return entity
  }
  return null
}

/** The person whom the text names in this role only further on, within some sentences: `his lawyer said … the lawyer, Nilar Soe,`. */
function laterInRole(reading: Reading, role: string, at: number): Entity | null {
  const later = reading.mentions.all.filter(
    ({ first, entity }) =>
      first >= at && first < at + 150 && entity.type === 'PERSON' && entity.roles.has(role),
  )
  const [only] = later
  return only !== undefined &&
    later.every(({ entity }) => entity === only.entity) &&
    hasRoleBeside(reading, only.first, role)
    ? only.entity
    : null
}

function hasRoleBeside({ report }: Reading, first: number, role: string): boolean {
  for (let at = first - 1; at >= first - 4; at -= 1) if (report.tokens[at]?.low === role) return true
  return false
}

const related = (one: string, other: string): boolean =>
  one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase())

/** The last body that the text named before a place, outlets left out; `isByNoun`: that a `company` or `group` may be. */
export function lastBody(reading: Reading, at: number, isByNoun: boolean = false): Entity | null {
  return (
    reading.mentions.all.findLast(
      ({ first, entity }) =>
        first < at &&
        entity.type === 'ORG' &&
        !OUTLETS.has(entity.canonical) &&
        // `told KTVB`: who is told and has only letters is an outlet.
        !(
          /^[A-Z]{3,5}$/.test(entity.canonical) &&
          reading.report.tokens.slice(Math.max(0, first - 2), first).some(({ low }) => low === 'told')
        ) &&
        !(isByNoun && isUnionOfStates(entity)) &&
        ![...entity.roles].some((role) =>
          /^(?:agency|newspaper|broadcaster|website|daily|paper|outlet|magazine|channel)$/.test(role),
        ),
    )?.entity ?? null
  )
}

/** No `company` and no `group` in a report is one of these. */
const isUnionOfStates = ({ canonical }: Entity): boolean =>
  /^(?:the )?(?:European Union|EU|United Nations|UN|NATO|African Union|Arab League|G7|G20|OPEC|ASEAN)$/.test(
    canonical,
  )

/** The body whose document speaks: `a report by the group Ground Truth`, or as an earlier claim of the same document has it. */
export function authorOf(reading: Reading, skeleton: Skeleton, head: number, noun: string): string | null {
  for (let at = head; at < head + 10; at += 1) {
    const low = lowAt(skeleton, at)
    if (low === '' || low === ',' || low === 'says' || low === 'said') break
    if (low !== 'by' && low !== 'from') continue
    // `seen by CBC News`: who has seen it has not written it.
    if (
      /^(?:seen|obtained|reviewed|read|viewed|received|shared|leaked|quoted|cited|reported|carried|provided)$/.test(
        lowAt(skeleton, at - 1),
      )
    )
      return null
    for (let name = at + 1; name < at + 7; name += 1) {
      const item = skeleton.items[name]
      const mention = item?.kind === 'token' ? mentionAt(reading.mentions, item.at) : null
      if (mention !== null && mention.entity.type === 'ORG') return mention.entity.canonical
      const common = lowAt(skeleton, name)
      const next = skeleton.items[name + 1]
      const isNamed = next?.kind === 'token' && mentionAt(reading.mentions, next.at)?.entity.type === 'ORG'
      if (item?.kind === 'token' && COMMON_BODIES.has(common) && !isNamed)
        return bodyNamed(reading.mentions, common, item.at)?.canonical ?? common
    }
  }
  return (
    reading.drafts.findLast(
      ({ speaker }) => speaker?.attribution === 'document' && speaker.canonical.endsWith(noun),
    )?.speaker?.onBehalfOf ?? null
  )
}

/** The last body before a place that the text has introduced by this noun: `the association, Havenbond`. */
export function bodyCalled(reading: Reading, noun: string, at: number): Entity | null {
  return (
    reading.mentions.all.findLast(
      ({ first, entity }) =>
        first < at &&
        entity.type === 'ORG' &&
        (entity.roles.has(noun) ||
          (SOCIETY.test(noun) && [...entity.roles].some((role) => SOCIETY.test(role)))),
    )?.entity ?? null
  )
}

/** `The organisation Public Ledger … the group accuses`: one kind of body. */
const SOCIETY = /^(?:group|organi[sz]ation|ngo|charity|campaign|network|coalition|collective)$/
