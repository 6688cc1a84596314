import { ADAPTERS, type Adapter, rankOf } from '../../lists/index.ts'
import { isDay } from '../coverage.ts'
import { UnusableInput } from '../unusable-input.ts'
import type { Candidate } from './candidate.ts'
import { mirrorCandidates, type OpenedFolders, PACKAGED } from './mirror-candidates.ts'
import { notTaken, type UpdateDetail } from './outcome.ts'
import { Publishers } from './publisher-candidates.ts'
import type { UpdateRequest } from './request.ts'

/** One list to be updated. */
export interface Planned {
  readonly adapter: Adapter
  /** Oldest first; `null`: the publisher is to be asked. */
  readonly candidates: readonly Candidate[] | null
  /** Whether every one of them is to be taken, not only the newest. */
  readonly all: boolean
  /** Where they were looked for, for messages. */
  readonly where: string
}

/** What to update, in the order in which lists are indexed; `nothing`: why there is nothing to do. */
export interface Plan {
  readonly lists: readonly Planned[]
  readonly nothing: readonly UpdateDetail[] | null
}

/**
 * What an update has to do.
 *
 * @throws UnusableInput for a list that is not known, a date that is no date, an edition asked of a publisher
 * @throws NoMirror where the folder cannot be read
 */
export async function planOf(request: UpdateRequest): Promise<Plan> {
  const { from, edition } = request
  if (edition !== undefined && edition !== 'all' && !isDay(edition))
    throw new UnusableInput(`--edition "${edition}": expected a day, YYYY-MM-DD, or "all"`)
  if (from === undefined && edition !== undefined)
    throw new UnusableInput('--edition needs --from DIR: publishers serve their newest edition only')
  const all = request.adapters ?? ADAPTERS
  const asked = askedFor(request, all)
  const plan = from === undefined ? await ofPublishers(asked, all) : await ofMirror(from, asked, all, edition)
  return { ...plan, lists: plan.lists.toSorted((a, b) => rankOf(a.adapter.list) - rankOf(b.adapter.list)) }
}

function askedFor({ lists }: UpdateRequest, all: readonly Adapter[]): readonly Adapter[] | null {
  if (lists === undefined || lists.length === 0) return null
  return lists.flatMap((id) => {
    if (id.startsWith('xx-'))
      throw new UnusableInput(`list "${id}" is one of your own: update it with --ftm FILE`)
    const adapter = all.find(({ list }) => list === id)
    const inFolder = all.filter(({ source }) => source.folders?.includes(id))
    if (adapter !== undefined || inFolder.length > 0) return adapter ?? inFolder
    throw new UnusableInput(`list "${id}" cannot be read; can be: ${all.map(({ list }) => list).join(', ')}`)
  })
}

/** Lists that no address serves come with the project, or not at all. */
async function ofPublishers(asked: readonly Adapter[] | null, all: readonly Adapter[]): Promise<Plan> {
  const lists: Planned[] = []
  const unserved: UpdateDetail[] = []
  for (const adapter of asked ?? all) {
    const packaged = await mirrorCandidates(PACKAGED, adapter)
    if (Publishers.serves(adapter))
      lists.push({ adapter, candidates: null, all: false, where: adapter.source.page })
    else if (packaged.length > 0) lists.push({ adapter, candidates: packaged, all: false, where: PACKAGED })
    else if (asked !== null)
      unserved.push(
        notTaken(
          adapter.list,
          null,
          'missing',
          `${adapter.list} is served by its publisher no more: load it with --from DIR`,
        ),
      )
  }
  return { lists, nothing: lists.length === 0 ? unserved : null }
}

async function ofMirror(
  from: string,
  asked: readonly Adapter[] | null,
  all: readonly Adapter[],
  edition: string | undefined,
): Promise<Plan> {
  const opened: OpenedFolders = new Map()
  const there: Planned[] = []
  const comeAlong: Planned[] = []
  for (const adapter of asked ?? all) {
    const mirrored = await mirrorCandidates(from, adapter, opened)
    const packaged = await mirrorCandidates(PACKAGED, adapter, opened)
    const found = [...packaged, ...mirrored]
      .filter(({ date }) => edition === undefined || edition === 'all' || date === edition)
      .toSorted((a, b) => (a.elseDate < b.elseDate ? -1 : a.elseDate > b.elseDate ? 1 : 0))
    const where = edition === undefined || edition === 'all' ? from : `${from} ${edition}`
    const planned = { adapter, candidates: found, all: edition === 'all', where }
    if (mirrored.length > 0) there.push(planned)
    else if (found.length > 0) comeAlong.push(planned)
    else if (asked !== null) there.push(planned)
  }
  const known = all.map(({ list }) => list).join(', ')
  if (asked === null && there.length === 0) {
    const reason = `${from}: no folder LIST/YYYY-MM-DD of a list that can be read (${known})`
    return { lists: [], nothing: [notTaken('', null, 'missing', reason)] }
  }
  if (there.every(({ candidates }) => candidates?.length === 0)) {
    const nothing = there.map(({ adapter, where }) =>
      notTaken(adapter.list, null, 'missing', `${where}: no folder ${adapter.list}/YYYY-MM-DD`),
    )
    return { lists: [], nothing }
  }
  return { lists: [...there, ...comeAlong], nothing: null }
}
