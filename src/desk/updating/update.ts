import { setFlagsFromString } from 'node:v8'
import { openStore } from '../../store/index.ts'
import { packageVersion } from '../engine.ts'
import { derive } from './derive.ts'
import { IndexFollower } from './index-follower.ts'
import { keepFiles } from './kept-files.ts'
import type { UpdateDetail } from './outcome.ts'
import { type Planned, planOf } from './plan.ts'
import { Publishers } from './publisher-candidates.ts'
import type { UpdateRequest } from './request.ts'
import { forgetUnused, type Taking, takingTo } from './taking.ts'
import { updateFromFolder, updateFromPublisher } from './update-list.ts'

/**
 * Takes editions from a mirror folder or from the publishers, list by list; one that fails stops no other. Each comes in
 * whole or not at all, and the index and the alignment are ready when this returns.
 *
 * @throws UnusableInput for a list that is not known or a date that is no date
 * @throws NoMirror where the folder cannot be read
 */
export async function update(request: UpdateRequest): Promise<readonly UpdateDetail[]> {
  const { home, at } = request
  const plan = await planOf(request)
  if (plan.nothing !== null) return plan.nothing
  beModest()
  const store = openStore(home)
  const adapters = plan.lists.map(({ adapter }) => adapter)
  const indexing = new IndexFollower(
    home,
    adapters.map(({ list }) => list),
  )
  try {
    const taking = takingTo(store, request)
    const publishers = new Publishers(store, taking.archive, adapters, askingAs(request), at)
    const outcomes: UpdateDetail[] = []
    for (const [place, planned] of plan.lists.entries()) {
      const ahead = keepAhead(taking, plan.lists[place + 1])
      const come =
        planned.candidates === null
          ? [await updateFromPublisher(taking, planned.adapter, publishers)]
          : await updateFromFolder(taking, planned)
      await ahead
      outcomes.push(...come)
      for (const outcome of come) request.onOutcome?.(outcome)
      indexing.settled(
        planned.adapter.list,
        come.some(({ state }) => state === 'loaded'),
      )
    }
    await forgetUnused(taking)
    if (outcomes.some(({ state }) => state === 'loaded' || state === 'unchanged'))
      await derive(home, at, taking.onProgress, () => indexing.made())
    return outcomes
  } finally {
    await indexing.stop()
    store.close()
  }
}

/** V8 lets garbage stand until it is several times what is in use: with this an update of all lists stays under 600 MB (bench/all-lists.ts). */
function beModest(): void {
  setFlagsFromString('--heap-growing-percent=100')
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

function askingAs({ network }: UpdateRequest): ConstructorParameters<typeof Publishers>[3] {
  return { userAgent: `onrecord/${packageVersion()} (+https://www.npmjs.com/package/onrecord)`, ...network }
}
