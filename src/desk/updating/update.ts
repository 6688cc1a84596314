import { openStore } from '../../store/index.ts'
import { beModest } from './be-modest.ts'
import { derive } from './derive.ts'
import { IndexFollower } from './index-follower.ts'
import type { UpdateDetail } from './outcome.ts'
import { planOf } from './plan.ts'
import type { UpdateRequest } from './request.ts'
import { takePlanned } from './take-planned.ts'
import { forgetUnused, takingTo } from './taking.ts'

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
  const indexing = new IndexFollower(
    home,
    plan.lists.map(({ adapter }) => adapter.list),
  )
  try {
    const taking = takingTo(store, request)
    const outcomes: UpdateDetail[] = []
    for await (const { list, come } of takePlanned(taking, plan.lists, request)) {
      outcomes.push(...come)
      for (const outcome of come) request.onOutcome?.(outcome)
      indexing.settled(
        list,
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
