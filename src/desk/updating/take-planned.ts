import { packageVersion } from '../engine.ts'
import { keepFiles } from './kept-files.ts'
import type { UpdateDetail } from './outcome.ts'
import type { Planned } from './plan.ts'
import { Publishers } from './publisher-candidates.ts'
import type { UpdateRequest } from './request.ts'
import type { Taking } from './taking.ts'
import { updateFromFolder, updateFromPublisher } from './update-list.ts'

/** What became of a list; its edition stands fast for this update. */
export interface TakenList {
  readonly list: string
  readonly come: readonly UpdateDetail[]
}

/** Takes the editions that are planned, list by list: read, held against what was there, kept; one that fails stops no other. */
export async function* takePlanned(
  taking: Taking,
  lists: readonly Planned[],
  request: Pick<UpdateRequest, 'network'> = {},
): AsyncGenerator<TakenList> {
  const { store, archive, at } = taking
  const adapters = lists.map(({ adapter }) => adapter)
  const publishers = new Publishers(store, archive, adapters, askingAs(request), at)
  for (const [place, planned] of lists.entries()) {
    const ahead = keepAhead(taking, lists[place + 1])
    const come =
      planned.candidates === null
        ? [await updateFromPublisher(taking, planned.adapter, publishers)]
        : await updateFromFolder(taking, planned)
    await ahead
    yield { list: planned.adapter.list, come }
  }
}

/** Puts the files of the list that comes next into the archive while this one is read: packing has threads of its own. */
async function keepAhead({ archive, kept, come }: Taking, next: Planned | undefined): Promise<void> {
  const candidate = next?.candidates?.at(-1)
  if (candidate === undefined || candidate.sources !== null) return
  try {
    for (const { sha256 } of await keepFiles(archive, await candidate.files(), kept)) come.add(sha256)
  } catch {
    // What is wrong with them is told when their turn comes.
  }
}

function askingAs({ network }: Pick<UpdateRequest, 'network'>): ConstructorParameters<typeof Publishers>[3] {
  return { userAgent: `onrecord/${packageVersion()} (+https://www.npmjs.com/package/onrecord)`, ...network }
}
